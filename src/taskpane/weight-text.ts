// How sums of weights read: percent without needless digits, and whether the sum is right.
import type { TableSummary } from "../commands/results";

/** "100%", "98.5%", "33.33%": at most two decimals. */
export function percentText(percent: number): string {
  return `${numberText(percent)}%`;
}

/** A number with at most two decimals and none that are zero. */
export function numberText(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** True when the weights add up; the domain decided, here it is only read (G2: the gap is 0). */
export function isWeightSumRight(table: Pick<TableSummary, "weightGapPoints">): boolean {
  return table.weightGapPoints === 0;
}
