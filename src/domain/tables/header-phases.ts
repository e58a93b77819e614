// Spans over the headers that part the columns by what is done when: they belong to the header and name no role.
import type { HeaderMeaning } from "./header-lexicon";
import { phaseWords } from "./header-words.data";

/** Words that name a phase; a test runs the examples. */
export interface PhaseWords {
  readonly words: readonly string[];
  readonly examples: { readonly is: readonly string[]; readonly not: readonly string[] };
}

const longestPhase = 50;

/** True for "期末考核" and "To be filled in during planning"; not for what asks for a name or a date: "考核人", "考核日期：". */
export function namesPhase(text: string, meaning: HeaderMeaning | undefined): boolean {
  if (text.length > longestPhase || /[:：]\s*$/.test(text) || /^(?:owner|period|id)/.test(meaning?.role ?? ""))
    return false;
  const plain = text.toLowerCase();
  return phaseWords.words.some((word) => plain.includes(word));
}
