// The score of an objective from those of its key results.
import type { CellValue } from "../sheet/cell";
import { enteredNumber } from "./entered-number";
import type { Scored } from "./scored";
import { refused } from "./scored";
import { weightedScore } from "./weighted-score";
import { gapPoints, readWeights } from "./weights";

type Cells = readonly (CellValue | null)[];

/**
 * The score of an objective: its key results' scores from 0.0 to 1.0 by their weights, rounded to 9 decimals (D5, F6).
 *
 * The weights of one objective make 100 %; 33.3, 33.3, 33.4 do. Null while a weighted key result has no score or none has a
 * weight. Errors: a score outside 0 to 1, with its index; weights that do not make 100 %; those of readWeights; lists of
 * different length.
 *
 * @example okrScore([0.7, 0.4, 1], [60, 20, 20])  // { ok: true, value: 0.7 }
 */
export function okrScore(scores: Cells, weights: Cells): Scored<number | null> {
  if (scores.length !== weights.length) return refused("sizes-differ");
  const read = readWeights(weights);
  if (!read.ok) return read;
  for (const [at, cell] of scores.entries()) {
    const score = enteredNumber(cell);
    if (score.kind === "number" && !score.percent && !(score.number >= 0 && score.number <= 1)) {
      return refused("score-not-0-to-1", at);
    }
  }
  const { sumPercent } = read.value;
  if (sumPercent !== null && gapPoints(sumPercent) !== 0) return refused("weights-not-100");
  return weightedScore({ scores, weights });
}
