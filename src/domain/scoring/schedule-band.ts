// The band for a project's schedule: how much earlier or later than planned it was done, and through whom.
import { roundTo9 } from "./round";
import type { Scored } from "./scored";
import { refused, scored } from "./scored";

export type ScheduleBand = 1 | 2 | 3 | 4 | 5;

export const scheduleReadings = ["settled", "literal"] as const;

/** How the source is read where it is silent: a small delay the team caused is a 3, or has no band. */
export type ScheduleReading = (typeof scheduleReadings)[number];

export interface ScheduleInput {
  /** Days earlier than planned, negative for a delay; null while unknown. */
  readonly daysAhead: number | null;
  readonly plannedDays: number | null;
  /** The delay was not caused by the project team; false when absent, so that silence never excuses a delay. */
  readonly otherCause?: boolean;
  /** "settled" when absent. */
  readonly reading?: ScheduleReading;
}

/**
 * Rates a project's schedule (E6, G5).
 *
 * y = days ahead / planned days, rounded to 9 decimals:
 * y > 10 % → 5,  5 % < y ≤ 10 % → 4,  −5 % < y ≤ 5 % → 3,  −15 % < y ≤ −5 % → 2,  y ≤ −15 % → 1.
 * 1 and 2 are for delays the team caused; another cause gives 3. Blank in → null out.
 * The literal reading has no band for −5 % < y < 0 when the team caused it ("no-band").
 * Errors: planned days not above zero; no-band.
 *
 * @example rateSchedule({ daysAhead: -3, plannedDays: 60 })  // { ok: true, value: 2 }
 */
export function rateSchedule(input: ScheduleInput): Scored<ScheduleBand | null> {
  const { daysAhead, plannedDays, otherCause = false, reading = "settled" } = input;
  if (daysAhead === null || plannedDays === null) return scored(null);
  if (!(plannedDays > 0)) return refused("planned-not-positive");
  const ahead = roundTo9(daysAhead / plannedDays);
  if (ahead > 0.1) return scored(5);
  if (ahead > 0.05) return scored(4);
  if (ahead >= 0 || otherCause) return scored(3);
  if (ahead > -0.05) return reading === "literal" ? refused("no-band") : scored(3);
  return scored(ahead > -0.15 ? 2 : 1);
}
