// A workbook of the evaluation: sheets drawn as text, with the tables of indicators a reader finds on them.
import type { CellValue } from "../../src/domain/sheet/cell";
import type { Grid } from "../../src/domain/sheet/grid";
import { drawnGrid } from "../support/grid";

export interface Workbook {
  readonly name: string;
  readonly sheets: readonly DrawnSheet[];
}

/**
 * A sheet drawn as `drawnGrid` reads it, and in cells as Excel keeps them: "40%" is the number 0.4, "2025-03-01" a day
 * number, "=A1+1~7" a formula that shows 7, "⏎" a line break within a cell.
 */
export interface DrawnSheet {
  readonly sheet: string;
  readonly drawing: string;
  /**
   * "B5-6 7-12 id indicator ? actual/score": the first column and the header rows, the first and last item row, the
   * roles of the columns from the first one on; "?" is not measured, "/" stands between roles that are both right.
   */
  readonly tables: readonly string[];
  /** First header cells of tables that may be reported or not. */
  readonly either?: readonly string[];
}

export interface ExpectedTable {
  readonly column: number;
  readonly headerRows: readonly number[];
  readonly first: number;
  readonly last: number;
  /** The right roles of each column; none where it is not measured. */
  readonly roles: readonly (readonly string[])[];
}

/** Reads an expectation; rows and columns become zero-based. */
export function expectedTable(told: string): ExpectedTable {
  const [, letters = "", top = "", bottom = top, first = "", last = "", roles = ""] =
    /^([A-Z]+)(\d+)(?:-(\d+))? (\d+)-(\d+) (.+)$/.exec(told) ?? [];
  if (roles === "") throw new Error(`not an expectation: ${told}`);
  const [from, to] = [Number(top) - 1, Number(bottom) - 1];
  return {
    column: columnOf(letters),
    headerRows: Array.from({ length: to - from + 1 }, (_, index) => from + index),
    first: Number(first) - 1,
    last: Number(last) - 1,
    roles: roles.split(" ").map((role) => (role === "?" ? [] : role.split("/"))),
  };
}

/** "B13" as a zero-based row and column. */
export function cellOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(row) - 1, column: columnOf(letters) };
}

/** The sheet as it would be read from Excel. */
export function gridOfSheet({ sheet, drawing }: DrawnSheet): Grid {
  const grid = drawnGrid(drawing, { sheet });
  const width = Math.max(...grid.formulas.map((row) => row.length));
  const cells = grid.formulas.map((row) => Array.from({ length: width }, (_, column) => cellFrom(row[column] ?? "")));
  return {
    ...grid,
    values: cells.map((row) => row.map(({ value }) => value)),
    formulas: cells.map((row) => row.map(({ value, formula }) => formula ?? value)),
  };
}

function cellFrom(drawn: CellValue): { readonly value: CellValue; readonly formula?: string } {
  if (typeof drawn !== "string") return { value: drawn };
  const [, formula, shown = ""] = /^(=.*)~(.*)$/.exec(drawn) ?? [];
  return formula === undefined ? { value: typed(drawn) } : { value: typed(shown), formula };
}

function typed(text: string): CellValue {
  const percent = /^(-?\d+(?:\.\d+)?)%$/.exec(text)?.[1];
  if (percent !== undefined) return Number((Number(percent) / 100).toFixed(6));
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return Date.parse(text) / 86_400_000 + 25_569;
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : text.replaceAll("⏎", "\n");
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
