// Bands as steps along the number line: which grade every number gets, each number just one.
import { roundTo9 } from "../round";
import type { Band, BandSet } from "./band";
import { claimsOn, coversOf } from "./claims";

/** A stretch of the number line with one band, or with none. */
export interface Step {
  /** Where it begins; -Infinity for the first. */
  readonly from: number;
  /** True when it begins at the number itself, false when right above it. */
  readonly closed: boolean;
  /** Undefined where no band holds. */
  readonly band: Band | undefined;
}

/**
 * The number line from below to above, cut wherever the band changes.
 *
 * An end that is said outright to belong to a band belongs to it; else 以上, 以下 and 以内 include their number; a limit
 * that two spans share belongs to the upper one. Where bands overlap, the narrower wins, else the one written first.
 */
export function settleBands({ bands }: BandSet): Step[] {
  const ends = endsOf(bands);
  const steps: Step[] = [];
  const add = (step: Step) => {
    if (steps.length === 0 || steps.at(-1)?.band !== step.band) steps.push(step);
  };
  add({ from: -Infinity, closed: false, band: coversOf(bands, -Infinity, ends[0] ?? Infinity)[0] });
  for (const [at, end] of ends.entries()) {
    add({ from: end, closed: true, band: claimsOn(bands, end)[0]?.band });
    add({ from: end, closed: false, band: coversOf(bands, end, ends[at + 1] ?? Infinity)[0] });
  }
  return steps;
}

/** The numbers at which bands begin or end, in order. */
export function endsOf(bands: readonly Band[]): number[] {
  const ends = bands.flatMap(({ lower, upper }) => [lower, upper].flatMap((end) => (end ? [end.value] : [])));
  return [...new Set(ends)].sort((one, other) => one - other);
}

/** The band that holds the number, after rounding it to 9 decimals; undefined where none does. */
export function bandAt(steps: readonly Step[], value: number): Band | undefined {
  const rounded = roundTo9(value);
  let found: Band | undefined;
  for (const { from, closed, band } of steps) {
    if (rounded < from || (rounded === from && !closed)) break;
    found = band;
  }
  return found;
}
