// The band for a project's spending against its plan.
import { roundTo9 } from "./round";
import type { Scored } from "./scored";
import { refused, scored } from "./scored";

/** Bands of the budget: the source defines no 5. */
export type BudgetBand = 1 | 2 | 3 | 4;

export interface BudgetInput {
  /** Null while unknown. */
  readonly actual: number | null;
  readonly planned: number | null;
  /** A serious failure in carrying out the outsourcing payments; false when absent. */
  readonly outsourcingFailure?: boolean;
}

/**
 * Rates a project's spending against its plan (E5, G4).
 *
 * x = actual / planned − 1, rounded to 9 decimals:
 * x > 5 % → 1,  0 < x ≤ 5 % → 2,  −10 % ≤ x ≤ 0 → 3,  x < −10 % → 4; there is no 5.
 * A serious outsourcing failure is 1 whatever was spent. Blank in → null out.
 * Errors: planned cost not above zero, actual cost below zero.
 *
 * @example rateBudget({ actual: 97, planned: 100 })  // { ok: true, value: 3 }
 */
export function rateBudget({ actual, planned, outsourcingFailure = false }: BudgetInput): Scored<BudgetBand | null> {
  if (actual === null || planned === null) return scored(null);
  if (outsourcingFailure) return scored(1);
  if (!(planned > 0)) return refused("planned-not-positive");
  if (actual < 0) return refused("actual-negative");
  const overspent = roundTo9(actual / planned - 1);
  if (overspent > 0.05) return scored(1);
  if (overspent > 0) return scored(2);
  return scored(overspent >= -0.1 ? 3 : 4);
}
