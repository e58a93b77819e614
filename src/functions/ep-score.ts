// KPI.EPSCORE. The arithmetic is in domain/scoring.
import { employeeScore } from "../domain/scoring";
import { answerOf, delivered } from "./answer";
import { cellsOf } from "./arguments";

/**
 * The employee's score of the year: EP = P1×n1 + P2×n2 + P3×n3. Takes six cells, or a range of the three scores and a range of the three weights.
 * @zh 职员年度绩效总分：EP = P1×n1 + P2×n2 + P3×n3。可给六个单元格，也可给三个评分的区域和三个权重的区域。
 *
 * @customfunction EPSCORE
 * @param p1 P1, the manager's rating; or the range of P1, P2 and P3.
 * @zhparam p1 部门经理考评绩效 P1；或 P1、P2、P3 三格的区域。
 * @param p2 P2, the mean of the projects worked on; or, after a range of scores, the range of n1, n2 and n3.
 * @zhparam p2 项目绩效平均分 P2；第一个参数是评分区域时，为 n1、n2、n3 三格的区域。
 * @param [p3] P3, the mean of the projects led. May be blank when n3 is 0.
 * @zhparam p3 作为项目经理的绩效平均分 P3。n3 为 0 时可以不填。
 * @param [n1] The weight of P1, as percent (50) or fraction (0.5). The three make 100%.
 * @zhparam n1 P1 的权重，可写 50 或 0.5。三个权重合计 100%。
 * @param [n2] The weight of P2. Blank means 0.
 * @zhparam n2 P2 的权重，不填为 0。
 * @param [n3] The weight of P3. Blank means 0.
 * @zhparam n3 P3 的权重，不填为 0。
 * @returns The score, or "" while no weight is entered.
 */
export function employeeScoreOf(
  p1: unknown[][],
  p2: unknown[][],
  p3?: unknown,
  n1?: unknown,
  n2?: unknown,
  n3?: unknown,
): unknown {
  const [first, second] = [cellsOf(p1).flat(), cellsOf(p2).flat()];
  const [third, ...rest] = [p3, n1, n2, n3].map((argument) => cellsOf(argument).flat());
  const ranges = first.length > 1;
  return delivered(
    answerOf(
      employeeScore({
        scores: ranges ? first : [...first, ...second, ...(third ?? [])],
        weights: ranges ? second : rest.flat(),
      }),
    ),
  );
}
