// A value against a standard given as a range: 18%—22%, ≥95%, 20–25万, 5%以内.
import type { CellValue } from "../sheet/cell";
import { isBlank, isErrorValue } from "../sheet/cell";
import type { BandEnd, Range } from "./bands/band";
import { findRanges, singleNumber } from "./bands/find-ranges";
import { plainRuleText } from "./bands/quantity";
import { limitsOf, numberIn } from "./bands/rate-band";
import type { ValueLimits } from "./bands/rate-band";
import { roundTo9 } from "./round";
import type { Scored } from "./scored";
import { refused, scored } from "./scored";

/** −1 below the standard, 0 within it, 1 above. */
export type Standing = -1 | 0 | 1;

/** A standard made ready to compare many values with. */
export interface Standard {
  readonly range: Range;
  readonly limits: ValueLimits;
}

/** Reads a standard; null for a blank. A plain number stands for itself. Error: no range in it, or more than one. */
export function readStandard(cell: CellValue | null): Scored<Standard | null> {
  if (cell === null || isBlank(cell)) return scored(null);
  if (isErrorValue(cell)) return refused("error-value");
  const text = plainRuleText(String(cell));
  const found = findRanges(text);
  const range = found.length === 1 ? found[0]?.range : found.length === 0 ? singleNumber(text) : undefined;
  if (!range) return refused("standard-unreadable");
  const ends = [range.lower, range.upper].flatMap((end) => (end ? [end.value] : []));
  return scored({ range, limits: limitsOf(range, ends) });
}

/**
 * Says where a value stands against a standard, after ROUND(…,9); null while one of them is blank (C18, G9).
 *
 * The ends of a span and the number of 以上, 以下 and 以内 belong to it. Errors: as readStandard; a value that is no number or
 * in another unit than the standard.
 *
 * @example standingOf(0.221, "18%—22%")  // { ok: true, value: 1 }
 */
export function standingOf(value: CellValue | null, standard: Scored<Standard | null>): Scored<Standing | null> {
  if (!standard.ok) return standard;
  if (standard.value === null) return scored(null);
  const number = numberIn(value, standard.value.limits);
  if (!number.ok) return number;
  if (number.value === null) return scored(null);
  const rounded = roundTo9(number.value);
  const { lower, upper } = standard.value.range;
  if (lower && (rounded < lower.value || touches(lower, rounded))) return scored(-1);
  return scored(upper && (rounded > upper.value || touches(upper, rounded)) ? 1 : 0);
}

/** True when the value is an end that does not belong to the range. */
function touches(end: BandEnd, value: number): boolean {
  return value === end.value && !end.closed;
}
