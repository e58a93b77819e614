// The self-review as its rules look at it: columns by their field in the form.
import type { KpiColumn } from "../tables/kpi-table";
import type { TableView } from "./table-view";

/** Fields of the self-review that rules ask for (A1 to A21). */
export type ReviewField =
  | "id"
  | "goal"
  | "progress"
  | "item"
  | "technicalDifficulty"
  | "technicalStars"
  | "teamworkDifficulty"
  | "teamworkStars"
  | "otherDifficulty"
  | "otherStars"
  | "roleWork"
  | "businessStars"
  | "businessResult"
  | "technicalResultStars"
  | "technicalResult"
  | "teamStars"
  | "teamResult"
  | "otherResult";

/** The column of a field; undefined where the table is no self-review or has no such column. */
export function reviewColumn({ table }: TableView, field: ReviewField): KpiColumn | undefined {
  if (table.form?.id !== "self-review") return undefined;
  return table.columns.find((column) => column.field === `self-review.${field}`);
}

/** True for a cell with words of its own: not blank, not "-", not inside a merged cell. */
export function says(view: TableView, row: number, { column }: KpiColumn): boolean {
  return !view.blank(row, column) && !view.continued(row, column);
}
