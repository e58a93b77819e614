// Attainment: how much of a target was reached, also where less is better or work began somewhere else than at zero.
import type { CellValue } from "../sheet/cell";
import { enteredNumber } from "./entered-number";
import { roundTo9 } from "./round";
import type { Scored } from "./scored";
import { refused, scored } from "./scored";

export const attainmentDirections = ["higher", "lower", "points"] as const;

/** "higher": more is better. "lower": less is better. "points": the difference of two percentages, in points. */
export type AttainmentDirection = (typeof attainmentDirections)[number];

export interface AttainmentInput {
  readonly actual: CellValue | null;
  readonly target: CellValue | null;
  /** "higher" when absent. */
  readonly direction?: AttainmentDirection;
  /** Where the work began; blank or 0 means none. */
  readonly baseline?: CellValue | null;
  /** The most the answer may be, such as 1.2 or "120%"; blank or 0 means no cap. */
  readonly cap?: CellValue | null;
}

/** A cap above this is meant as percent and was written as a plain number. */
const largestCap = 10;

/**
 * How much of a target was reached, as a fraction rounded to 9 decimals (G8); null while actual or target is blank.
 *
 * Higher: actual / target. Lower: target / actual; a target of 0 is met by 0 and missed by anything else. With a baseline:
 * (actual − baseline) / (target − baseline), whichever way the target lies. Points: (actual − target) × 100.
 * Errors: what has no meaning: a target of 0 or below without a baseline, an actual of 0 or below where less is better, a
 * baseline that is the target or lies beyond it, a cap that is not above 0, a number in percent beside a cap.
 *
 * @example attainment({ actual: 32, target: 30 })  // { ok: true, value: 1.066666667 }
 */
export function attainment(input: AttainmentInput): Scored<number | null> {
  const numbers: (number | null)[] = [];
  for (const cell of [input.actual, input.target, input.baseline ?? null, input.cap ?? null]) {
    const number = numberOf(cell);
    if (!number.ok) return number;
    numbers.push(number.value);
  }
  const [actual = null, target = null, baseline = null, cap = null] = numbers;
  if (cap !== null && (cap < 0 || cap > largestCap)) return refused("cap-not-positive");
  if (actual === null || target === null) return scored(null);
  const { direction = "higher" } = input;
  if (direction === "points") {
    if (baseline || cap) return refused("points-without-baseline");
    return scored(roundTo9((actual - target) * 100));
  }
  const ratio = baseline
    ? fromBaseline({ actual, target, baseline, direction: input.direction ?? "higher" })
    : direction === "lower"
      ? lowerIsBetter(actual, target, cap)
      : higherIsBetter(actual, target);
  if (!ratio.ok) return ratio;
  return scored(roundTo9(cap ? Math.min(ratio.value, cap) : ratio.value));
}

function higherIsBetter(actual: number, target: number): Scored<number> {
  if (target === 0) return refused("target-zero");
  return target < 0 ? refused("target-negative") : scored(actual / target);
}

function lowerIsBetter(actual: number, target: number, cap: number | null): Scored<number> {
  if (target < 0) return refused("target-negative");
  if (target === 0) return actual === 0 ? scored(1) : refused("target-zero");
  if (actual > 0) return scored(target / actual);
  return actual === 0 && cap ? scored(cap) : refused("actual-not-positive");
}

function fromBaseline(numbers: {
  actual: number;
  target: number;
  baseline: number;
  direction: string;
}): Scored<number> {
  const { actual, target, baseline, direction } = numbers;
  if (target === baseline) return refused("baseline-is-target");
  if (direction === "lower" && target > baseline) return refused("baseline-direction");
  return scored((actual - baseline) / (target - baseline));
}

function numberOf(cell: CellValue | null): Scored<number | null> {
  const entered = enteredNumber(cell);
  if (entered.kind === "blank") return scored(null);
  if (entered.kind !== "number") return refused(entered.kind);
  return scored(entered.percent ? Number(`${String(entered.number)}e-2`) : entered.number);
}
