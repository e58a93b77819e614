// KPI.SCHEDULEBAND. The bands are in domain/scoring.
import { rateSchedule } from "../domain/scoring";
import type { ScheduleReading } from "../domain/scoring";
import { answerOf, errorOf, refusal } from "./answer";
import { flagOf, wordOf } from "./arguments";
import { forEachCell, numbersIn } from "./element-wise";

const readingWords: ReadonlyMap<string, ScheduleReading> = new Map([
  ["settled", "settled"],
  ["literal", "literal"],
  ["通行", "settled"],
  ["字面", "literal"],
]);

/**
 * Rates a project's schedule, 1 to 5, by the days it was early or late as a share of the planned days.
 * @zh 按提前或延误天数占计划天数的比例给出 1–5 档。
 *
 * @customfunction SCHEDULEBAND
 * @param daysAhead Days early; negative when late. A cell or a range.
 * @zhparam daysAhead 提前天数，延误为负数。单元格或区域。
 * @param plannedDays Planned days, above 0.
 * @zhparam plannedDays 计划天数，必须大于 0。
 * @param [otherCause] TRUE when the delay was not the team's doing: the level is then not below 3. Default FALSE.
 * @zhparam otherCause 延误不是项目组造成时为 TRUE，等级不低于 3。默认 FALSE。
 * @param [reading] How delays under 5% are read: "settled" (default) gives 3, "literal" gives #N/A.
 * @zhparam reading 不到 5% 的延误如何处理：settled（默认）为 3 档，literal 显示 #N/A。
 * @returns The level for each cell.
 */
export function scheduleBand(
  daysAhead: unknown[][],
  plannedDays: unknown[][],
  otherCause?: unknown[][],
  reading?: unknown,
): unknown[][] {
  const read = wordOf(reading, readingWords);
  if (read === undefined) throw errorOf(refusal("functions.not-a-word", { words: "settled, literal" }));
  return forEachCell([daysAhead, plannedDays, otherCause], ([ahead, planned, other = null]) => {
    const excused = flagOf(other);
    if (excused === undefined) return refusal("functions.not-a-flag");
    const days = numbersIn([ahead, planned]);
    if (!days) return refusal("functions.not-a-number");
    const [early = null, plan = null] = days;
    return answerOf(rateSchedule({ daysAhead: early, plannedDays: plan, otherCause: excused, reading: read }));
  });
}
