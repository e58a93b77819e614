// The head line about a table: how many indicators, what the weights make, how far from 100 %.
import type { Area } from "../sheet/area";
import type { Grid } from "../sheet/grid";
import { confirmedReason } from "../tables/confirmed-tables";
import type { KpiColumn, KpiTable } from "../tables/kpi-table";
import { viewTable } from "./table-view";
import { weightSums } from "./weight-sums";

export interface TableSummary {
  readonly area: Area;
  /** Set when it is a form of ours. */
  readonly formId?: string;
  readonly indicators: number;
  /** Sum of the weights in percent; absent when there are none, they cannot be read, or each group has its own sum. */
  readonly weightSumPercent?: number;
  /** G2: 0 when right, else the gap in points; absent like the sum. */
  readonly weightGapPoints?: number;
  readonly confidence: number;
  /** True when its columns mean what a user said. */
  readonly confirmed: boolean;
  /** Zero-based rows of the sheet. */
  readonly headerRows: readonly number[];
  readonly itemRows: { readonly first: number; readonly last: number } | undefined;
  readonly totalRows: readonly number[];
  readonly columns: readonly Pick<KpiColumn, "column" | "role" | "header">[];
}

/** Summarises a recognised table. Indicators are the rows that name one; empty slots do not count. */
export function summariseTable(grid: Grid, table: KpiTable): TableSummary {
  const view = viewTable(grid, table);
  const [weight] = view.columnsOf("weight");
  const read = weight && weightSums(view, weight);
  const only = read?.ok && read.sums.length === 1 ? read.sums[0] : undefined;
  return {
    area: table.area,
    ...(table.form ? { formId: table.form.id } : {}),
    indicators: view.rows.filter((row) => view.named(row)).length,
    ...(only ? { weightSumPercent: only.sumPercent, weightGapPoints: only.gapPoints } : {}),
    confidence: table.confidence,
    confirmed: table.reasons.includes(confirmedReason),
    headerRows: table.headerRows,
    itemRows: extentOf(table.itemRows),
    totalRows: table.totalRows,
    columns: table.columns.map(({ column, role, header }) => ({ column, role, header })),
  };
}

function extentOf(rows: readonly number[]): TableSummary["itemRows"] {
  const [first, last] = [rows[0], rows.at(-1)];
  return first === undefined || last === undefined ? undefined : { first, last };
}
