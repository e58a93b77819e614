// Which rules and words a workbook is checked by, where that differs from what the add-in comes with: the store's
// section "checks".
import type { Level } from "../findings/order-findings";
import type { StoreSection } from "./section";
import { parseList, parseRecord, parseText, propertiesOf } from "./section";

/** A word or phrase a company looks out for besides those the add-in knows. */
export interface CompanyWord {
  readonly phrase: string;
  /** A category of the wording rules; an unknown one is for whoever reads the words to deal with. */
  readonly category: string;
}

export interface CheckChoices {
  /** By rule id; a rule that is not named keeps its own severity. Ids nobody knows any more stay. */
  readonly rules: Readonly<Record<string, Level>>;
  /** By the phrase as the lexicons have it; the same for one phrase of a rule. */
  readonly words: Readonly<Record<string, Level>>;
  /** The company's own, in the order they were added; no phrase twice. */
  readonly added: readonly CompanyWord[];
}

export const checksSection: StoreSection<CheckChoices> = {
  id: "checks",
  empty: { rules: {}, words: {}, added: [] },
  parse: (value) => {
    const { rules, words, added } = propertiesOf(value);
    const readRules = parseRecord(rules, parseLevel);
    const readWords = parseRecord(words, parseLevel);
    const readAdded = parseList(added, parseWord);
    if (!readRules || !readWords || !readAdded) return undefined;
    const isUnique = new Set(readAdded.map(({ phrase }) => phrase)).size === readAdded.length;
    return isUnique ? { rules: readRules, words: readWords, added: readAdded } : undefined;
  },
};

const levels: readonly unknown[] = ["off", "error", "warning", "info"] satisfies readonly Level[];

function parseLevel(value: unknown): Level | undefined {
  return levels.includes(value) ? (value as Level) : undefined;
}

function parseWord(value: unknown): CompanyWord | undefined {
  const { phrase, category } = propertiesOf(value);
  const [readPhrase, readCategory] = [parseText(phrase), parseText(category)];
  return readPhrase === undefined || readCategory === undefined
    ? undefined
    : { phrase: readPhrase, category: readCategory };
}
