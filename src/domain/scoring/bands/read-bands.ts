// Bands from one text that holds all of them, or from a list of texts: which label goes with which range.
import type { CellValue } from "../../sheet/cell";
import type { Scored } from "../scored";
import { refused, scored } from "../scored";
import type { Band, BandEnd, BandSet, Range } from "./band";
import type { FoundRange } from "./find-ranges";
import { findRanges, singleNumber } from "./find-ranges";
import { plainRuleText, quantityPattern } from "./quantity";

/** One band as it stands in two cells; the grade may also stand in the text. */
export interface BandText {
  readonly text: string;
  readonly grade?: CellValue;
}

/**
 * Reads bands from a text: "甲≥100% 乙95%~99%", "90分以上 优秀，75-90分 良好", "4分:(5%,10%]".
 *
 * Labels stand before their ranges or behind them, alike in one text. A range without a label is its own grade.
 * Where delays and days gained are mixed (拖延, 提前), delays are negative.
 * Errors: no range in it, percentages and plain numbers mixed.
 */
export function readBandText(text: string): Scored<BandSet> {
  const plain = plainRuleText(text);
  const single = singleNumber(plain);
  if (single) return bandSet([{ ...single, grade: text.trim(), text: text.trim() }]);
  return readBandTexts(itemsOf(plain, findRanges(plain)));
}

/** Reads bands of which each has a text of its own, and perhaps its grade beside it. */
export function readBandTexts(items: readonly BandText[]): Scored<BandSet> {
  const plain = items.map((item) => ({ ...item, text: plainRuleText(item.text) }));
  const mirrored = [sideWords.behind, sideWords.ahead].every((word) => plain.some(({ text }) => word.test(text)));
  const bands: Band[] = [];
  for (const [at, item] of plain.entries()) {
    const band = readBand(item, mirrored);
    if (!band) return refused("bands-unreadable", at);
    bands.push(band);
  }
  return bandSet(bands);
}

/** Puts bands together. Errors: none at all; percentages and plain numbers mixed. */
export function bandSet(bands: readonly Band[]): Scored<BandSet> {
  if (bands.length === 0) return refused("bands-unreadable");
  const percent = bands.some((band) => band.percent);
  const plain = bands.findIndex((band) => !band.percent && [band.lower, band.upper].some((end) => end && end.value));
  if (percent && plain >= 0) return refused("band-units-mixed", plain);
  return scored({ bands, percent, times: Math.max(...bands.map(({ times }) => times)) });
}

const sideWords = {
  behind: /拖延|延误|延迟|延期|推迟|逾期|超支|\b(?:delay|delayed|late|behind)\b/i,
  ahead: /提前|提早|节约|\b(?:early|ahead)\b/i,
};

/** "因项目组原因造成…": what must be so for the band to hold. */
const conditionPattern = /(?:因为?|由于)[^,;:。]*?原因|\b(?:caused by|due to) the [a-z]+(?: [a-z]+)?(?= )/i;

function readBand({ text, grade }: BandText, mirrored: boolean): Band | undefined {
  const [found] = findRanges(text);
  const range = found?.range ?? singleNumber(text);
  if (!range) return undefined;
  const condition = conditionPattern.exec(text)?.[0];
  return {
    ...(mirrored && sideWords.behind.test(text) ? mirror(range) : range),
    grade: grade ?? gradeIn(text, found),
    text,
    ...(condition === undefined ? {} : { condition }),
  };
}

function mirror(range: Range): Range {
  const turned = (end: BandEnd | null) => end && { ...end, value: 0 - end.value };
  return { ...range, lower: turned(range.upper), upper: turned(range.lower) };
}

const separators = /[;。、\n\r]+|,\s*|\s{2,}/;

/** Cuts a text with several ranges into one item for each. */
function itemsOf(text: string, ranges: readonly FoundRange[]): BandText[] {
  const [first] = ranges;
  if (!first) return [];
  const before = ranges.map(({ start }, at) => text.slice(ranges[at - 1]?.end ?? 0, start));
  const last = text.slice(ranges.at(-1)?.end ?? 0);
  const labelled = tidy(before[0] ?? "") !== "" && !/^\s*(?:得|为|是|记|计|评|属|→|=|:)/.test(last);
  const items: BandText[] = [];
  for (const [at, { start, end }] of ranges.entries()) {
    const own = text.slice(start, end);
    if (labelled) {
      const pieces = (before[at] ?? "").split(separators);
      const label = pieces.at(-1)?.trim() === "" ? pieces.slice(-2).join(" ") : (pieces.at(-1) ?? "");
      items.push(...exactItems(label), { text: lastWords(label) + own });
    } else {
      const behind = text.slice(end, ranges[at + 1]?.start ?? text.length);
      items.push({ text: own + (behind.split(separators).find((piece) => piece.trim() !== "") ?? "") });
    }
  }
  return items;
}

const exactPattern = new RegExp(`^(\\D+?)[:=]?\\s*(${quantityPattern})$`, "i");

/** Bands of one number that stand in the way of the next label: the 甲100% of "甲100% 乙95%~99%". */
function exactItems(label: string): BandText[] {
  return label
    .trim()
    .split(/\s+/)
    .slice(0, -1)
    .flatMap((piece) => {
      const [, grade, number] = exactPattern.exec(piece) ?? [];
      return grade === undefined || number === undefined ? [] : [{ text: number, grade: gradeOf(grade) }];
    });
}

/** The label of the coming range: what follows the last number that is a band by itself. */
function lastWords(label: string): string {
  const pieces = label.trim().split(/\s+/);
  return exactItems(label).length > 0 ? (pieces.at(-1) ?? "") : label;
}

/** The grade in a band's own text: the words beside the range, or the range itself. */
function gradeIn(text: string, found: FoundRange | undefined): CellValue {
  if (!found) return text.trim();
  const [before, behind] = [text.slice(0, found.start), text.slice(found.end)];
  const own = text.slice(found.start, found.end).trim();
  const label = tidy(before.includes(":") ? (before.split(":")[0] ?? "") : withoutSides(before));
  const after = tidy(withoutSides(behind));
  return gradeOf(label === "" ? (after === "" ? own : after) : label);
}

function withoutSides(text: string): string {
  return text
    .replace(conditionPattern, "")
    .replace(/造成|比计划/g, "")
    .replace(sideWords.behind, "")
    .replace(sideWords.ahead, "");
}

/** A label as a grade: "5", "5分" and "得5分" are the number 5. */
function gradeOf(label: string): CellValue {
  const [, digits] = /^[得计记]?\s*(-?\d+(?:\.\d+)?)\s*(?:分|points?)?$/.exec(label.trim()) ?? [];
  return digits === undefined ? tidy(label) : Number(digits);
}

function tidy(label: string): string {
  return label
    .replace(/^[\s:,;、=→)\]]+|[\s:,;、=→([]+$/g, "")
    .replace(/^(?:分(?=\s|$)|个?\s*(?:为|是|得|评为|属于)\s*(?!\d))/, "")
    .replace(/(?:为|是|:)$/, "")
    .trim();
}
