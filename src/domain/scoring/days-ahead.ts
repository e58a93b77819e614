// Days between the planned and the actual finish: above 0 when early, below 0 when late.
import type { CellValue } from "../sheet/cell";
import { enteredNumber } from "./entered-number";
import type { Scored } from "./scored";
import { refused, scored } from "./scored";

export interface DaysAheadInput {
  /** Dates as Excel counts them, or as text: 2025-03-31, 2025年3月31日. Blank or 0 is no date. */
  readonly plannedFinish: CellValue | null;
  readonly actualFinish: CellValue | null;
  /** All days count, not only Monday to Friday; false when absent. */
  readonly calendarDays?: boolean;
  /** Days that do not count, in the same form. */
  readonly holidays?: readonly number[];
}

/** Excel's largest date, the end of 9999. */
const lastDate = 2958465;

/**
 * How many days earlier than planned something was finished: the working days from the actual to the planned finish,
 * without the first and with the last; below 0 when late. Null while a date is missing. Times of day do not count.
 * Error: something that is no date.
 *
 * @example daysAhead({ plannedFinish: 45747, actualFinish: 45744 })  // Friday for Monday: { ok: true, value: 1 }
 */
export function daysAhead(input: DaysAheadInput): Scored<number | null> {
  const [planned, actual] = [dateOf(input.plannedFinish), dateOf(input.actualFinish)];
  if (!planned.ok) return planned;
  if (!actual.ok) return actual;
  if (planned.value === null || actual.value === null) return scored(null);
  const { calendarDays = false, holidays = [] } = input;
  if (calendarDays) return scored(planned.value - actual.value);
  const early = planned.value >= actual.value;
  const [from, to] = early ? [actual.value, planned.value] : [planned.value, actual.value];
  const off = new Set(holidays.filter((day) => day > from && day <= to && isWeekday(day)));
  return scored((early ? 1 : -1) * (weekdaysUpTo(to) - weekdaysUpTo(from) - off.size) + 0);
}

/** The days of a range of holidays; blanks are none. Error: something that is no date, with its index. */
export function holidaysIn(cells: readonly (CellValue | null)[]): Scored<number[]> {
  const days: number[] = [];
  for (const [at, cell] of cells.entries()) {
    const day = dateOf(cell);
    if (!day.ok) return refused(day.reason, at);
    if (day.value !== null) days.push(day.value);
  }
  return scored(days);
}

function dateOf(cell: CellValue | null): Scored<number | null> {
  const entered = enteredNumber(cell);
  if (entered.kind === "blank" || cell === 0) return scored(null);
  if (entered.kind === "error-value") return refused("error-value");
  if (entered.kind === "number") {
    const day = Math.floor(entered.number);
    return day >= 1 && day <= lastDate && !entered.percent ? scored(day) : refused("not-a-date");
  }
  const [, year, month, date] =
    typeof cell === "string"
      ? (/^\s*(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?\s*$/.exec(cell.normalize("NFKC")) ?? [])
      : [];
  const day = year === undefined ? Number.NaN : serialOf(Number(year), Number(month), Number(date));
  return Number.isNaN(day) ? refused("not-a-date") : scored(day);
}

/** A date as Excel counts it; NaN when there is no such day. From March 1900 on, as all dates of work are. */
function serialOf(year: number, month: number, date: number): number {
  const time = Date.UTC(year, month - 1, date);
  const back = new Date(time);
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === date ? time / 86_400_000 + 25569 : Number.NaN;
}

/** Weekdays among the days 1 to `day`; day 2 was a Monday, as Excel counts. */
function weekdaysUpTo(day: number): number {
  const [weeks, rest] = [Math.floor((day - 1) / 7), (day - 1) % 7];
  return weeks * 5 + Math.min(rest, 5);
}

function isWeekday(day: number): boolean {
  return weekdaysUpTo(day) > weekdaysUpTo(day - 1);
}
