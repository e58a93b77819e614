// A Grid seen the way a reader sees it: merged cells say what their first cell says. Positions are relative to the grid.
import type { Area } from "../sheet/area";
import { isBlank } from "../sheet/cell";
import type { CellValue } from "../sheet/cell";
import type { Grid } from "../sheet/grid";

export interface SheetMap {
  readonly grid: Grid;
  readonly rows: number;
  readonly columns: number;
  /** The merged area over a cell, relative to the grid, cut off at its edges. */
  mergeAt(row: number, column: number): Area | undefined;
  /** What the cell shows: its value, or that of the merged area it lies in. */
  value(row: number, column: number): CellValue;
  /** Like value(), as trimmed text. */
  text(row: number, column: number): string;
  blank(row: number, column: number): boolean;
  /** True when the cell shows something of its own: not blank, and not continued from the left or from above. */
  own(row: number, column: number): boolean;
  /** True when a formula stands in the cell. */
  computed(row: number, column: number): boolean;
  /** The formula that stands in the cell. */
  formula(row: number, column: number): string | undefined;
}

/** Prepares a grid for reading. Rows of unequal length count as filled up with blanks. */
export function mapSheet(grid: Grid): SheetMap {
  const rows = grid.values.length;
  const columns = grid.values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const merges = mergesByCell(grid, rows, columns);
  const mergeAt = (row: number, column: number) => merges.get(row * columns + column);
  const value = (row: number, column: number): CellValue => {
    const merge = merges.size === 0 ? undefined : mergeAt(row, column);
    return grid.values[merge?.row ?? row]?.[merge?.column ?? column] ?? "";
  };
  const blank = (row: number, column: number) => isBlank(value(row, column));
  // Text that begins with "=" reads back as a formula equal to its value.
  const formulaAt = (row: number, column: number) => {
    const formula = grid.formulas[row]?.[column];
    const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== grid.values[row]?.[column];
    return isFormula ? formula : undefined;
  };
  return {
    grid,
    rows,
    columns,
    mergeAt,
    value,
    blank,
    computed: (row, column) => formulaAt(row, column) !== undefined,
    formula: formulaAt,
    text: (row, column) => String(value(row, column)).trim(),
    own: (row, column) => {
      const merge = merges.size === 0 ? undefined : mergeAt(row, column);
      return !blank(row, column) && (!merge || (merge.row === row && merge.column === column));
    },
  };
}

function mergesByCell(grid: Grid, rows: number, columns: number): ReadonlyMap<number, Area> {
  const byCell = new Map<number, Area>();
  for (const merge of grid.merges) {
    const top = Math.max(0, merge.row - grid.origin.row);
    const left = Math.max(0, merge.column - grid.origin.column);
    const bottom = Math.min(rows, merge.row - grid.origin.row + merge.rows);
    const right = Math.min(columns, merge.column - grid.origin.column + merge.columns);
    if (byCell.has(top * columns + left)) continue;
    const area = { row: top, column: left, rows: bottom - top, columns: right - left };
    for (let row = top; row < bottom; row += 1) {
      for (let column = left; column < right; column += 1) byCell.set(row * columns + column, area);
    }
  }
  return byCell;
}

/** True for a number, and for text that is one ("25%", "3 分"). Errors and booleans are not. */
export function isNumeric(value: CellValue): boolean {
  if (typeof value === "number") return true;
  return typeof value === "string" && value.length <= 24 && /^\s*[+-]?\d+(?:[.,]\d+)*\s*[%％分]?\s*$/.test(value);
}
