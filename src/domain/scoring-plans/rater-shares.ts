// Several raters whose headers say what each one's score weighs: "自评 30%", "上级评分（70%）".
import type { TableView } from "../checks/table-view";
import type { KpiColumn } from "../tables/kpi-table";

export interface RaterShare {
  readonly column: KpiColumn;
  readonly percent: number;
}

/** The raters with their shares, when those make 100 % and a score column without a share waits for their sum. */
export function raterShares(view: TableView, ratings: readonly KpiColumn[]): readonly RaterShare[] | undefined {
  const shares = ratings.flatMap((column): RaterShare[] => {
    const percent = shareIn(column.header);
    return percent === undefined ? [] : [{ column, percent }];
  });
  const sum = shares.reduce((total, { percent }) => total + percent, 0);
  const waits = ratings.some(({ role, header, column }) => {
    const open = view.rows.some((row) => view.blank(row, column) && !view.continued(row, column));
    return role === "score" && shareIn(header) === undefined && open;
  });
  return shares.length >= 2 && sum === 100 && waits ? shares : undefined;
}

/** The one percentage a header names. */
function shareIn(header: string): number | undefined {
  const found = [...header.normalize("NFKC").matchAll(/(\d+(?:\.\d+)?)\s*%/g)];
  return found.length === 1 ? Number(found[0]?.[1]) : undefined;
}
