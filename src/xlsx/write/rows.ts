// sheetData: rows and cells that did not change are taken from the opened sheet as they were, the others written anew.
import { cellName, parseCell } from "../address";
import { childOf, numberOf, sourceOf, type XmlElement } from "../xml/tree";
import { element } from "../xml/text";
import type { CellData, RowData, SheetData } from "../workbook-data";
import { cellWithResult, cellXml, type CellWriting } from "./cell-xml";
import { sameData, without } from "./same";
import { followFormulaElement } from "../moves/follow-elements";
import { movedIndex, originOf, type Shift } from "../moves/shifts";
import type { StyleMap } from "./style-map";

/** A row of the opened sheet: its element, its cells by column, and where they were written. */
export interface OpenedRow {
  readonly element: XmlElement;
  readonly cells: ReadonlyMap<number, XmlElement>;
}

export interface OpenedRows {
  readonly source: string;
  readonly rows: ReadonlyMap<number, OpenedRow>;
}

export interface RowsWriting extends CellWriting {
  readonly sheet: SheetData;
  readonly baseline?: SheetData;
  readonly opened?: OpenedRows;
  readonly styles: StyleMap;
  /** How rows and columns moved since the sheet was opened: cells are compared with where they stood. */
  readonly shifts: readonly Shift[];
}

/** The rows of a worksheet source, found while it is parsed. */
export class RowFinder {
  readonly rows = new Map<number, OpenedRow>();
  private row = -1;

  add(row: XmlElement): void {
    this.row = (numberOf(row, "r") ?? this.row + 2) - 1;
    const cells = new Map<number, XmlElement>();
    let column = -1;
    for (const cell of row.children) {
      if (cell.name !== "c") continue;
      column = parseCell(cell.attributes["r"] ?? "")?.column ?? column + 1;
      cells.set(column, cell);
    }
    this.rows.set(this.row, { element: row, cells });
  }
}

type CellsOfRow = Readonly<Record<number, CellData>>;
const NO_CELLS: CellsOfRow = {};

/** The XML of sheetData. */
export function rowsXml(writing: RowsWriting): string {
  const { sheet, baseline, opened, shifts } = writing;
  const numbers = new Set<number>([...Object.keys(sheet.cells), ...Object.keys(sheet.rows)].map(Number));
  for (const number of opened?.rows.keys() ?? []) {
    const now = movedIndex(number, "rows", shifts);
    if (now !== undefined) numbers.add(now);
  }
  const shared = opened && baseline ? brokenGroups(writing, opened) : new Set<string>();
  const xml: string[] = [];
  for (const row of [...numbers].sort((one, other) => one - other)) {
    const old = openedRow(writing, row);
    const unchanged = old && shifts.length === 0 && shared.size === 0 && sameRow(writing, row);
    xml.push(
      unchanged && old.element.attributes["r"] !== undefined
        ? openedXml(old.element, opened)
        : rowXml(writing, row, shared),
    );
  }
  return element("sheetData", {}, xml.join(""));
}

/** The row of the opened sheet that stands here now; undefined when it was put in. */
function openedRow({ opened, shifts }: RowsWriting, row: number): OpenedRow | undefined {
  const origin = originOf(row, "rows", shifts);
  return origin === undefined ? undefined : opened?.rows.get(origin);
}

/** The cell of the baseline that stands here now. */
function cellBefore({ baseline, shifts }: RowsWriting, row: number, column: number): CellData | undefined {
  const oldRow = originOf(row, "rows", shifts);
  const oldColumn = originOf(column, "columns", shifts);
  return oldRow === undefined || oldColumn === undefined ? undefined : baseline?.cells[oldRow]?.[oldColumn];
}

function openedXml(item: XmlElement, opened: OpenedRows | undefined): string {
  return opened ? sourceOf(item, opened.source) : "";
}

function sameRow(writing: RowsWriting, row: number): boolean {
  const { sheet, baseline } = writing;
  if (!sameFormat(writing, sheet.rows[row], baseline?.rows[row])) return false;
  const now = sheet.cells[row] ?? NO_CELLS;
  const before = baseline?.cells[row] ?? NO_CELLS;
  if (now === before) return true;
  for (const column in now) if (!sameCell(writing, now[column], before[column])) return false;
  for (const column in before) if (!(column in now)) return false;
  return true;
}

function sameFormat({ styles }: RowsWriting, now: RowData | undefined, before: RowData | undefined): boolean {
  const { style, ...rest } = now ?? {};
  const { style: oldStyle, ...oldRest } = before ?? {};
  return sameData(rest, oldRest) && styles.same(style, oldStyle);
}

function sameContent(now: CellData | undefined, before: CellData | undefined): boolean {
  if (now === before) return true;
  const equal = now?.formula === before?.formula && sameData(now?.runs, before?.runs);
  return equal && (now?.formula === undefined || sameArray(now, before)) && sameData(now?.value, before?.value);
}

function sameArray(now: CellData | undefined, before: CellData | undefined): boolean {
  return sameData(now?.array, before?.array);
}

function sameCell({ styles }: RowsWriting, now: CellData | undefined, before: CellData | undefined): boolean {
  return sameContent(now, before) && styles.same(now?.style, before?.style);
}

// When the cell that holds the text of a shared formula changes, every cell of the group needs the text for itself.
function brokenGroups({ sheet, baseline, shifts }: RowsWriting, opened: OpenedRows): Set<string> {
  const broken = new Set<string>();
  for (const [row, { cells }] of opened.rows) {
    for (const [column, cell] of cells) {
      const formula = childOf(cell, "f");
      const group = formula?.attributes["t"] === "shared" ? formula.attributes["si"] : undefined;
      if (group === undefined || formula?.text === "") continue;
      const same = sheet.cells[row]?.[column]?.formula === baseline?.cells[row]?.[column]?.formula;
      if (!same || shifts.length > 0) broken.add(group);
    }
  }
  return broken;
}

function rowXml(writing: RowsWriting, row: number, broken: ReadonlySet<string>): string {
  const old = openedRow(writing, row);
  const now = writing.sheet.cells[row] ?? NO_CELLS;
  const columns = new Set<number>(Object.keys(now).map(Number));
  for (const column of old?.cells.keys() ?? []) {
    const moved = movedIndex(column, "columns", writing.shifts);
    if (moved !== undefined) columns.add(moved);
  }
  const cells = [...columns]
    .sort((one, other) => one - other)
    .map((column) => oneCell(writing, row, column, broken))
    .join("");
  const format = rowAttributes(writing, row, old?.element);
  if (cells === "" && Object.values(format).every((value) => value === undefined)) return "";
  return element("row", { r: row + 1, ...format }, cells);
}

function rowAttributes(writing: RowsWriting, row: number, old: XmlElement | undefined) {
  const format = writing.sheet.rows[row];
  const origin = originOf(row, "rows", writing.shifts);
  const before = origin === undefined ? undefined : writing.baseline?.rows[origin];
  const kept = without(old?.attributes ?? {}, "r", "spans");
  if (old && sameFormat(writing, format, before)) return kept;
  const sameHeight = format?.heightPoints === before?.heightPoints;
  const height = sameHeight && old ? kept["ht"] : format?.heightPoints;
  const sameStyle = old !== undefined && writing.styles.same(format?.style, before?.style);
  const style = sameStyle ? kept["s"] : format?.style === undefined ? undefined : writing.styles.indexOf(format.style);
  return {
    ...kept,
    s: style,
    customFormat: sameStyle ? kept["customFormat"] : style === undefined ? undefined : 1,
    ht: height,
    customHeight: height === undefined ? undefined : sameHeight && old ? kept["customHeight"] : 1,
    hidden: format?.hidden,
    outlineLevel: format?.outlineLevel,
    collapsed: format?.collapsed,
  };
}

function oneCell(writing: RowsWriting, row: number, column: number, broken: ReadonlySet<string>): string {
  const { sheet, opened, styles, shifts } = writing;
  const now = sheet.cells[row]?.[column];
  const before = cellBefore(writing, row, column);
  const old = openedRow(writing, row)?.cells.get(originOf(column, "columns", shifts) ?? -1);
  if (!old) return now ? cellXml(row, column, now, styles.indexOf(now.style), writing) : "";
  const formula = childOf(old, "f");
  const orphaned = broken.has(formula?.attributes["si"] ?? "");
  const moved = shifts.length > 0 && formula !== undefined;
  if (!orphaned && !moved && sameCell(writing, now, before)) return withPlace(openedXml(old, opened), row, column);
  const style = styles.indexOf(now?.style, { index: numberOf(old, "s") ?? 0, style: before?.style });
  if (!now) return style === 0 ? "" : element("c", { r: cellName(row, column), s: style });
  if (formula?.attributes["t"] === "dataTable" && now.formula === undefined) {
    const table = followFormulaElement(openedXml(formula, opened), shifts);
    return cellWithResult(cellName(row, column), table, now, style === 0 ? {} : { s: String(style) });
  }
  const sameFormula = !moved && now.formula !== undefined && now.formula === before?.formula && sameArray(now, before);
  if (!orphaned && formula && sameFormula) {
    const { cm } = old.attributes;
    const kept = { ...(style === 0 ? {} : { s: String(style) }), ...(cm === undefined ? {} : { cm }) };
    return cellWithResult(cellName(row, column), openedXml(formula, opened), now, kept);
  }
  if (formula === undefined && sameContent(now, before)) return restyled(old, style, row, column, opened);
  return cellXml(row, column, now, style, writing);
}

/** A cell whose content did not change but whose style did: its content stays as written. */
function restyled(old: XmlElement, style: number, row: number, column: number, opened: OpenedRows | undefined): string {
  const content = old.children.map((child) => openedXml(child, opened)).join("");
  return element("c", { ...old.attributes, r: cellName(row, column), s: style === 0 ? undefined : style }, content);
}

// Files may leave out where a cell is when it follows the one before; once written between others it must say so.
function withPlace(xml: string, row: number, column: number): string {
  const place = ` r="${cellName(row, column)}"`;
  const open = xml.slice(0, xml.indexOf(">"));
  if (!/\sr="/.test(open)) return xml.replace(/^<c\b/, `<c${place}`);
  return open.replace(/\sr="[^"]*"/, place) + xml.slice(open.length);
}
