// What callers ask of a text besides its judgement: whether it is no more than a name, and whether it gives a level.
import { hasLevelOrRule } from "./checkable";
import { lexicon } from "./find-open-words";
import { plainWord } from "./plain-text";
import { isNameOnly } from "./specific";

const longestName = 14;

/**
 * True for a text that only names something, as people head a row: 客户满意度, 流程优化, 着装规范, "Cost reduction",
 * "Strategic thinking". A change or a quality named after its object is a name; before it, it is a demand ("优化流程").
 */
export function isName(text: string): boolean {
  const plain = plainWord(text);
  if (/[,;!?\n]/.test(plain)) return false;
  const [first] = lexicon.tree.find(plain).filter(({ value }) => value.entry !== undefined);
  const entry = first?.value.entry;
  if (entry?.category === "quality" && /^[a-z-]+(?: [a-z-]+){0,2}$/.test(plain)) return true;
  if (first?.start === 0 && entry?.forms !== "noun") return false;
  if (isNameOnly(plain)) return true;
  return plain.length <= longestName && (entry?.category === "direction" || entry?.category === "quality");
}

/** True when a text states a level, or a comparison that can be looked up. */
export function statesLevel(text: string): boolean {
  return hasLevelOrRule(plainWord(text));
}
