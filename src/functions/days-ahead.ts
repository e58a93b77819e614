// KPI.DAYSAHEAD. The count of days is in domain/scoring.
import { daysAhead, holidaysIn } from "../domain/scoring";
import { answerOf, delivered, errorOf, refusal } from "./answer";
import { cellsOf, flagOf } from "./arguments";
import { forEachCell } from "./element-wise";

/**
 * Days early, below 0 when late, in working days from Monday to Friday unless all days are to count. Input of KPI.SCHEDULEBAND.
 * @zh 提前天数，延误为负。默认只算周一至周五的工作日。结果可作 KPI.SCHEDULEBAND 的输入。
 *
 * @customfunction DAYSAHEAD
 * @param plannedFinish The planned finish; a cell or a range of dates.
 * @zhparam plannedFinish 计划完成日期，单元格或区域。
 * @param actualFinish The actual finish.
 * @zhparam actualFinish 实际完成日期。
 * @param [calendarDays] TRUE counts every day of the calendar. Default FALSE.
 * @zhparam calendarDays 按自然日计算时为 TRUE。默认 FALSE。
 * @param [holidays] Days off that do not count, a range of dates. Default none.
 * @zhparam holidays 不计入的节假日，日期区域。默认没有。
 * @returns The days for each cell, or "" while a date is missing.
 */
export function daysAheadOf(
  plannedFinish: unknown[][],
  actualFinish: unknown[][],
  calendarDays?: unknown,
  holidays?: unknown[][],
): unknown[][] {
  const everyDay = flagOf(cellsOf(calendarDays)[0]?.[0] ?? null);
  if (everyDay === undefined) throw errorOf(refusal("functions.not-a-flag"));
  const off = holidaysIn(cellsOf(holidays).flat());
  if (!off.ok) return [[delivered(answerOf({ ok: false, reason: off.reason }))]];
  return forEachCell([plannedFinish, actualFinish], ([planned = null, actual = null]) =>
    answerOf(daysAhead({ plannedFinish: planned, actualFinish: actual, calendarDays: everyDay, holidays: off.value })),
  );
}
