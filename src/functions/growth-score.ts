// KPI.GROWTHSCORE. The arithmetic is in domain/scoring.
import { growthScore } from "../domain/scoring";
import { answerOf, delivered } from "./answer";
import { cellsOf } from "./arguments";

/**
 * Staff growth of a project: the mean of each member's items, then the mean over all members. Waits while a member has scored only some items.
 * @zh 项目的职员成长得分：先算每位成员各项的平均分，再对全部成员平均。有成员只填了一部分时显示为空。
 *
 * @customfunction GROWTHSCORE
 * @param scores The scores, 1 to 5: one row for each member, one column for each item; pass IF(range="","",range) so that empty cells stay empty.
 * @zhparam scores 1–5 分的评分区域：一行一位成员，一列一个评分项；请写成 IF(区域="","",区域)，空单元格才会按空处理。
 * @returns The mean over the members, or "" while there is none.
 */
export function growthScoreOf(scores: unknown[][]): unknown {
  const members = cellsOf(scores);
  return delivered(answerOf(growthScore(members), members[0]?.length));
}
