// Whether a third person could tell if a statement was met.
import { acts } from "./acts.data";
import { isExtreme } from "./extreme";
import { findReferences, hasPlaceholder } from "./levels";
import { isChinese } from "./plain-text";
import type { PatternHit } from "./patterns";
import { compilePatterns, findPatterns } from "./patterns";
import { hasPractice, isNameOnly } from "./specific";
import type { Statement } from "./statement";
import { hasDeadline } from "./times";
import type { WordingCategory } from "./wording";

const actForms = compilePatterns(acts);

/** An open word by its place in the normalised text. */
export interface OpenPart extends PatternHit {
  readonly category: WordingCategory;
}

/**
 * True when the statement gives a level, a comparison that can be looked up, or something one can see to have happened.
 * Not for a bare name, nor where the level is still to be filled in. What an open change or an open standard is about
 * is no act: "加强检查" does not say that anything was checked.
 */
export function isMeasurable(statement: Statement, open: readonly OpenPart[], timebound: boolean): boolean {
  const { text } = statement;
  if (statement.levels.length > 0) return true;
  if (isNameOnly(text) || hasPlaceholder(text)) return false;
  const plain = withoutFormulas(text);
  const isFree = (hit: PatternHit) => !isAboutOpen(statement, hit, open);
  if (findReferences(plain).some(isFree) || findPatterns(actForms, plain).some(isFree)) return true;
  // A demand with nothing open that has its deadline, or allows no exception, can be seen to be met or not.
  if (open.length === 0 && (hasDeadline(plain) || isExtreme(plain))) return true;
  return timebound && hasPractice(plain) && /每|daily|weekly|monthly|every|each/.test(text);
}

function isAboutOpen(statement: Statement, hit: PatternHit, open: readonly OpenPart[]): boolean {
  const clause = statement.clauseAt(hit.start);
  return open.some(({ start, end, category }) => {
    if (category === "direction") return start >= clause.start && end <= hit.start && hit.start < clause.end;
    if (category === "reference" || category === "slogan") {
      if (start < hit.end && end > hit.start) return true;
    }
    // "build a sustainable base": an English act whose object is only praised.
    const praised = category === "quality" || category === "degree" || category === "slogan";
    return praised && start >= hit.end - 1 && start <= hit.end + 3 && !isChinese(statement.text.charCodeAt(start));
  });
}

const formula = /[^,;]{0,30}(?:数|量|额|值|率|时间|成本|费用|收入|利润|项|次)\)?(?:\/|÷)\(?[一-龥][^,;]{0,30}/gu;

/** A formula says how a quantity is worked out, not what it is to be. */
function withoutFormulas(text: string): string {
  return text.replace(formula, (found) => " ".repeat(found.length));
}
