// The judgement of an indicator or goal: what it names, whether it can be checked, when, and what it leaves open.
import { isExtreme } from "./extreme";
import { openPartsIn, originalWords } from "./find-open-words";
import { hasPlaceholder } from "./levels";
import { isMeasurable } from "./measurable";
import type { Piece } from "./pieces";
import { piecesOf } from "./pieces";
import { isSpecific } from "./specific";
import { Statement } from "./statement";
import { hasTime } from "./times";
import type { IndicatorJudgement, WordingOptions } from "./wording";

/**
 * Judges an indicator or goal by its words alone.
 *
 * Measurable: it gives a level, a comparison that can be looked up, or something a third person can see to have
 * happened; a bare name is not, nor one whose level is still to be filled in. Timebound: it says by when, how fast, how
 * often or over which period. Specific: it names an object and a result. Extreme: one exception would be a failure.
 * Blank text is none of them, with nothing open.
 */
export function judgeIndicator(text: string, options: WordingOptions = {}): IndicatorJudgement {
  const judged = piecesOf(text).map((piece) => judgePiece(piece, options));
  return {
    specific: judged.some(({ specific }) => specific),
    measurable: judged.some(({ measurable }) => measurable),
    timebound: judged.some(({ timebound }) => timebound),
    extreme: judged.some(({ extreme }) => extreme),
    open: judged.flatMap(({ open }) => open),
  };
}

const nothing: IndicatorJudgement = {
  specific: false,
  measurable: false,
  timebound: false,
  extreme: false,
  open: [],
};

function judgePiece({ text, from }: Piece, options: WordingOptions): IndicatorJudgement {
  const statement = new Statement(text);
  if (statement.text.trim() === "") return nothing;
  const parts = openPartsIn(statement, options);
  const timebound = hasTime(statement.text);
  const measurable = isMeasurable(statement, parts, timebound);
  return {
    // A level still to be filled in is the level of something that is named.
    specific: isSpecific(statement.text, measurable || hasPlaceholder(statement.text)),
    measurable,
    timebound,
    extreme: isExtreme(statement.text),
    open: originalWords(statement, parts, from),
  };
}
