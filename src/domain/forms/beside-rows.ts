// What stands beside a form's table when whole rows are put into it: side tables and other people's cells, which must
// not be torn apart.
import type { Area } from "../sheet/area";
import { isBlank } from "../sheet/cell";
import type { Grid } from "../sheet/grid";
import { valueAt } from "../sheet/grid";

/** A block of cells that goes through the place where rows go in: it stays where it is, all of it. */
export interface KeptBeside {
  /** From the insertion row to the block's last row, over all the columns used on its side of the form. */
  readonly area: Area;
}

/**
 * The blocks left and right of a form's columns that have cells directly above and directly below the insertion, each
 * down to the next blank row. "merged-across" when merged cells reach from the form into such a side: nothing there
 * can stay while the form's rows move.
 */
export function keptBeside(grid: Grid, items: Area, at: number): readonly KeptBeside[] | "merged-across" {
  const kept = sides(grid, items).filter((side) => holds(grid, side, at - 1) && holds(grid, side, at));
  const crosses = kept.some((side) =>
    grid.merges.some((merge) => merge.row + merge.rows > at && overlaps(merge, side) && !isInside(merge, side)),
  );
  if (crosses) return "merged-across";
  return kept.map((side) => ({ area: { ...side, row: at, rows: endOf(grid, side, at) - at } }));
}

type Columns = Pick<Area, "column" | "columns">;

function sides(grid: Grid, { column, columns }: Area): Columns[] {
  const right = column + columns;
  const end = grid.origin.column + Math.max(0, ...grid.values.map((row) => row.length));
  return [
    { column: grid.origin.column, columns: column - grid.origin.column },
    { column: right, columns: end - right },
  ].filter((side) => side.columns > 0);
}

function holds(grid: Grid, { column, columns }: Columns, row: number): boolean {
  const filled = Array.from({ length: columns }, (_, index) => column + index).some(
    (it) => !isBlank(valueAt(grid, row, it)),
  );
  return (
    filled || grid.merges.some((it) => overlaps(it, { column, columns }) && row >= it.row && row < it.row + it.rows)
  );
}

function endOf(grid: Grid, side: Columns, at: number): number {
  let row = at;
  while (row < grid.origin.row + grid.values.length && holds(grid, side, row)) row += 1;
  return row;
}

function overlaps(a: Columns, b: Columns): boolean {
  return a.column < b.column + b.columns && b.column < a.column + a.columns;
}

function isInside(inner: Columns, outer: Columns): boolean {
  return inner.column >= outer.column && inner.column + inner.columns <= outer.column + outer.columns;
}
