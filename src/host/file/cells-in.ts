// The cells of a sheet as the engine's cell matrix, and which of them are not locked.
import type { Area } from "../engine/area";
import { CellValueType, type ICellData } from "../engine/univer";
import type { CellData, SheetData, StyleData } from "../../xlsx";
import { rectanglesOf } from "./areas";
import { DAYS_TO_1904, isDateFormat } from "./date-system";
import { readsOtherWorkbook } from "./formula-words";
import { linkedText, linksToEngine } from "./links";

/** What reading the cells of any sheet of a workbook needs to know. */
export interface ReadingCells {
  /** What the engine gets for a formula. */
  readonly words: (formula: string) => string;
  /** Dates of the file count from 1904; those of the engine from 1900. */
  readonly date1904: boolean;
  readonly sheets: readonly Pick<SheetData, "id" | "name">[];
}

type Matrix = Record<number, Record<number, ICellData>>;

export interface EngineCells {
  readonly cells: Matrix;
  readonly unlocked: readonly Area[];
  readonly formulaHidden: readonly Area[];
  readonly locked: readonly Area[];
  /** How many rows and columns are used. */
  readonly rows: number;
  readonly columns: number;
  /** How many columns there are up to the last that holds something; blank cells with a format do not count. */
  readonly filledColumns: number;
}

/** styleIds gives the engine's name of each style; the default style has none. */
export function cellsToEngine(
  sheet: SheetData,
  styles: readonly StyleData[],
  styleIds: readonly (string | undefined)[],
  { words, date1904, sheets }: ReadingCells,
): EngineCells {
  const cells: Matrix = {};
  const unlocked = new Map<number, number[]>();
  const hidden = new Map<number, number[]>();
  const locked = new Map<number, number[]>();
  const spilled = spilledCells(sheet);
  const links = linksToEngine(sheet, sheets);
  let columns = 0;
  let filledColumns = 0;
  let rows = 0;
  for (const [rowName, line] of Object.entries(sheet.cells)) {
    const row = Number(rowName);
    const found: Record<number, ICellData> = {};
    for (const [columnName, cell] of Object.entries(line)) {
      const column = Number(columnName);
      const style = styles[cell.style ?? 0];
      const own = forEngine(cell, words, date1904 && isDateFormat(style?.numberFormat));
      const engineCell = cellToEngine(own, styleIds[cell.style ?? 0], {
        spilled: spilled.has(row * 16_384 + column),
        given: cell.formula,
      });
      const url = links.get(`${String(row)}/${String(column)}`);
      const linked = url !== undefined && typeof cell.value === "string";
      found[column] = linked ? { ...engineCell, p: linkedText(cell.value, url) } : engineCell;
      listOf(style?.locked === false ? unlocked : locked, row).push(column);
      if (style?.formulaHidden === true) listOf(hidden, row).push(column);
      columns = Math.max(columns, column + 1);
      if (cell.value !== undefined || cell.formula !== undefined) filledColumns = Math.max(filledColumns, column + 1);
    }
    cells[row] = found;
    rows = Math.max(rows, row + 1);
  }
  return {
    cells,
    rows,
    columns,
    filledColumns,
    unlocked: rectanglesOf(unlocked),
    formulaHidden: rectanglesOf(hidden),
    locked: rectanglesOf(locked),
  };
}

function listOf(lists: Map<number, number[]>, row: number): number[] {
  let list = lists.get(row);
  if (!list) lists.set(row, (list = []));
  return list;
}

// The engine fills the cells of an array formula itself and shows #SPILL! where it finds values.
function spilledCells(sheet: SheetData): Set<number> {
  const found = new Set<number>();
  for (const [row, line] of Object.entries(sheet.cells)) {
    for (const [column, { array }] of Object.entries(line)) {
      if (!array || array.area.rows * array.area.columns === 1) continue;
      for (let r = 0; r < array.area.rows; r++) {
        for (let c = 0; c < array.area.columns; c++) found.add((array.area.row + r) * 16_384 + array.area.column + c);
      }
      found.delete(Number(row) * 16_384 + Number(column));
    }
  }
  return found;
}

function forEngine(cell: CellData, words: (formula: string) => string, from1904: boolean): CellData {
  return {
    ...cell,
    ...(cell.formula === undefined ? {} : { formula: words(cell.formula) }),
    ...(from1904 && typeof cell.value === "number" ? { value: cell.value + DAYS_TO_1904 } : {}),
  };
}

function cellToEngine(
  cell: CellData,
  style: string | undefined,
  { spilled, given }: { readonly spilled: boolean; readonly given: string | undefined },
): ICellData {
  const result: ICellData = style === undefined ? {} : { s: style };
  if (cell.formula !== undefined && cell.array === undefined && readsOtherWorkbook(cell.formula)) {
    const value = valueToEngine(cell);
    return { ...result, ...value, custom: { external: given, shown: value.v } };
  }
  if (cell.formula !== undefined) {
    result.f = `=${cell.formula}`;
    // Ctrl+Shift+Enter is not a thing of the engine: which formulas were entered so is remembered beside them, and so are the
    // words of those the engine got others for.
    const entered = cell.array?.dynamic === false ? { enteredAsArray: cell.formula } : {};
    const worded = cell.formula === given ? {} : { given, instead: cell.formula };
    if (Object.keys(entered).length + Object.keys(worded).length > 0) result.custom = { ...entered, ...worded };
  }
  // A formula that fills several cells is left without its result, so that the engine calculates and fills them on opening.
  const fills = cell.array !== undefined && cell.array.area.rows * cell.array.area.columns > 1;
  if (!spilled && !fills) Object.assign(result, valueToEngine(cell));
  return result;
}

function valueToEngine({ value, formula }: CellData): ICellData {
  if (value === undefined) return {};
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "object") return { v: value.error, t: CellValueType.STRING };
  const forced = formula === undefined && (isErrorText(value) || (value.trim() !== "" && !Number.isNaN(Number(value))));
  return { v: value, t: forced ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

export function isErrorText(text: string): boolean {
  return /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|GETTING_DATA|BUSY!|BLOCKED!|CONNECT!|FIELD!|UNKNOWN!)$/.test(
    text,
  );
}
