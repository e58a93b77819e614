// How far a sheet is filled in: rows in which nothing is missing, of the rows begun.
import type { Finding } from "../findings/finding";
import type { Area } from "../sheet/area";
import type { ItemTable } from "../tables/kpi-table";

export interface RowProgress {
  /** Item rows with anything in them; room for more does not count. */
  readonly rows: number;
  /** Those in which nothing that is asked for is missing. */
  readonly complete: number;
}

/** Counts the item rows of the tables, and those in which no finding says that something is missing. */
export function rowProgress(tables: readonly ItemTable[], findings: readonly Finding[]): RowProgress {
  const gaps = gapsByRow(findings);
  let rows = 0;
  let complete = 0;
  for (const { itemRows, slotRows, area } of tables) {
    const slots = new Set(slotRows);
    const begun = itemRows.filter((row) => !slots.has(row));
    rows += begun.length;
    complete += begun.filter((row) => !gaps.get(row)?.some((gap) => sharesColumns(gap, area))).length;
  }
  return { rows, complete };
}

function gapsByRow(findings: readonly Finding[]): ReadonlyMap<number, readonly Area[]> {
  const gaps = new Map<number, Area[]>();
  for (const { mark, place } of findings) {
    if (mark?.kind !== "missing") continue;
    for (let row = place.area.row; row < place.area.row + place.area.rows; row += 1) {
      const known = gaps.get(row);
      if (known) known.push(place.area);
      else gaps.set(row, [place.area]);
    }
  }
  return gaps;
}

function sharesColumns(one: Area, other: Area): boolean {
  return one.column < other.column + other.columns && other.column < one.column + one.columns;
}
