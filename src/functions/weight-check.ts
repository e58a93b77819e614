// KPI.WEIGHTCHECK. The arithmetic is in domain/scoring.
import { weightGapPoints } from "../domain/scoring";
import { answerOf, delivered } from "./answer";
import { cellsOf } from "./arguments";
import { sortingOf } from "./row-sorting";

/**
 * How many percentage points the weights are off 100%: 0 when right, above 0 when too much, below 0 when too little.
 * @zh 权重合计与 100% 相差几个百分点：正好为 0，多了为正，少了为负。
 *
 * @customfunction WEIGHTCHECK
 * @param weights The weights, as percent (25) or fractions (0.25). A gap of up to 0.01 point passes.
 * @zhparam weights 权重区域，可写 25 或 0.25。相差不超过 0.01 个百分点视为相符。
 * @param [kinds] What each row is: blank for an indicator; rows of "bonus", "minus" and "veto" have no weight.
 * @zhparam kinds 每行的类别：空为指标；加分、减分和一票否决的行不计权重。
 * @param [groups] The dimension of each row; a blank belongs to the one above.
 * @zhparam groups 每行所属的维度；空单元格属于上面的维度。
 * @param [group] The only dimension to add up. Default all.
 * @zhparam group 只合计这个维度。默认全部。
 * @param [share] What the weights are to make. Default 100%.
 * @zhparam share 权重应合计为多少。默认 100%。
 * @returns The gap in points, or "" when no weight is entered.
 */
export function weightGap(
  weights: unknown[][],
  kinds?: unknown[][],
  groups?: unknown[][],
  group?: unknown,
  share?: unknown,
): unknown {
  const whole = cellsOf(share)[0]?.[0] ?? null;
  return delivered(
    answerOf(weightGapPoints(cellsOf(weights).flat(), { ...sortingOf(kinds, groups, group), share: whole })),
  );
}
