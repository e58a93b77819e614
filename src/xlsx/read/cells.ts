// The rows and cells of a sheet, one row at a time.
import { parseArea, parseCell } from "../address";
import { formulaFromFile } from "../formulas/formula-text";
import { shiftFormula } from "../formulas/shift";
import { FileProblem } from "../package/archive";
import { childOf, flagOf, numberOf, type XmlElement } from "../xml/tree";
import { unescapeString } from "../xml/text";
import type { CellData, CellValueData, RowData } from "../workbook-data";
import type { Palette } from "./colors";
import { readString, type StringItem } from "./strings";

/** What the cells of every sheet share. */
export interface CellContext {
  readonly strings: readonly StringItem[];
  readonly palette: Palette;
  readonly date1904: boolean;
  /** 0-based indexes of cell metadata that mark dynamic arrays. */
  readonly dynamicMarks: ReadonlySet<number>;
  /** How many more cells may be read. */
  readonly budget: { cells: number };
}

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

type MutableRow = Record<number, CellData>;

/** Collects rows; feed it every <row> in order. */
export class CellReader {
  readonly cells: Record<number, MutableRow> = {};
  readonly rows: Record<number, RowData> = {};
  private readonly shared = new Map<string, SharedFormula>();
  private row = -1;

  constructor(private readonly context: CellContext) {}

  addRow(element: XmlElement): void {
    this.row = (numberOf(element, "r") ?? this.row + 2) - 1;
    const format = readRow(element);
    if (format) this.rows[this.row] = format;
    const cells: MutableRow = {};
    let column = -1;
    let found = false;
    for (const child of element.children) {
      if (child.name !== "c") continue;
      const place = child.attributes["r"];
      column = (place === undefined ? undefined : parseCell(place)?.column) ?? column + 1;
      const cell = this.readCell(child, column);
      if (!cell) continue;
      cells[column] = cell;
      found = true;
      if (--this.context.budget.cells < 0) throw new FileProblem("too-large", "cells");
    }
    if (found) this.cells[this.row] = cells;
  }

  private readCell(cell: XmlElement, column: number): CellData | undefined {
    const style = numberOf(cell, "s") ?? 0;
    const result: { -readonly [Key in keyof CellData]: CellData[Key] } = {};
    if (style !== 0) result.style = style;
    this.readValue(cell, result);
    const formula = childOf(cell, "f");
    if (formula) this.readFormula(formula, cell, column, result);
    return result.value === undefined && result.formula === undefined && style === 0 ? undefined : result;
  }

  private readValue(cell: XmlElement, result: { -readonly [Key in keyof CellData]: CellData[Key] }): void {
    const type = cell.attributes["t"] ?? "n";
    const inline = type === "inlineStr" ? childOf(cell, "is") : undefined;
    const raw = childOf(cell, "v")?.text;
    const item = inline
      ? readString(inline, this.context.palette)
      : type === "s" && raw !== undefined
        ? this.context.strings[Number(raw)]
        : undefined;
    if (item) {
      result.value = item.text;
      if (item.runs) result.runs = item.runs;
      return;
    }
    const value = raw === undefined ? undefined : plainValue(type, raw, this.context.date1904);
    if (value !== undefined) result.value = value;
  }

  private readFormula(
    formula: XmlElement,
    cell: XmlElement,
    column: number,
    result: { -readonly [Key in keyof CellData]: CellData[Key] },
  ): void {
    const { t: type, si, ref } = formula.attributes;
    const text = formulaFromFile(formula.text);
    if (type === "shared" && si !== undefined) {
      if (text !== "") this.shared.set(si, { formula: text, row: this.row, column });
      const master = this.shared.get(si);
      if (master) result.formula = shiftFormula(master.formula, this.row - master.row, column - master.column);
      return;
    }
    if (text !== "") result.formula = text;
    const area = type === "array" ? parseArea(ref ?? "") : undefined;
    if (!area) return;
    const mark = numberOf(cell, "cm");
    result.array = { area, dynamic: mark !== undefined && this.context.dynamicMarks.has(mark - 1) };
  }
}

function plainValue(type: string, raw: string, date1904: boolean): CellValueData | undefined {
  if (type === "str" || type === "s") return type === "s" ? undefined : unescapeString(raw);
  if (type === "b") return raw.trim() === "1" || raw.trim() === "true";
  if (type === "e") return { error: raw.trim() };
  if (type === "d") return serialOf(raw, date1904);
  const text = raw.trim();
  const number = Number(text);
  return text === "" || !Number.isFinite(number) ? undefined : number;
}

/** An ISO date of a strict file as a serial number. */
function serialOf(raw: string, date1904: boolean): number | undefined {
  const time = Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/.test(raw) || !raw.includes("T") ? raw : `${raw}Z`);
  if (Number.isNaN(time)) return undefined;
  const days = time / 86400000 + 25569;
  return date1904 ? days - 1462 : days;
}

function readRow(row: XmlElement): RowData | undefined {
  const heightPoints = numberOf(row, "ht");
  const style = flagOf(row, "customFormat") ? numberOf(row, "s") : undefined;
  const outlineLevel = numberOf(row, "outlineLevel") ?? 0;
  const found: RowData = {
    ...(heightPoints === undefined ? {} : { heightPoints }),
    ...(flagOf(row, "hidden") ? { hidden: true } : {}),
    ...(style === undefined ? {} : { style }),
    ...(outlineLevel > 0 ? { outlineLevel } : {}),
    ...(flagOf(row, "collapsed") ? { collapsed: true } : {}),
  };
  return Object.keys(found).length > 0 ? found : undefined;
}
