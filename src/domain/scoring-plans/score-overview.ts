// How a table's scores stand: how many are in, what the total is with what is there.
import { viewTable } from "../checks/table-view";
import type { Grid } from "../sheet/grid";
import type { KpiTable } from "../tables/kpi-table";
import type { ScoreMethod } from "./score-parts";
import { scoreParts } from "./score-parts";
import { expectedSum } from "./score-table";

export interface ScoreOverview {
  readonly method: ScoreMethod;
  /** Header of the column with the scores that count; absent when the table has none. */
  readonly rating?: string;
  /** How many rows a score is waited for, and in how many it is there. */
  readonly awaited: number;
  readonly scored: number;
  /** The total of the scores that are there; absent while there is none. */
  readonly partial?: number;
  /** True when no score is missing: the total is the table's. */
  readonly complete: boolean;
}

/** Looks at a table's scores; nothing is proposed. Rows without a weight are not waited for where others have one. */
export function scoreOverview(grid: Grid, table: KpiTable): ScoreOverview {
  const view = viewTable(grid, table);
  const parts = scoreParts(view);
  const { rating, weight, method } = parts;
  if (!rating) return { method, awaited: 0, scored: 0, complete: false };
  const isWeighed = weight !== undefined && view.rows.some((row) => !view.blank(row, weight.column));
  const awaited = view.rows.filter((row) => {
    if (view.continued(row, rating.column)) return false;
    if (!isWeighed) return view.named(row);
    const entered = view.value(row, weight.column);
    return typeof entered === "number" ? entered > 0 : !view.blank(row, weight.column);
  });
  const scored = awaited.filter((row) => typeof view.value(row, rating.column) === "number").length;
  const partial = expectedSum({ view, parts }, table.itemRows, { column: rating.column, blank: "partial" });
  return {
    method,
    rating: rating.header,
    awaited: awaited.length,
    scored,
    ...(partial === null ? {} : { partial }),
    complete: awaited.length > 0 && scored === awaited.length,
  };
}
