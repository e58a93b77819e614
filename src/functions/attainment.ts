// KPI.ATTAINMENT. The arithmetic is in domain/scoring.
import { attainment } from "../domain/scoring";
import type { AttainmentDirection } from "../domain/scoring";
import { answerOf, refusal } from "./answer";
import { wordOf } from "./arguments";
import { forEachCell } from "./element-wise";

const directionWords: ReadonlyMap<string, AttainmentDirection> = new Map([
  ["higher", "higher"],
  ["lower", "lower"],
  ["points", "points"],
  ["越高越好", "higher"],
  ["越低越好", "lower"],
  ["百分点", "points"],
]);

/**
 * How much of a target was reached, 1 being all of it; also where lower is better, from a baseline, or in percentage points.
 * @zh 目标达成率，1 为全部达成；可以越低越好、从基准值算起，或比较百分点。
 *
 * @customfunction ATTAINMENT
 * @param actual The actual value, a cell or a range. Excel may pass an empty cell as 0.
 * @zhparam actual 实际值，单元格或区域。Excel 可能把空单元格当作 0 传入。
 * @param target The target.
 * @zhparam target 目标值。
 * @param [direction] "higher" (default), "lower" when lower is better, "points" for the difference of two percentages in points.
 * @zhparam direction 越高越好（默认）、越低越好，或“百分点”：两个百分比相差几个百分点。
 * @param [baseline] Where the work began, for targets that are not measured from 0. Default none.
 * @zhparam baseline 基准值，即起点；目标不是从 0 算起时填写。默认没有。
 * @param [cap] The most the answer may be, such as 120%. Default none.
 * @zhparam cap 封顶值，如 120%。默认不封顶。
 * @returns The attainment for each cell.
 */
export function attainmentOf(
  actual: unknown[][],
  target: unknown[][],
  direction?: unknown[][],
  baseline?: unknown[][],
  cap?: unknown[][],
): unknown[][] {
  return forEachCell(
    [actual, target, direction, baseline, cap],
    ([done = null, goal = null, way = null, start = null, limit = null]) => {
      const read = wordOf(way, directionWords);
      if (read === undefined) return refusal("functions.not-a-word", { words: "higher, lower, points" });
      return answerOf(attainment({ actual: done, target: goal, direction: read, baseline: start, cap: limit }));
    },
  );
}
