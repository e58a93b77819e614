// What the row of a statement says beside it, as the card judges it and rewrites are filled from it.
import type { CellValue } from "../sheet/cell";
import type { ColumnRole, KpiColumn } from "../tables/kpi-table";
import type { StatementRow } from "./smart-card";

/** How far work has come is no level of what it is about. */
const progress = /进度|进展|完成情况|progress/i;

/** The row as a cell of one of its columns sees it: where that is the target itself, the row has no other. */
export function rowAround(
  columns: readonly KpiColumn[],
  own: KpiColumn,
  value: (column: number) => CellValue,
): StatementRow {
  const first = (...roles: readonly ColumnRole[]): CellValue => {
    const found = columns.find(
      ({ role, column, header }) =>
        roles.includes(role) && column !== own.column && !(role === "actual" && progress.test(header)),
    );
    return found === undefined ? "" : value(found.column);
  };
  const isSubject = own.role === "indicator" || own.role === "objective";
  return {
    subject: isSubject ? "" : String(first("indicator") || first("objective")).trim(),
    target: first("target"),
    actual: first("actual"),
    unit: first("unit"),
    period: first("period"),
    owner: first("owner"),
    evidence: first("evidence"),
    objective: first("objective"),
  };
}
