// Reading levels: what a third person could hold a result against. Names that merely contain numbers are no levels.
import { levels, namesWithNumbers, placeholders, references, timeLimits } from "./levels.data";
import type { PatternHit } from "./patterns";
import { compilePatterns, findPatterns, hasPattern, maskPatterns } from "./patterns";

const nameForms = compilePatterns(namesWithNumbers);
const levelForms = compilePatterns(levels);
const limitForms = compilePatterns(timeLimits);
const referenceForms = compilePatterns(references);
const placeholderForms = compilePatterns(placeholders);

const mayHoldNumber =
  /[\d零一二两三四五六七八九十百千半倍番首]|[秒分钟时天]级|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty|dozen|hundred|thousand|million|twice|thrice|double|doubl|tripl|quadrupl|hal[fv]|percentile|zero| one|quarter of)/;

/** The stated numbers of a normalised text: amounts, counts, scores, ranks, changes, lengths of time. */
export function findLevels(text: string): readonly PatternHit[] {
  if (!mayHoldNumber.test(text)) return [];
  return findPatterns(levelForms, maskPatterns(nameForms, text));
}

/** What a change can reach: levels without the limits of time, comparisons, and holes left for a level. */
export function findReachable(text: string): readonly PatternHit[] {
  const amounts = mayHoldNumber.test(text) ? findLevels(maskPatterns(limitForms, text)) : [];
  return [...amounts, ...findReferences(text), ...findPlaceholders(text)];
}

/** Comparisons with something that can be looked up. */
export function findReferences(text: string): readonly PatternHit[] {
  return findPatterns(referenceForms, text);
}

/** Where a level was left to be filled in. */
export function findPlaceholders(text: string): readonly PatternHit[] {
  return findPatterns(placeholderForms, text);
}

/** True when the level was left to be filled in. */
export function hasPlaceholder(text: string): boolean {
  return hasPattern(placeholderForms, text);
}
