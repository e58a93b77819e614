// The shape of lexicon entries and their compiling: open words, and fixed phrases inside which no word is open.
import { adjectiveForms, nounForms, verbForms } from "./inflections";
import { PhraseTree } from "./phrase-tree";
import { plainWord } from "./plain-text";
import type { WordingCategory } from "./wording";
import { wordingCategories } from "./wording";

/**
 * What closes an open word, decided in guards.ts:
 * level – a level, or a comparison that can be looked up, follows in its clause;
 * extent – the same, but how often something is done is not how far it goes;
 * result – an end state follows in its clause (goes live, is signed, is published);
 * limit – its clause says a time; deadline – the same, but how often is not how soon; number – its clause states a number; check – its clause can be checked without it;
 * noun – it is part of a name, not a verb; counted – how often something was so is counted: a name.
 */
export const guardNames = [
  "level",
  "extent",
  "result",
  "limit",
  "deadline",
  "number",
  "check",
  "noun",
  "counted",
] as const;

export type GuardName = (typeof guardNames)[number];

/** Open words of one kind that share their conditions. */
export interface OpenWords {
  readonly id: string;
  readonly category: WordingCategory;
  readonly words: readonly string[];
  /** How English words are inflected; absent: they stand as they are. */
  readonly forms?: "verb" | "adjective" | "noun";
  /** Closed by any of these. */
  readonly unless?: readonly GuardName[];
  /** Open only right before, or not right before, one of these; `within` allows that many characters between. */
  readonly before?: readonly string[];
  readonly within?: number;
  readonly notBefore?: readonly string[];
  readonly notAfter?: readonly string[];
  /** Says how a change goes: closed with the change it stands before. */
  readonly modifies?: true;
  /** Open only as the last word of its clause (or of a list in it). */
  readonly last?: true;
  readonly examples: {
    readonly open: readonly string[];
    readonly leaves: readonly (readonly [string, string])[];
  };
}

/** Phrases that look open and are names, grades or set terms. */
export interface FixedPhrases {
  readonly why: string;
  readonly phrases: readonly string[];
}

/** What stands behind a phrase of the lexicon: the entry and the word as listed; no entry for a fixed phrase. */
export interface LexiconHit {
  readonly entry?: OpenWords;
  readonly word: string;
}

export interface Lexicon {
  readonly tree: PhraseTree<LexiconHit>;
  /** How many different words are open, inflections not counted. */
  readonly openWords: number;
}

const knownKeys: ReadonlySet<string> = new Set([
  "id",
  "category",
  "words",
  "forms",
  "unless",
  "before",
  "within",
  "notBefore",
  "notAfter",
  "modifies",
  "last",
  "examples",
]);

/**
 * Compiles a lexicon. Throws, naming the entry, on unknown keys, categories and guards, on empty lists, on a phrase
 * listed twice, and on one that can never match because normalising changes it.
 */
export function compileLexicon(entries: readonly OpenWords[], fixed: readonly FixedPhrases[]): Lexicon {
  const tree = new PhraseTree<LexiconHit>();
  const ids = new Set<string>();
  let openWords = 0;
  for (const entry of entries) {
    checkEntry(entry, ids);
    for (const word of entry.words) {
      checkPhrase(word, `open words ${entry.id}`);
      if (!tree.add(word, { entry, word })) throw new Error(`open words ${entry.id}: "${word}" is listed twice`);
    }
    openWords += entry.words.length;
  }
  for (const { why, phrases } of fixed) {
    if (phrases.length === 0) throw new Error(`fixed phrases (${why}): empty list`);
    for (const phrase of phrases) {
      checkPhrase(phrase, `fixed phrases (${why})`);
      if (!tree.add(phrase, { word: phrase })) throw new Error(`fixed phrases (${why}): "${phrase}" is listed twice`);
    }
  }
  // Inflections come last: one that is listed itself, or is fixed, stays what it was listed as.
  for (const entry of entries) {
    for (const word of entry.words) for (const form of formsOf(entry, word)) tree.add(form, { entry, word });
  }
  return { tree, openWords };
}

const inflect = { verb: verbForms, adjective: adjectiveForms, noun: nounForms } as const;

function formsOf({ forms }: OpenWords, word: string): readonly string[] {
  return forms === undefined ? [] : inflect[forms](word);
}

function checkEntry(entry: OpenWords, ids: Set<string>): void {
  const { id, category, words, unless = [], examples } = entry;
  const named = `open words ${id}`;
  if (ids.has(id)) throw new Error(`${named}: declared twice`);
  ids.add(id);
  const unknown = Object.keys(entry).find((key) => !knownKeys.has(key));
  if (unknown !== undefined) throw new Error(`${named}: unknown key ${unknown}`);
  if (!wordingCategories.includes(category)) throw new Error(`${named}: unknown category ${category}`);
  const guard = unless.find((name) => !guardNames.includes(name));
  if (guard !== undefined) throw new Error(`${named}: unknown guard ${guard}`);
  if (words.length === 0) throw new Error(`${named}: no words`);
  if (examples.open.length === 0) throw new Error(`${named}: no example of an open word`);
  const lists = { before: entry.before, notBefore: entry.notBefore, notAfter: entry.notAfter };
  for (const [key, list] of Object.entries(lists)) {
    if (list?.length === 0) throw new Error(`${named}: ${key} is empty`);
    for (const phrase of list ?? []) checkPhrase(phrase, `${named}, ${key}`, false);
  }
}

function checkPhrase(phrase: string, named: string, trimmed = true): void {
  if (phrase === "") throw new Error(`${named}: an empty phrase`);
  const plain = trimmed ? plainWord(phrase) : plainWord(phrase) || phrase;
  if (plain !== (trimmed ? phrase : phrase.trim() || phrase)) throw new Error(`${named}: "${phrase}" can never match`);
}
