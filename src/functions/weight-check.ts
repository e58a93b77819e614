// KPI.WEIGHTCHECK. The arithmetic is in domain/scoring.
import { weightGapPoints } from "../domain/scoring";
import { answerOf, delivered } from "./answer";
import { cellsOf } from "./arguments";

/**
 * How many percentage points the weights are off 100%: 0 when right, above 0 when too much, below 0 when too little.
 * @zh 权重合计与 100% 相差几个百分点：正好为 0，多了为正，少了为负。
 *
 * @customfunction WEIGHTCHECK
 * @param weights The weights, as percent (25) or fractions (0.25). A gap of up to 0.01 point passes.
 * @zhparam weights 权重区域，可写 25 或 0.25。相差不超过 0.01 个百分点视为相符。
 * @returns The gap in points, or "" when no weight is entered.
 */
export function weightGap(weights: unknown[][]): number | string {
  return delivered(answerOf(weightGapPoints(cellsOf(weights).flat())));
}
