// What people call a cell: its column's header in a table, else the text before or above it.
import type { TableView } from "../checks/table-view";
import { isBlank } from "../sheet/cell";
import type { Grid } from "../sheet/grid";
import { valueAt } from "../sheet/grid";

/** How far a label may stand from its cell. */
const farthest = 4;

/** The cell's name: "row · header" for items of the table, the nearest text to the left or above for others, else "". */
export function labelOf(grid: Grid, view: TableView | undefined, row: number, column: number): string {
  const header = view?.table.columns.find((it) => it.column === column)?.header;
  if (view && header !== undefined && view.table.itemRows.includes(row)) {
    const name = view.nameOf(row);
    return name === "" ? header : `${name} · ${header}`;
  }
  for (let distance = 1; distance <= farthest; distance += 1) {
    const left = textAt(grid, row, column - distance);
    if (left !== undefined) return left;
  }
  for (let distance = 1; distance <= farthest; distance += 1) {
    const above = textAt(grid, row - distance, column);
    if (above !== undefined) return above;
  }
  return "";
}

function textAt(grid: Grid, row: number, column: number): string | undefined {
  const value = column < 0 || row < 0 ? "" : valueAt(grid, row, column);
  return typeof value === "string" && !isBlank(value) && !value.startsWith("#") ? value.trim() : undefined;
}
