// KPI.PROJECTMEAN. The arithmetic is in domain/scoring.
import { projectMean } from "../domain/scoring";
import { answerOf, delivered } from "./answer";
import { cellsOf } from "./arguments";

/**
 * The mean of the projects that have a score; blank projects do not count.
 * @zh 各项目评分的平均分，只算已有评分的项目，空着的不按 0 计。
 *
 * @customfunction PROJECTMEAN
 * @param scores The projects' scores, each above 0; pass IF(range="","",range) so that empty cells stay empty.
 * @zhparam scores 各项目的评分，均大于 0；请写成 IF(区域="","",区域)，空单元格才会按空处理。
 * @returns The mean, or "" while no project has a score.
 */
export function projectMeanOf(scores: unknown[][]): unknown {
  return delivered(answerOf(projectMean(cellsOf(scores).flat())));
}
