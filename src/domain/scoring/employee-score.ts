// The employee's score of the year, EP: the manager's rating, the projects worked on and the projects led.
import type { CellValue } from "../sheet/cell";
import { enteredNumber } from "./entered-number";
import { roundTo9 } from "./round";
import type { Scored } from "./scored";
import { refused, scored } from "./scored";
import { gapPoints, readWeights } from "./weights";

export interface EmployeeScoreInput {
  /** P1, P2 and P3. */
  readonly scores: readonly (CellValue | null)[];
  /** n1, n2 and n3, as percent or fractions (see readWeights). */
  readonly weights: readonly (CellValue | null)[];
}

const parts = 3;

/**
 * The employee's score of the year (E12, G3): EP = P1·n1 + P2·n2 + P3·n3, rounded to 9 decimals.
 *
 * A blank weight is 0, and a part without weight needs no score: with 100, 0, 0 EP is P1. While no weight is
 * entered there is no result (null).
 * Errors: not three of each, weights that do not make 100 %, a part with weight whose score is missing or not above 0
 * (scores begin at 1, so that a blank handed over as 0 is found), with its index; those of readWeights.
 *
 * @example employeeScore({ scores: [4, 3.5, 5], weights: [50, 30, 20] })  // { ok: true, value: 4.05 }
 */
export function employeeScore({ scores, weights }: EmployeeScoreInput): Scored<number | null> {
  if (scores.length !== parts || weights.length !== parts) return refused("not-three-parts");
  const read = readWeights(weights);
  if (!read.ok) return read;
  const { percents, sumPercent } = read.value;
  const numbers: number[] = [];
  for (const [at, cell] of scores.entries()) {
    const score = enteredNumber(cell);
    if (score.kind === "error-value") return refused("error-value", at);
    if (score.kind === "not-a-number" || (score.kind === "number" && score.percent)) return refused("not-a-number", at);
    numbers.push(score.kind === "number" ? score.number : 0);
  }
  if (sumPercent === null || sumPercent === 0) return scored(null);
  if (gapPoints(sumPercent) !== 0) return refused("weights-not-100");
  let sum = 0;
  for (const [at, score] of numbers.entries()) {
    const percent = percents[at] ?? 0;
    if (percent === 0) continue;
    if (!(score > 0)) return refused("score-missing", at);
    sum += (percent / 100) * score;
  }
  return scored(roundTo9(sum));
}
