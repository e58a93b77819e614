// The clause an open word stands in, cut into what stands before it, the words themselves, and what follows.
import type { Language } from "../../language";
import { Statement } from "../statement";
import type { OpenWord } from "../wording";
import { isChinese, spanOf } from "../plain-text";

/** `from` and `to` count UTF-16 units of the text as it was given, as do the other places here. */
export interface ClauseParts {
  readonly from: number;
  readonly to: number;
  /** Of its words: Chinese once one of them is. */
  readonly language: Language;
  readonly before: string;
  /** The open words, normalised. */
  readonly words: string;
  readonly object: string;
  /** True where a conjunction ties it to what stands before it. */
  readonly tied: boolean;
  readonly clause: Statement;
}

/** No clause reaches further than this from the word it is looked at for: so a long text is read once for each. */
const reach = 250;

/**
 * The parts around the open word at a place of the list of them. What a conjunction ties on ("降低成本并提高效率") is
 * a clause of its own when its own change begins there; the number of a list item stays outside.
 */
export function partsAround(text: string, open: readonly OpenWord[], at: number): ClauseParts | undefined {
  const word = open[at];
  if (!word) return undefined;
  const { from, to } = boundsOf(text, word);
  const [previous, next] = [open[at - 1], open[at + 1]];
  const start = previous && previous.end > from ? startAfter(text, previous, word, from) : from;
  const end = next && next.start < to ? endBefore(text, word, next, to) : to;
  const number = listNumber.exec(text.slice(start, word.start))?.[0].length ?? 0;
  const segment = text.slice(start + number, end).trimEnd();
  return {
    from: start + number,
    to: start + number + segment.length,
    language: [...segment].some((character) => isChinese(character.charCodeAt(0))) ? "zh-CN" : "en",
    before: text.slice(start + number, word.start),
    words: plain(word.text),
    object: text.slice(word.end, start + number + segment.length),
    tied: start > from,
    clause: new Statement(segment),
  };
}

function boundsOf(text: string, { start, end }: OpenWord): { from: number; to: number } {
  const offset = Math.max(0, start - reach);
  const statement = new Statement(text.slice(offset, end + reach));
  const { places } = statement.plain;
  const place = places ? places.findIndex((original) => original >= start - offset) : start - offset;
  const clause = statement.clauseAt(place);
  const span = spanOf(statement.plain, clause.start, clause.end);
  return { from: Math.min(offset + span.start, start), to: Math.max(offset + span.end, end) };
}

const listNumber = /^\s*(?:(?:[(（]?\d{1,2}[)）.．、]|[一二三四五六七八九十]{1,3}、|[•·●*-])\s*)?/;
const conjunction = /(?:[并和与及且、]|以及|并且|同时| and| or| &)\s*$/;
/** Between two whole parts, each with more than its open words. */
const between = /^(.*\S)( and (?=\S)| or (?=\S)|同时(?=\S)|并且(?=\S)|以及(?=\S))/;

function startAfter(text: string, previous: OpenWord, word: OpenWord, from: number): number {
  const gap = text.slice(previous.end, word.start);
  if (conjunction.test(gap) && gap.trim().length <= 4) return word.start;
  const joint = between.exec(gap);
  return joint ? previous.end + joint[0].length : from;
}

function endBefore(text: string, word: OpenWord, next: OpenWord, to: number): number {
  const gap = text.slice(word.end, next.start);
  const tied = next.category === "direction" ? conjunction.exec(gap) : null;
  const joint = tied ?? between.exec(gap);
  return joint ? word.end + (tied ? joint.index : (joint[1] ?? "").length) : to;
}

function plain(text: string): string {
  return new Statement(text.trim()).text;
}
