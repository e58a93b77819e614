// KPI.WEIGHTEDSCORE. The arithmetic is in domain/scoring.
import { weightedScore } from "../domain/scoring";
import type { BlankRule } from "../domain/scoring";
import { answerOf, delivered, refusal } from "./answer";
import { cellsOf, wordOf } from "./arguments";
import { sortingOf } from "./row-sorting";

const blankWords: ReadonlyMap<string, BlankRule> = new Map([
  ["wait", "wait"],
  ["partial", "partial"],
  ["spread", "spread"],
  ["等待", "wait"],
  ["已有", "partial"],
  ["分摊", "spread"],
]);

/**
 * Total score: each score times its weight, added up. Stays empty while a weighted score is missing.
 * @zh 总绩效分数：各项评分乘以权重后相加。有权重的评分未填齐时显示为空。
 *
 * @customfunction WEIGHTEDSCORE
 * @param scores The scores. A 0 counts as a score; pass IF(range="","",range) so that empty cells stay empty.
 * @zhparam scores 评分区域。0 也算评分；请写成 IF(区域="","",区域)，空单元格才会按空处理。
 * @param weights The weights, one for each score, as percent (25) or fractions (0.25).
 * @zhparam weights 权重区域，与评分一一对应，可写 25 或 0.25。
 * @param [blank] What an empty score does: "wait" (default) gives nothing yet, "partial" adds up the others, "spread" also shares out its weight.
 * @zhparam blank 有空评分时：wait 等填齐（默认），partial 只加已有的，spread 把空项权重分摊给其他项。
 * @param [kinds] What each row is: blank for an indicator, "bonus" or "minus" for points as they are, "veto" to make the total 0 when it says Yes.
 * @zhparam kinds 每行的类别：空为指标；加分、减分按分数直接加减；一票否决填“是”时总分为 0。
 * @param [groups] The dimension of each row; a blank belongs to the one above.
 * @zhparam groups 每行所属的维度；空单元格属于上面的维度。
 * @param [group] The only dimension to add up. Default all.
 * @zhparam group 只合计这个维度。默认全部。
 * @returns The total, or "" while there is none.
 */
export function totalScore(
  scores: unknown[][],
  weights: unknown[][],
  blank?: unknown,
  kinds?: unknown[][],
  groups?: unknown[][],
  group?: unknown,
): unknown {
  const rule = wordOf(blank, blankWords);
  if (rule === undefined) return delivered(refusal("functions.not-a-word", { words: "wait, partial, spread" }));
  return delivered(
    answerOf(
      weightedScore({
        scores: cellsOf(scores).flat(),
        weights: cellsOf(weights).flat(),
        blank: rule,
        ...sortingOf(kinds, groups, group),
      }),
    ),
  );
}
