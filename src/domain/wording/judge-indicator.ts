// The judgement of an indicator or goal: what it names, whether it can be checked, when, and what it leaves open.
import { acts } from "./acts.data";
import { hasLevelOrRule } from "./checkable";
import { openWordsIn } from "./find-open-words";
import { hasPlaceholder } from "./levels";
import { compilePatterns, hasPattern } from "./patterns";
import { isNameOnly, isSpecific } from "./specific";
import { Statement } from "./statement";
import { hasTime } from "./times";
import type { IndicatorJudgement, WordingOptions } from "./wording";

const actForms = compilePatterns(acts);

/**
 * Judges an indicator or goal by its words alone.
 *
 * Measurable: it gives a level, a comparison that can be looked up, or something a third person can see to have
 * happened; a bare name is not, nor one whose level is still to be filled in. Timebound: it says by when, how fast, how
 * often or over which period. Specific: it names an object and a result. Blank text is none of them, with nothing open.
 */
export function judgeIndicator(text: string, options: WordingOptions = {}): IndicatorJudgement {
  const statement = new Statement(text);
  if (statement.text.trim() === "") return { specific: false, measurable: false, timebound: false, open: [] };
  const open = openWordsIn(statement, options);
  const measurable = isMeasurable(statement);
  return {
    specific: isSpecific(statement.text, { measurable, open }),
    measurable,
    timebound: hasTime(statement.text),
    open,
  };
}

function isMeasurable({ text }: Statement): boolean {
  if (isNameOnly(text)) return false;
  if (hasLevelOrRule(text)) return true;
  return !hasPlaceholder(text) && hasPattern(actForms, text);
}
