// Ranges in the text of a rule: brackets, spans, signs and words, wherever they stand in it.
import type { BandEnd, EndWording, Range } from "./band";
import { quantityPattern, readQuantity } from "./quantity";
import type { Quantity } from "./quantity";
import type { RangeWord } from "./range-words.data";
import { differenceWords, wordsAfter, wordsBefore } from "./range-words.data";

export interface FoundRange {
  readonly start: number;
  readonly end: number;
  readonly range: Range;
}

type Reader = (match: RegExpExecArray, before: string) => Range | undefined;

const number = `(${quantityPattern})`;
const note = "(?:\\s*\\(\\s*(不?(?:包?含|包括)[^)]*|均含|[^()]*两端[^()]*)\\))?";
const limit = `(${quantityPattern}|[+-]?\\s*∞|[+-](?=\\s*[,;~\\])])|)`;
const before = `(${alternatives(wordsBefore)})`;
const after = `(${alternatives(wordsAfter)})`;

/** Tried in this order at each place. */
const patterns: readonly (readonly [RegExp, Reader])[] = [
  [sticky(`([[(]?)\\s*${limit}\\s*([,;]|[~-])\\s*${limit}\\s*([\\])]|(?![\\d~%-]|[至到以及或]))`), readBrackets],
  [sticky(`${number}\\s*([<≤])[^\\d<≤>≥]{0,8}([<≤])\\s*${number}`), readBetweenSigns],
  [sticky(`${before}\\s*${number}[\\s,且并而但]*(?:and)?\\s*${before}\\s*${number}`), readTwoWords],
  [sticky(`${number}${note}\\s*(?:~|-|至|到|to\\b)\\s*${number}${note}`), readSpan],
  [sticky(`±\\s*${number}`), (match) => aroundZero(match[1], "sign")],
  [sticky(`${number}${note}\\s*${after}${note}`), readAfter],
  [sticky(`${number}\\+(?!\\s*\\d)`), (match) => oneSided({ side: "lower", closed: true, wording: "named" }, match[1])],
  // 达到95%以上 is "95% or more": the word behind the number counts.
  [sticky(`${before}\\s*(?!${quantityPattern}${note}\\s*(?:${alternatives(wordsAfter)}))${number}`), readBefore],
];

const mayBegin = /[\d+\-.±[(<>≤≥∞]/;

/**
 * Finds every range in a text that plainRuleText has made plain, from left to right.
 *
 * @example findRanges("75-90分 良，90分以上 优")  // two ranges
 */
export function findRanges(text: string): FoundRange[] {
  const found: FoundRange[] = [];
  let at = 0;
  while (at < text.length) {
    const one = rangeAt(text, at);
    if (one) found.push(one);
    at = one?.end ?? at + 1;
  }
  return found;
}

/** A text that is nothing but one number, as the range that holds only it. */
export function singleNumber(text: string): Range | undefined {
  if (!new RegExp(`^\\s*${number}\\s*$`).test(text)) return undefined;
  const quantity = readQuantity(text);
  return quantity && rangeOf(endOf(quantity, true, "sign"), endOf(quantity, true, "sign"), [quantity]);
}

function rangeAt(text: string, at: number): FoundRange | undefined {
  const first = text[at] ?? "";
  // A number begins where no other one runs on: not at the 5 of 95.
  if (/[\d.]/.test(first) && /[\d.]/.test(text[at - 1] ?? "")) return undefined;
  if (!mayBegin.test(first) && !wordBegins.has(first.toLowerCase())) return undefined;
  for (const [pattern, read] of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const range = match && read(match, text.slice(Math.max(0, at - 12), at));
    if (match && range) return { start: at, end: at + match[0].length, range };
  }
  return undefined;
}

function readBrackets([, open, first = "", separator = "", second = "", close]: RegExpExecArray): Range | undefined {
  const comma = /[,;]/.test(separator);
  const square = open === "[" || close === "]";
  // (75-90分) is a span in parentheses; (75,90) is a range without its ends.
  if (!comma && !square) return undefined;
  const [lower, upper] = [readQuantity(first), readQuantity(second)];
  const endless = [first, second].filter((one) => readQuantity(one) === undefined).length;
  const bare = !open && !close;
  // Without brackets only bare numbers are a pair: in "得5分,80分" the comma divides sentences.
  if (endless === 2 || (bare && !(barePattern.test(first) && barePattern.test(second)))) return undefined;
  const [from, to] = alike(lower, upper);
  return rangeOf(
    from && endOf(from, open !== "(", bare ? "pair" : open ? "bracket" : "missing"),
    to && endOf(to, close !== ")", bare ? "pair" : close ? "bracket" : "missing"),
    [from, to],
  );
}

const barePattern = /^[+-]?[\d.]+\s*%?$/;

function readBetweenSigns([, first = "", left, right, second = ""]: RegExpExecArray): Range | undefined {
  const [from, to] = alike(readQuantity(first), readQuantity(second));
  if (!from || !to) return undefined;
  return rangeOf(endOf(from, left === "≤", "sign"), endOf(to, right === "≤", "sign"), [from, to]);
}

function readTwoWords([, one, first = "", other, second = ""]: RegExpExecArray): Range | undefined {
  const [left, right] = [wordFor(wordsBefore, one), wordFor(wordsBefore, other)];
  const [a, b] = alike(readQuantity(first), readQuantity(second));
  if (!left || !right || !a || !b || left.side === right.side) return undefined;
  const [x, y] = [endOf(a, left.closed, left.wording), endOf(b, right.closed, right.wording)];
  return left.side === "lower" ? rangeOf(x, y, [a, b]) : rangeOf(y, x, [a, b]);
}

function readSpan([, first = "", firstNote, second = "", secondNote]: RegExpExecArray): Range | undefined {
  const [a, b] = alike(readQuantity(first), readQuantity(second));
  if (!a || !b) return undefined;
  const both = /均|两端/.test(secondNote ?? "");
  const x = noted(endOf(a, true, "span"), both ? "含" : firstNote);
  const y = noted(endOf(b, true, "span"), both ? "含" : secondNote);
  return a.value <= b.value ? rangeOf(x, y, [a, b]) : rangeOf(y, x, [a, b]);
}

function readAfter([, first = "", firstNote, word, lastNote]: RegExpExecArray, text: string): Range | undefined {
  const meant = wordFor(wordsAfter, word);
  if (!meant) return undefined;
  const range = oneSided(meant, first, lastNote ?? firstNote);
  const around = meant.side === "upper" && differenceWords.some((one) => text.toLowerCase().includes(one));
  return around ? aroundZero(first, meant.wording) : range;
}

function readBefore([, word, , first]: RegExpExecArray, text: string): Range | undefined {
  const meant = wordFor(wordsBefore, word);
  const around = meant?.side === "upper" && differenceWords.some((one) => text.toLowerCase().includes(one));
  return around ? aroundZero(first, meant.wording) : meant && oneSided(meant, first);
}

function oneSided(word: Omit<RangeWord, "words">, text = "", named?: string): Range | undefined {
  const quantity = readQuantity(text);
  if (!quantity) return undefined;
  const end = noted(endOf(quantity, word.closed, word.wording), named);
  return word.side === "lower" ? rangeOf(end, null, [quantity]) : rangeOf(null, end, [quantity]);
}

function aroundZero(text = "", wording: EndWording): Range | undefined {
  const quantity = readQuantity(text);
  if (!quantity) return undefined;
  const end = endOf(quantity, true, wording);
  return rangeOf({ ...end, value: 0 - end.value }, end, [quantity]);
}

/** The percent sign or multiple behind the last number goes for both: 20–25万. */
function alike(first?: Quantity, second?: Quantity): [Quantity | undefined, Quantity | undefined] {
  if (!first || !second || first.percent || first.times !== 1 || (!second.percent && second.times === 1)) {
    return [first, second];
  }
  const value = Number((first.value * second.times * (second.percent ? 0.01 : 1)).toPrecision(15));
  return [{ ...second, value }, second];
}

function endOf({ value }: Quantity, closed: boolean, wording: EndWording): BandEnd {
  return { value, closed, wording };
}

/** An end with what stands in parentheses behind it: （含）, （不含）. */
function noted(end: BandEnd, words: string | undefined): BandEnd {
  if (words === undefined) return end;
  return { ...end, closed: !words.startsWith("不"), wording: "named" };
}

function rangeOf(
  lower: BandEnd | null | undefined,
  upper: BandEnd | null | undefined,
  quantities: readonly (Quantity | undefined)[],
): Range {
  return {
    lower: lower ?? null,
    upper: upper ?? null,
    percent: quantities.some((one) => one?.percent),
    times: Math.max(1, ...quantities.map((one) => one?.times ?? 1)),
  };
}

function wordFor(list: readonly RangeWord[], text = ""): RangeWord | undefined {
  return list.find(({ words }) => words.includes(text.toLowerCase()));
}

function alternatives(list: readonly RangeWord[]): string {
  const words = list.flatMap((one) => one.words);
  return words.sort((one, other) => other.length - one.length).join("|");
}

function sticky(source: string): RegExp {
  return new RegExp(source, "iuy");
}

const wordBegins: ReadonlySet<string> = new Set(wordsBefore.flatMap(({ words }) => words.map((word) => word[0] ?? "")));
