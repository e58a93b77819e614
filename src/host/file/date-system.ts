// Dates of files that count from 1904: the engine counts from 1900, so cells that show dates are moved on the way in and out.

/** Days from the first day of the one count to the first of the other. */
export const DAYS_TO_1904 = 1462;

/** Whether a number format shows a day, a month or a year; times of the day and durations are no dates. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined) return false;
  const [first = ""] = format.replace(/"[^"]*"|\\.|_.|\[[^\]]*\]/g, "").split(";");
  return /[yde]/i.test(first) || (/m/i.test(first) && !/[hs]/i.test(first));
}
