// What callers ask of a text besides its judgement: whether it is no more than a name, and whether it gives a level.
import { hasLevelOrRule } from "./checkable";
import { lexicon } from "./find-open-words";
import { plainWord } from "./plain-text";
import { isNameOnly } from "./specific";

const longestName = 14;

/**
 * True for a text that only names something, as people head a row: 客户满意度, 流程优化, "Cost reduction". A change
 * named by a noun or after its object is a name; before it, it is a demand ("优化流程").
 */
export function isName(text: string): boolean {
  const plain = plainWord(text);
  const [first] = lexicon.tree.find(plain).filter(({ value }) => value.entry !== undefined);
  const noun = first?.value.entry?.forms === "noun";
  if (first?.start === 0 && !noun) return false;
  if (isNameOnly(plain)) return true;
  const short = plain.length <= longestName && !/[,;!?\n]/.test(plain);
  return short && first?.value.entry?.category === "direction";
}

/** True when a text states a level, or a comparison that can be looked up. */
export function statesLevel(text: string): boolean {
  return hasLevelOrRule(plainWord(text));
}
