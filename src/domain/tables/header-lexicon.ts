// Reading a header: which role its words name, and how surely. Compiled once from header-words.data.ts.
import { headerPatterns, headerWords, roleModifiers } from "./header-words.data";
import { headerParts } from "./header-text";
import type { ColumnRole } from "./kpi-table";

/** Header words of one role. Examples are run by a test: headers that have the role, and headers that have not. */
export interface HeaderWords {
  readonly role: ColumnRole;
  /**
   * How strongly the words claim to be the indicator, where several columns could be (10 when not said);
   * `before` and `after` are what the column is when it stands before or after the one that is.
   */
  readonly rank?: number;
  readonly before?: ColumnRole;
  readonly after?: ColumnRole;
  /** What the column is when another one has the role already. */
  readonly again?: ColumnRole;
  readonly words: readonly string[];
  readonly examples: { readonly is: readonly string[]; readonly not: readonly string[] };
}

/** Words that turn a header of one role into a nearer one ("score" said with "self"). */
export interface RoleModifier {
  readonly head: ColumnRole;
  readonly role: ColumnRole;
  readonly words: readonly string[];
  readonly examples: { readonly is: readonly string[] };
}

/** Headers that come in series: months, quarters; the levels of a scale. `form` matches a whole header part. */
export interface HeaderPattern {
  readonly series: "time" | "level";
  readonly role: ColumnRole;
  readonly strength: number;
  readonly form: RegExp;
  readonly examples: { readonly is: readonly string[]; readonly not: readonly string[] };
}

/** What a header says: the role, the phrase that said it, and how sure that is (1 = the whole header). */
export interface HeaderMeaning {
  readonly role: ColumnRole;
  readonly phrase: string;
  readonly strength: number;
  /** Set for words that may be the indicator. */
  readonly claim?: IndicatorClaim;
  /** What the column is when another one has the role already. */
  readonly again?: ColumnRole;
  /** Set for one of a series; the header above it says more. */
  readonly series?: HeaderPattern["series"];
}

/** How strongly a header claims to be the indicator, and what it is when another column is. */
export interface IndicatorClaim {
  readonly rank: number;
  readonly before: ColumnRole;
  readonly after: ColumnRole;
}

interface PhraseMeaning {
  readonly role: ColumnRole;
  readonly claim?: IndicatorClaim;
  readonly again?: ColumnRole;
}

export interface HeaderLexicon {
  readonly phrases: ReadonlyMap<string, PhraseMeaning>;
  /** What the phrases begin with: a part of a header that begins otherwise need not be looked up. */
  readonly begins: ReadonlySet<string>;
  readonly modifiers: readonly RoleModifier[];
}

/**
 * Compiles header words. Throws, naming the entry, on an empty list, a phrase listed twice,
 * or one that can never match because normalising changes it.
 */
export function compileHeaderWords(entries: readonly HeaderWords[], modifiers: readonly RoleModifier[]): HeaderLexicon {
  const phrases = new Map<string, PhraseMeaning>();
  for (const entry of entries) {
    const { role, words, examples } = entry;
    const meaning = meaningOf(entry);
    if (words.length === 0 || examples.is.length === 0) throw new Error(`header words of ${role}: empty list`);
    for (const word of words) {
      const earlier = phrases.get(word);
      if (earlier !== undefined)
        throw new Error(`header words of ${role}: "${word}" is already listed for ${earlier.role}`);
      if (!headerParts(word).includes(word)) throw new Error(`header words of ${role}: "${word}" can never match`);
      phrases.set(word, meaning);
    }
  }
  for (const { role, words } of modifiers) {
    if (words.length === 0) throw new Error(`role modifier ${role}: empty list`);
  }
  const begins = new Set([...phrases.keys()].map((phrase) => phrase.charAt(0)));
  return { phrases, begins, modifiers };
}

function meaningOf(entry: HeaderWords): PhraseMeaning {
  const { role, again } = entry;
  if (role === "indicator") return { role, claim: claimOf(entry) };
  return again ? { role, again } : { role };
}

function claimOf({ rank = 10, before = "objective", after = "definition" }: HeaderWords): IndicatorClaim {
  return { rank, before, after };
}

const lexicon = compileHeaderWords(headerWords, roleModifiers);

/** The role a header names, or undefined when none of its words is known. */
export function readHeader(text: string, words: HeaderLexicon = lexicon): HeaderMeaning | undefined {
  let best: HeaderMeaning | undefined;
  for (const part of headerParts(text)) {
    const found = headOf(part, words) ?? endOf(part, words) ?? inSeries(part) ?? insideOf(part, words);
    if (found && (!best || found.strength > best.strength)) best = refine(found, part, words);
  }
  // What one language says nearer, the other may leave open: "Leader打分".
  return best && { ...best, role: refineRole(best.role, text, words) };
}

/** The role a word gives to a parent header's role: "上级" under "评分". */
export function refineRole(role: ColumnRole, text: string, words: HeaderLexicon = lexicon): ColumnRole {
  const parts = headerParts(text);
  const modifier = words.modifiers.find(
    (it) => it.head === role && parts.some((part) => it.words.some((word) => says(part, word))),
  );
  return modifier?.role ?? role;
}

function refine(found: HeaderMeaning, part: string, words: HeaderLexicon): HeaderMeaning {
  const modifier = words.modifiers.find((it) => it.head === found.role && it.words.some((word) => says(part, word)));
  return modifier ? { ...found, role: modifier.role } : found;
}

// Latin words count only as whole words: "own" is not said by "known".
function says(part: string, word: string): boolean {
  const at = part.indexOf(word);
  return at >= 0 && isBoundary(part, at) && isBoundary(part, at + word.length);
}

function endOf(part: string, { phrases, begins }: HeaderLexicon): HeaderMeaning | undefined {
  for (let start = 0; start < part.length; start += 1) {
    if (!begins.has(part.charAt(start)) || !isBoundary(part, start)) continue;
    const phrase = part.slice(start);
    const meaning = phrases.get(phrase);
    if (meaning) return { ...meaning, phrase, strength: start === 0 ? 1 : 0.7 + (0.25 * phrase.length) / part.length };
  }
  return undefined;
}

// "Measures of success" are measures, and what is joined by "and" is mainly its first: 评分标准及验证方法.
const afterHead = / (?:along with|with|including|of|for|to|against|per|by|vs|and|or) | ?[/&、] ?|及(?!时)|与(?!否)|和/;

function headOf(part: string, words: HeaderLexicon): HeaderMeaning | undefined {
  if (words.phrases.has(part)) return undefined;
  const named = part.split(/ ?\/ ?/).map((either) => endOf(either, words));
  const kpi = named.length > 1 && named.find((found) => (found?.claim?.rank ?? 0) >= 8 && found?.strength === 1);
  if (kpi) return { ...kpi, strength: kpi.strength * 0.95 };
  const [head = "", ...rest] = part.split(afterHead);
  const found = rest.length === 0 ? undefined : endOf(head.trim(), words);
  // The number of something is no number of a row.
  return found && found.role !== "id" ? { ...found, strength: found.strength * 0.95 } : undefined;
}

function inSeries(part: string): HeaderMeaning | undefined {
  const found = headerPatterns.find(({ form }) => form.test(part));
  return found && { role: found.role, phrase: part, strength: found.strength, series: found.series };
}

// A phrase at the beginning or in the middle says less: "评分标准及验证" still speaks of 评分标准.
function insideOf(part: string, { phrases, begins }: HeaderLexicon): HeaderMeaning | undefined {
  const starts = Array.from({ length: part.length }, (_, start) => start).filter(
    (start) => begins.has(part.charAt(start)) && isBoundary(part, start),
  );
  for (let length = Math.min(part.length - 1, 12); length >= 2; length -= 1) {
    for (const start of starts) {
      if (start + length >= part.length || !isBoundary(part, start + length)) continue;
      const phrase = part.slice(start, start + length);
      const meaning = phrases.get(phrase);
      if (meaning) return { ...meaning, phrase, strength: 0.3 + (0.3 * length) / part.length };
    }
  }
  return undefined;
}

function isBoundary(part: string, index: number): boolean {
  const before = part.charCodeAt(index - 1);
  const after = part.charCodeAt(index);
  return !(isLatin(before) && isLatin(after));
}

function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}
