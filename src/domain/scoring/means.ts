// Simple means: over the projects of one person, and over the members of a project.
import type { CellValue } from "../sheet/cell";
import { enteredNumber } from "./entered-number";
import { roundTo9 } from "./round";
import type { Scored } from "./scored";
import { refused, scored } from "./scored";

type Scores = readonly (CellValue | null)[];

/**
 * The mean of the projects that have a score, rounded to 9 decimals (E20, G6).
 *
 * A blank project is not 0: it does not count. Null when no project has a score.
 * Errors, with the index: no number, an error value, a score that is not above 0.
 *
 * @example projectMean([4, null, 3, null])  // { ok: true, value: 3.5 }
 */
export function projectMean(scores: Scores): Scored<number | null> {
  const read = readScores(scores, { above: 0 });
  if (!read.ok) return read;
  const filled = read.value.filter((score) => score !== null);
  return scored(filled.length === 0 ? null : roundTo9(mean(filled)));
}

/**
 * The growth score of a project: the mean of each member's items, then the mean over the members (E8, G6).
 *
 * One row for each member, one column for each item. Members who have scored nothing do not count; while one has
 * scored only some of the items there is no result (null), nor when nobody has scored.
 * Errors, with the index counted row by row: no number, an error value, a score outside 1 to 5.
 *
 * @example growthScore([[3, 4, 3, 5], [4, 4, 4, 4]])  // { ok: true, value: 3.875 }
 */
export function growthScore(members: readonly Scores[]): Scored<number | null> {
  const read = readScores(members.flat(), { from: 1, to: 5 });
  if (!read.ok) return read;
  const means: number[] = [];
  let waiting = false;
  let next = 0;
  for (const { length } of members) {
    const items = read.value.slice(next, next + length);
    const filled = items.filter((score) => score !== null);
    next += length;
    if (filled.length === length && length > 0) means.push(mean(filled));
    else if (filled.length > 0) waiting = true;
  }
  return scored(waiting || means.length === 0 ? null : roundTo9(mean(means)));
}

type Bounds = { readonly above: number } | { readonly from: number; readonly to: number };

function readScores(cells: Scores, bounds: Bounds): Scored<(number | null)[]> {
  const scores: (number | null)[] = [];
  for (const [at, cell] of cells.entries()) {
    const entered = enteredNumber(cell);
    if (entered.kind === "error-value") return refused("error-value", at);
    if (entered.kind === "blank") scores.push(null);
    else if (entered.kind === "not-a-number" || entered.percent) return refused("not-a-number", at);
    else if ("above" in bounds && !(entered.number > bounds.above)) return refused("score-not-positive", at);
    else if ("from" in bounds && !(entered.number >= bounds.from && entered.number <= bounds.to))
      return refused("score-not-1-to-5", at);
    else scores.push(entered.number);
  }
  return scored(scores);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
