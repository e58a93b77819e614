// What the row of a statement says beside it, as rewrites are filled from it.
import type { CellValue } from "../sheet/cell";
import type { ColumnRole, KpiColumn } from "../tables/kpi-table";
import type { RewriteRow } from "../wording/rewrites";
import type { TableView } from "./table-view";

/** The row as rewrites of one of its cells see it: where that is the target itself, the row has no other. */
export function rewriteRow(view: TableView, row: number, { role, column }: KpiColumn): RewriteRow {
  const first = (wanted: ColumnRole): CellValue => {
    const found = view.columnsOf(wanted).find((other) => other.column !== column);
    return found && !view.blank(row, found.column) ? view.value(row, found.column) : "";
  };
  return {
    subject: role === "indicator" || role === "objective" ? "" : view.nameOf(row),
    target: first("target"),
    actual: first("actual"),
    unit: first("unit"),
    period: first("period"),
    owner: first("owner"),
  };
}
