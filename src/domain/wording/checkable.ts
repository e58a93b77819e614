// Whether a stretch of text can be held against something: a stated number, a reference, a rule that is named.
import { findLevels, findReferences } from "./levels";

/** True when a normalised text states a level, or a comparison that can be looked up. */
export function hasLevelOrRule(text: string): boolean {
  return findLevels(text).length > 0 || findReferences(text).length > 0;
}
