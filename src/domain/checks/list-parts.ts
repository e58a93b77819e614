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

/** More words than this never make up one word of a list together (平台化、通用性要求高). */
const mostJoined = 3;

/** The words of a list, to be compared with the parts of cells: width, case and spaces do not matter. */
export function knownWords(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(wordKey));
}

/**
 * The parts of a text that are in no list, left to right.
 *
 * Parts are separated by "/" (also full-width), 、 , ; and line breaks, outside brackets. What a bracket or a colon adds
 * belongs to the word before it: 基础事务（性能优化/缺陷修复） is 基础事务.
 */
export function unknownParts(text: string, known: ReadonlySet<string>): readonly UnknownPart[] {
  const spans = spansOf(text);
  const unknown: UnknownPart[] = [];
  for (let index = 0; index < spans.length;) {
    const taken = wordsTaken(text, spans, index, known);
    const span = spans[index];
    if (taken === 0 && span) unknown.push({ text: text.slice(span.start, span.end), ...span });
    index += Math.max(1, taken);
  }
  return unknown;
}

// How many spans from `first` on are one known word; the longest first, since a word may have a separator in it.
function wordsTaken(text: string, spans: readonly Span[], first: number, known: ReadonlySet<string>): number {
  const start = spans[first]?.start ?? 0;
  for (let count = Math.min(mostJoined, spans.length - first); count > 0; count -= 1) {
    const key = wordKey(text.slice(start, spans[first + count - 1]?.end));
    const [head = ""] = key.split(/[(:]/, 1);
    if (known.has(key) || known.has(head)) return count;
  }
  return 0;
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

function wordKey(word: string): string {
  return word
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s+/g, "")
    .replace(/[.。]$/, "");
}
