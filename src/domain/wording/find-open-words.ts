// Finding open words: one walk over the text, what closes a word looked at only where one is found, neighbours joined.
import { addedPartsIn } from "./added-words";
import { fixedPhrases } from "./fixed-phrases.data";
import type { Candidate } from "./guards";
import { isOpen } from "./guards";
import type { OpenPart } from "./measurable";
import { compileLexicon } from "./lexicon";
import type { Lexicon, OpenWords } from "./lexicon";
import { englishOpenWords } from "./open-words-en.data";
import { chineseOpenWords } from "./open-words-zh.data";
import { piecesOf } from "./pieces";
import { plainWord, spanOf } from "./plain-text";
import { Statement } from "./statement";
import type { OpenWord, WordingCategory, WordingOptions } from "./wording";

/** The built-in lexicon, compiled once. */
export const lexicon = compileLexicon([...chineseOpenWords, ...englishOpenWords], fixedPhrases);

/**
 * The words that leave the required level, time, amount or standard open, from left to right; neighbours make one span
 * ("大幅提升"). Names, titles and grades do not count, nor a change whose level follows in its clause. Blank text: none.
 */
export function findOpenWords(text: string, options: WordingOptions = {}): readonly OpenWord[] {
  return piecesOf(text).flatMap((piece) => {
    const statement = new Statement(piece.text);
    return originalWords(statement, openPartsIn(statement, options), piece.from);
  });
}

/** Open words as they stand in the original text, of which the statement is the part that begins at `from`. */
export function originalWords(
  { plain, original }: Statement,
  parts: readonly OpenPart[],
  from = 0,
): readonly OpenWord[] {
  return parts.map(({ start, end, category }) => {
    const span = spanOf(plain, start, end);
    const text = original.slice(span.start, span.end);
    return { start: from + span.start, end: from + span.end, text, category };
  });
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly entry: Pick<OpenWords, "category" | "modifies">;
}

/** What is looked for, if not open words of a demand: words of another lexicon, praise also beside its figures. */
export interface SearchOptions extends WordingOptions {
  readonly lexicon?: Lexicon;
  readonly praise?: true;
}

/** The open words by their places in the normalised text. */
export function openPartsIn(statement: Statement, options: SearchOptions = {}): readonly OpenPart[] {
  const { ignore = [], added = [], praise = false } = options;
  const hits = (options.lexicon ?? lexicon).tree.find(statement.text);
  const own = praise ? [] : addedPartsIn(statement.text, added);
  if (hits.length + own.length === 0) return [];
  const ignored = ignoredSpans(statement.text, ignore);
  const parts: Part[] = [];
  const closedChanges = new Set<number>();
  for (const [index, hit] of hits.entries()) {
    const { start, end, value } = hit;
    const { entry, word } = value;
    if (!entry || ignored.words.has(word)) continue;
    if (ignored.spans.some((span) => span.start <= start && span.end >= end)) continue;
    const candidate: Candidate = { statement, hits, index, hit, entry, praise };
    if (isOpen(candidate)) parts.push({ start, end, entry });
    else if (entry.category === "direction") closedChanges.add(start);
  }
  if (praise) return joined(parts, statement);
  return joined(withOwn(withoutClosed(parts, closedChanges, statement), own), statement);
}

// Where an added word covers a built-in one, or a part of it, it is the added one that was meant.
function withOwn(parts: readonly Part[], own: readonly Part[]): readonly Part[] {
  if (own.length === 0) return parts;
  const rest = parts.filter((part) => !own.some(({ start, end }) => start < part.end && part.start < end));
  return [...rest, ...own].sort((one, other) => one.start - other.start);
}

// "大幅提升30%": what says how the change goes is closed with it.
function withoutClosed(parts: readonly Part[], changes: ReadonlySet<number>, { text }: Statement): readonly Part[] {
  if (changes.size === 0) return parts;
  return parts.filter(({ end, entry }) => {
    const next = /[ 地的]/.test(text.charAt(end)) ? end + 1 : end;
    return !(entry.modifies && changes.has(next));
  });
}

function joined(parts: readonly Part[], { text }: Statement): readonly OpenPart[] {
  const spans: { start: number; end: number; category: WordingCategory }[] = [];
  for (const { start, end, entry } of parts) {
    const last = spans.at(-1);
    if (last && /^[的地得 ]?$/.test(text.slice(last.end, start))) {
      last.end = end;
      if (entry.category === "direction") last.category = entry.category;
    } else spans.push({ start, end, category: entry.category });
  }
  return spans;
}

function ignoredSpans(text: string, ignore: readonly string[]) {
  const words = new Set(ignore.map(plainWord).filter((word) => word !== ""));
  const spans: { start: number; end: number }[] = [];
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      spans.push({ start: at, end: at + word.length });
    }
  }
  return { words, spans };
}
