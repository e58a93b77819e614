// The grade of a value by bands, with the value in the bands' own unit.
import type { CellValue } from "../../sheet/cell";
import { enteredNumber } from "../entered-number";
import type { Scored } from "../scored";
import { refused, scored } from "../scored";
import { roundTo9 } from "../round";
import type { BandSet } from "./band";
import { plainRuleText, readQuantity } from "./quantity";
import { bandAt, endsOf, settleBands } from "./settle-bands";
import type { Step } from "./settle-bands";

/** Ends up to here, all of them, are fractions: attainment of 120 % is 1.2. */
const largestFraction = 2;

/** Bands made ready to rate many values. */
export interface SettledBands extends BandSet {
  readonly steps: readonly Step[];
  readonly limits: ValueLimits;
}

/** Beyond these a number is taken to be in another unit than the rule, and refused. */
export interface ValueLimits {
  /** The ends are fractions, written as percentages or as cells formatted in % hold them: a text "95%" fits. */
  readonly fractions: boolean;
  /** Larger numbers are percent points, not fractions; Infinity when anything goes. */
  readonly largest: number;
  /** Smaller ones, other than 0, leave out the 万 of the rule; 0 when anything goes. */
  readonly smallest: number;
}

/** Settles bands once, for use on many values. */
export function settled(set: BandSet): SettledBands {
  return { ...set, steps: settleBands(set), limits: limitsOf(set, endsOf(set.bands)) };
}

/**
 * The grade of a value, after ROUND(…,9); null for a blank.
 *
 * Beside percentages a number is a fraction, as a cell formatted in % holds it: 0.95; a text "95%" is the same.
 * Errors: no number, an error value, a number in another unit than the bands (95 for 95 %, 23 for 23万); "no-band-here".
 *
 * @example rateBand(0.97, settled(bands))  // { ok: true, value: "乙" }
 */
export function rateBand(value: CellValue | null, bands: SettledBands): Scored<CellValue | null> {
  const number = numberIn(value, bands.limits);
  if (!number.ok) return number;
  if (number.value === null) return scored(null);
  const band = bandAt(bands.steps, number.value);
  return band ? scored(band.grade) : refused("no-band-here");
}

/** How far numbers may be from the ends of a rule before they are taken to be in another unit. */
export function limitsOf(unit: { percent: boolean; times: number }, ends: readonly number[]): ValueLimits {
  const sizes = ends.map(Math.abs).filter((size) => size > 0);
  return {
    fractions: unit.percent || (sizes.length > 0 && Math.max(...sizes) <= largestFraction),
    largest: unit.percent ? Math.max(2, roundTo9(10 * Math.max(0, ...sizes))) : Infinity,
    smallest: unit.times > 1 && sizes.length > 0 ? Math.min(...sizes) / 1000 : 0,
  };
}

/** A value in the unit of a rule; null for a blank. */
export function numberIn(value: CellValue | null, limits: ValueLimits): Scored<number | null> {
  const entered = enteredNumber(value);
  if (entered.kind === "blank") return scored(null);
  if (entered.kind === "error-value") return refused("error-value");
  if (typeof value === "string") return textNumberIn(value, limits);
  if (entered.kind === "not-a-number") return refused("not-a-number");
  const size = Math.abs(entered.number);
  if (size > limits.largest) return refused("percent-expected");
  if (size > 0 && size < limits.smallest) return refused("multiple-expected");
  return scored(entered.number);
}

function textNumberIn(text: string, limits: ValueLimits): Scored<number | null> {
  const plain = plainRuleText(text).trim();
  const quantity = readQuantity(plain);
  if (!quantity || !/^[+-]?[\d.]+\s*(?:%|个?百分点)?\s*[万亿千]?\D{0,3}$/.test(plain)) return refused("not-a-number");
  if (quantity.percent) return limits.fractions ? scored(quantity.value) : refused("percent-unexpected");
  return quantity.times > 1 ? scored(quantity.value) : numberIn(quantity.value, limits);
}
