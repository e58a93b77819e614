// What was read from one sheet, once. Everything in the domain that looks at a sheet looks at a Grid.
import type { CellValue } from "./cell";
import type { Area } from "./area";

/** The used part of a sheet. Rows and columns of the arrays are relative to `origin`. */
export interface Grid {
  readonly sheet: string;
  /** Zero-based sheet position of values[0][0]. */
  readonly origin: { readonly row: number; readonly column: number };
  readonly values: readonly (readonly CellValue[])[];
  /** As Office.js gives them: "=…" where a formula stands, else the value. */
  readonly formulas: readonly (readonly CellValue[])[];
  /** Merged areas, in sheet coordinates. */
  readonly merges: readonly Area[];
  /** Sheet rows that are hidden, by hand or by a filter; absent where nobody asked. */
  readonly hiddenRows?: readonly number[];
}

/** The value at a sheet position; "" outside what was read. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.values[row - grid.origin.row]?.[column - grid.origin.column] ?? "";
}

/** The formula at a sheet position, or undefined when the cell holds none. */
export function formulaAt(grid: Grid, row: number, column: number): string | undefined {
  const formula = grid.formulas[row - grid.origin.row]?.[column - grid.origin.column];
  return typeof formula === "string" && formula.startsWith("=") ? formula : undefined;
}
