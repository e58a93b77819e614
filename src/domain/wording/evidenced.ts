// Whether a statement about results gives something to check.
import { evidence, notEvidence } from "./evidence.data";
import { findLevels, hasPlaceholder } from "./levels";
import { compilePatterns, hasPattern, maskPatterns } from "./patterns";
import { piecesOf } from "./pieces";
import { plainTextOf } from "./plain-text";

const evidenceForms = compilePatterns(evidence);
const notEvidenceForms = compilePatterns(notEvidence);
const whileForms = compilePatterns(notEvidence.filter(({ id }) => id === "while"));

/**
 * True when a statement about results states something a third person could check: a number, a rank, an honour, a
 * thing that exists, an outcome of yes or no. Not what is left to be filled in, duties, plans and wishes. Blank: false.
 */
export function isEvidenced(text: string): boolean {
  return piecesOf(text).some((piece) => hasEvidence(plainTextOf(piece.text).text));
}

function hasEvidence(plain: string): boolean {
  if (hasPlaceholder(plain)) return false;
  const told = maskPatterns(notEvidenceForms, plain);
  return hasPattern(evidenceForms, told) || findLevels(maskPatterns(whileForms, plain)).length > 0;
}
