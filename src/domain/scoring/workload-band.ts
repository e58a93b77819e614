// The level for the amount of work a project member has done.
import type { CellValue } from "../sheet/cell";
import { enteredNumber } from "./entered-number";
import { roundTo9 } from "./round";
import type { Scored } from "./scored";
import { refused, scored } from "./scored";

export type WorkloadBand = 1 | 2 | 3 | 4 | 5;

export interface WorkloadInput {
  /** How much of the assigned work was done: 0.9, 90 or "90%". */
  readonly assignedDone: CellValue | null;
  /** Which part of the whole project's work that is; blank counts as none. */
  readonly projectShare?: CellValue | null;
}

/** Up to here a number is a fraction: a completion of 2 % is nobody's, one of 105 % may be written 1.05; a share ends at 1. */
const largestFractions = [2, 1];

/**
 * Rates the amount of work a project member has done (E9, G7).
 *
 * Assigned work done, rounded to 9 decimals: < 80 % → 1,  80 % to under 100 % → 2,  all of it → 3; all of it and at
 * least 40 % of the whole project → 4, at least 70 % → 5. Both may be percent or fractions, but alike.
 * Nothing said of the assigned work → null; a blank share of the project counts as none.
 * Errors: no number, below zero, a share above 100 %, one of the two in percent and the other a fraction.
 *
 * @example rateWorkload({ assignedDone: 100, projectShare: 40 })  // { ok: true, value: 4 }
 */
export function rateWorkload({ assignedDone, projectShare = null }: WorkloadInput): Scored<WorkloadBand | null> {
  const shares = readShares([assignedDone, projectShare]);
  if (!shares.ok) return shares;
  const [done = null, ofProject = null] = shares.value;
  if ((ofProject ?? 0) > 1) return refused("share-above-all");
  if (done === null) return scored(null);
  if (done < 0.8) return scored(1);
  if (done < 1) return scored(2);
  if (ofProject === null || ofProject < 0.4) return scored(3);
  return scored(ofProject < 0.7 ? 4 : 5);
}

/** The cells as fractions, null where blank. */
function readShares(cells: readonly (CellValue | null)[]): Scored<(number | null)[]> {
  const entered = cells.map(enteredNumber);
  const scales = entered.flatMap((one, at) =>
    one.kind !== "number" || one.percent || one.number === 0 ? [] : one.number > (largestFractions[at] ?? 1),
  );
  const inPercent = scales.includes(true);
  if (inPercent && scales.includes(false)) return refused("share-scales-mixed");
  const shares: (number | null)[] = [];
  for (const one of entered) {
    if (one.kind === "error-value") return refused("error-value");
    if (one.kind === "not-a-number" || (one.kind === "number" && one.number < 0)) return refused("share-not-a-number");
    const scale = one.kind === "number" && (one.percent || inPercent) ? 100 : 1;
    shares.push(one.kind === "number" ? roundTo9(one.number / scale) : null);
  }
  return scored(shares);
}
