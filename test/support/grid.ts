// Grids for tests, from rows of cells as one would type them.
import type { Area } from "../../src/domain/sheet/area";
import type { CellValue } from "../../src/domain/sheet/cell";
import type { Grid } from "../../src/domain/sheet/grid";

export interface GridOptions {
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: number;
  /** Merged areas, relative to the first cell. */
  readonly merges?: readonly Area[];
}

/** A grid of these rows; text beginning with "=" is a formula that shows nothing yet. */
export function gridOf(rows: readonly (readonly CellValue[])[], options: GridOptions = {}): Grid {
  const { sheet = "Sheet1", row = 0, column = 0, merges = [] } = options;
  const isFormula = (cell: CellValue) => typeof cell === "string" && cell.startsWith("=");
  return {
    sheet,
    origin: { row, column },
    values: rows.map((cells) => cells.map((cell) => (isFormula(cell) ? "" : cell))),
    formulas: rows.map((cells) => [...cells]),
    merges: merges.map((merge) => ({ ...merge, row: merge.row + row, column: merge.column + column })),
  };
}
