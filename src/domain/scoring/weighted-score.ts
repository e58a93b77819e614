// The weighted score: D = B × C for a row, E = ΣD for the sheet, and what a blank score does to the total.
import type { CellValue } from "../sheet/cell";
import { enteredNumber } from "./entered-number";
import { roundTo9 } from "./round";
import type { RowSorting, SortedRow } from "./row-kinds";
import { extraPoints, sortRows, vetoApplies, weightedOnly } from "./row-kinds";
import type { Scored } from "./scored";
import { refused, scored } from "./scored";
import { readWeights } from "./weights";

export const blankRules = ["wait", "partial", "spread"] as const;

/** What the total does while a score is blank: wait for it, sum the others, or spread its weight over the others. */
export type BlankRule = (typeof blankRules)[number];

export interface WeightedScoreInput extends RowSorting {
  readonly scores: readonly (CellValue | null)[];
  readonly weights: readonly (CellValue | null)[];
  /** "wait" when absent. */
  readonly blank?: BlankRule;
}

/**
 * Sums scores by their weights: E = Σ(B × C), rounded to 9 decimals (G1; E15, E17, E19, E20).
 *
 * Weights may be percent or fractions (see readWeights); a row whose weight is blank or 0 does not count.
 * A blank score is unknown, not 0: `wait` gives null until every weighted score is there, `partial` sums those
 * present, `spread` divides that sum by the weight present. Null when no score or no weight is entered.
 * Bonus and minus rows add and take off their points as they are, and are not waited for; a veto that applies makes the
 * total 0. With a group only its rows count, vetoes included; the weights keep the scale that all of them have.
 * Errors: lists of different length, a score that is no number ("80%" is none) with its index, those of readWeights, of
 * sortRows and of bonus, minus and veto rows.
 *
 * @example weightedScore({ scores: [3, 4, 3, 5], weights: [25, 25, 38, 12] })  // { ok: true, value: 3.49 }
 */
export function weightedScore(input: WeightedScoreInput): Scored<number | null> {
  const { scores, weights, blank = "wait" } = input;
  if (scores.length !== weights.length) return refused("sizes-differ");
  const rows = sortRows(scores.length, input);
  if (!rows.ok) return rows;
  const read = readWeights(weightedOnly(weights, rows.value));
  if (!read.ok) return read;
  const counted = rows.value.filter(({ counts }) => counts);
  const extras = extrasOf(scores, counted);
  if (!extras.ok) return extras;
  let sum = 0;
  let presentPercent = 0;
  let waiting = false;
  for (const { at, kind } of counted) {
    if (kind !== "weighted") continue;
    const score = enteredNumber(scores[at] ?? null);
    if (score.kind === "error-value") return refused("error-value", at);
    if (score.kind === "not-a-number" || (score.kind === "number" && score.percent)) return refused("not-a-number", at);
    const percent = read.value.percents[at] ?? 0;
    if (percent === 0) continue;
    if (score.kind === "blank") {
      waiting = true;
    } else {
      sum += (percent / 100) * score.number;
      presentPercent += percent;
    }
  }
  if (extras.value.vetoed) return scored(0);
  if (presentPercent === 0 || (waiting && blank === "wait")) return scored(null);
  return scored(roundTo9((blank === "spread" ? (sum * 100) / presentPercent : sum) + extras.value.points));
}

/** What bonus and minus rows add up to, and whether a veto applies. */
function extrasOf(
  scores: readonly (CellValue | null)[],
  rows: readonly SortedRow[],
): Scored<{ readonly points: number; readonly vetoed: boolean }> {
  let points = 0;
  let vetoed = false;
  for (const { at, kind } of rows) {
    if (kind === "weighted") continue;
    const cell = scores[at] ?? null;
    const extra = kind === "veto" ? vetoApplies(cell, at) : extraPoints(kind, cell, at);
    if (!extra.ok) return extra;
    if (typeof extra.value === "number") points += extra.value;
    else vetoed ||= extra.value;
  }
  return scored({ points, vetoed });
}
