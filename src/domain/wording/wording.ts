// The judgement of a statement, as plain data: what it says about open words and about the letters of SMART.

/**
 * What an open word leaves open: degree (how much), time (when, how often), direction (change without a level),
 * quality (an adjective without a criterion), effort (whether at all), amount, reference (which standard), slogan.
 */
export const wordingCategories = [
  "degree",
  "time",
  "direction",
  "quality",
  "effort",
  "amount",
  "reference",
  "slogan",
] as const;

export type WordingCategory = (typeof wordingCategories)[number];

/** A wording that leaves something open. `start` and `end` count UTF-16 units of the text as it was given. */
export interface OpenWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly category: WordingCategory;
}

export interface WordingOptions {
  /** Words that do not count, in any width, case and inflection; a longer phrase covers the words inside it. */
  readonly ignore?: readonly string[];
  /** Words that count besides the built-in ones, whatever stands beside them. */
  readonly added?: readonly AddedWord[];
}

/** A word of the company's own that leaves something open. */
export interface AddedWord {
  readonly phrase: string;
  readonly category: WordingCategory;
}

/** What can be read from an indicator's words alone. It is vague when `open` is not empty. */
export interface IndicatorJudgement {
  readonly specific: boolean;
  readonly measurable: boolean;
  readonly timebound: boolean;
  /** An absolute demand: literally one exception would be a failure. */
  readonly extreme: boolean;
  readonly open: readonly OpenWord[];
}

/** What can be read from the words of a statement about results. It praises vaguely when `praise` is not empty. */
export interface ResultJudgement {
  readonly evidenced: boolean;
  readonly praise: readonly OpenWord[];
}
