// Whether a demand is absolute: literally one exception would be a failure.
import { extremes, notExtremes } from "./extremes.data";
import { compilePatterns, hasPattern, maskPatterns } from "./patterns";
import { isNameOnly } from "./specific";

const extremeForms = compilePatterns(extremes);
const notExtremeForms = compilePatterns(notExtremes);

/** True when a normalised text demands all or nothing (100%, zero, none, all, never); a bare name demands nothing. */
export function isExtreme(text: string): boolean {
  return !isNameOnly(text) && hasPattern(extremeForms, maskPatterns(notExtremeForms, text));
}
