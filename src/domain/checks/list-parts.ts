// A cell that takes several words of a list: its parts, and which of them are in no list. Parts stand between / or
// similar marks.

/** A part of a text that is not known, and where it stands in it. */
export interface UnknownPart extends Span {
  readonly text: string;
}

/** A part of a text, and the choice of the list it is; absent when the list has no such choice. */
export interface ListPart {
  readonly text: string;
  readonly choice?: string;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

interface ReadPart extends UnknownPart {
  /** The known word it is, as knownWords() has it. */
  readonly word?: string;
}

/** More parts than this never make up one word of a list together (平台化、通用性要求高; Data volume and consistency). */
const mostJoined = 4;

/** The words of a list, to be compared with the parts of cells: width, case and spaces do not matter. */
export function knownWords(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(wordKey));
}

/**
 * The parts of a text that are in no list, left to right.
 *
 * Parts are separated by "/" (also full-width), 、 , ; and line breaks, outside brackets; also by spaces, | + & 和 "and"
 * where known words stand on all sides of them. What a bracket or a colon adds belongs to the word before it:
 * 基础事务（性能优化/缺陷修复） is 基础事务.
 */
export function unknownParts(text: string, known: ReadonlySet<string>): readonly UnknownPart[] {
  return readParts(text, known).flatMap(({ word, ...part }) => (word === undefined ? part : []));
}

/**
 * All the parts of a text, left to right, each with the choice it is. The words of a choice are the one to offer and
 * others that mean the same (its words in the other language).
 */
export function listParts(text: string, choices: readonly (readonly string[])[]): readonly ListPart[] {
  const offered = new Map(choices.flatMap((words) => words.map((word) => [wordKey(word), words[0] ?? word] as const)));
  return readParts(text, new Set(offered.keys())).map(({ text: part, word }) => {
    const choice = word === undefined ? undefined : offered.get(word);
    return choice === undefined ? { text: part } : { text: part, choice };
  });
}

function readParts(text: string, known: ReadonlySet<string>): readonly ReadPart[] {
  return readSpans(text, spansOf(text), known).flatMap((part) => {
    if (part.word !== undefined) return part;
    // Within words nobody knows a space or 和 separates nothing.
    const loose = readSpans(text, looseSpansOf(text, part), known);
    return loose.length > 0 && loose.every(({ word }) => word !== undefined) ? loose : part;
  });
}

function readSpans(text: string, spans: readonly Span[], known: ReadonlySet<string>): readonly ReadPart[] {
  const parts: ReadPart[] = [];
  for (let index = 0; index < spans.length;) {
    const { taken, word } = wordAt(text, spans, index, known);
    const start = spans[index]?.start ?? 0;
    const end = spans[index + taken - 1]?.end ?? text.length;
    parts.push({ text: text.slice(start, end), start, end, ...(word === undefined ? {} : { word }) });
    index += taken;
  }
  return parts;
}

// Which known word begins with the span `first` and how many it takes; the longest, since it may have a separator in it.
function wordAt(
  text: string,
  spans: readonly Span[],
  first: number,
  known: ReadonlySet<string>,
): { readonly taken: number; readonly word?: string } {
  const start = spans[first]?.start ?? 0;
  for (let taken = Math.min(mostJoined, spans.length - first); taken > 0; taken -= 1) {
    const last = spans[first + taken - 1] ?? { start, end: text.length };
    const whole = text.slice(start, last.end);
    const [head = ""] = text.slice(last.start, last.end).split(/[(（:：]/, 1);
    const word = [whole, text.slice(start, last.start) + head].map(wordKey).find((key) => known.has(key));
    if (word !== undefined) return { taken, word };
  }
  return { taken: 1 };
}

function spansOf(text: string): Span[] {
  const spans: Span[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index <= text.length; index += 1) {
    const sign = text[index];
    if (sign === "(" || sign === "（") depth += 1;
    if (sign === ")" || sign === "）") depth = Math.max(0, depth - 1);
    if (sign !== undefined && (depth > 0 || !"/／、,，;；\n".includes(sign))) continue;
    const part = text.slice(start, index);
    const from = start + part.length - part.trimStart().length;
    if (part.trim() !== "") spans.push({ start: from, end: from + part.trim().length });
    start = index + 1;
  }
  return spans;
}

const looseSeparator = /\s+and\s+|[\s|｜+＋&＆]+|以及|[和与及]/gi;

function looseSpansOf(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const found of text.slice(start, end).matchAll(looseSeparator)) {
    const to = start + found.index;
    if (to > from) spans.push({ start: from, end: to });
    from = to + found[0].length;
  }
  return from < end ? [...spans, { start: from, end }] : spans;
}

function wordKey(word: string): string {
  return word
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s+/g, "")
    .replace(/(?<=\d)[‐-―−~〜至到](?=\d)/g, "-")
    .replace(/[.。]$/, "");
}
