// Other words for a statement, for the card of its cell: one open word after the other, then the level it lacks.
import type { StatementKind } from "../tables/kpi-table";
import { findBlanks, findOpenWords, isEvidenced, judgeIndicator, judgeResult } from "../wording";
import type { WordingOptions } from "../wording";
import { levelsFor, rewritesOf } from "../wording/rewrites";
import type { StatementRow } from "./smart-card";
import { blankRow } from "./smart-card";

/**
 * Whole texts to put in place of a statement: without its first open word; where none is open, with a level it does not
 * give or with what shows a result. None for a blank, for one with blanks to fill, and for one that says all of it.
 */
export function statementRewrites(
  text: string,
  kind: StatementKind,
  row: StatementRow = blankRow,
  words: WordingOptions = {},
): readonly string[] {
  const result = kind === "result";
  const open = result ? judgeResult(text, words).praise : findOpenWords(text, words);
  if (open.length > 0) return rewritesOf({ text, open, at: 0, result }, row);
  if (text.trim() === "" || findBlanks(text).length > 0) return [];
  const says = result ? isEvidenced(text) : judgeIndicator(text, words).measurable;
  return says ? [] : levelsFor(text, result, row);
}
