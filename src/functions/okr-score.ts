// KPI.OKRSCORE. The arithmetic is in domain/scoring.
import { okrScore } from "../domain/scoring";
import { answerOf, delivered } from "./answer";
import { cellsOf } from "./arguments";

/**
 * The score of an objective: its key results' scores, 0.0 to 1.0, by their weights, which make 100%. Waits while one is missing.
 * @zh 一个目标的分数：各关键结果的分数（0.0–1.0）按权重相加，权重合计 100%。分数没填齐时显示为空。
 *
 * @customfunction OKRSCORE
 * @param scores The key results' scores, 0 to 1; pass IF(range="","",range) so that empty cells stay empty.
 * @zhparam scores 各关键结果的分数，0 到 1；请写成 IF(区域="","",区域)，空单元格才会按空处理。
 * @param weights Their weights, as percent (50) or fractions (0.5).
 * @zhparam weights 各关键结果的权重，可写 50 或 0.5。
 * @returns The score, or "" while there is none.
 */
export function objectiveScore(scores: unknown[][], weights: unknown[][]): unknown {
  return delivered(answerOf(okrScore(cellsOf(scores).flat(), cellsOf(weights).flat())));
}
