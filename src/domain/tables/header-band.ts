// Finding header rows: rows whose short texts are mostly words people put above columns; two or three may belong together.
import type { HeaderMeaning } from "./header-lexicon";
import { readHeader, refineRole } from "./header-lexicon";
import { namesPhase } from "./header-phases";
import { headerKey } from "./header-text";
import type { CellValue } from "../sheet/cell";
import { isNumeric } from "./sheet-map";
import type { SheetMap } from "./sheet-map";

/** One column's header: its words, upper rows first, and what they mean. */
export interface HeaderCell {
  readonly column: number;
  readonly text: string;
  readonly meaning?: HeaderMeaning;
}

/** Header rows of one table. Rows and columns are relative to the grid. */
export interface HeaderBand {
  readonly firstRow: number;
  readonly rows: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly cells: readonly HeaderCell[];
  /** Share of the named columns whose words are known. */
  readonly knownShare: number;
}

/** Reads headers with a memory, since the same words are asked for again and again. */
export type HeaderReader = (text: string) => HeaderMeaning | undefined;

/**
 * A reader that reads each text once. Headers of known forms, by headerKey(), say what the common words leave open; they
 * change nothing for the tables of others that happen to use them.
 */
export function rememberingReader(forms: ReadonlyMap<string, HeaderMeaning> = new Map()): HeaderReader {
  const known = new Map<string, HeaderMeaning | undefined>();
  return (text) => {
    if (text.length > 60) return undefined;
    if (!known.has(text)) {
      const common = readHeader(text);
      known.set(text, common && common.strength >= sure ? common : (forms.get(headerKey(text)) ?? common));
    }
    return known.get(text);
  };
}

const sure = 0.6;
const leastKnownShare = 0.4;
/** Rows a header may have. */
export const deepestHeader = 3;
const bodyRowsLookedAt = 8;
/** Day numbers a header may stand for: 2000 to 2079. */
const [firstDay, lastDay] = [36_526, 65_745];

/** The header bands that begin at a row, left to right; none when the row does not read like a header. */
export function headerBandsAt(map: SheetMap, row: number, read: HeaderReader): readonly HeaderBand[] {
  if (!mayBeHeader(map, row, read) && !partsHeaderBelow(map, row, read)) return [];
  return segmentsOf(map, row).flatMap(([first, last]) => {
    const band = bandOf(map, row, first, last, read);
    return band ? [band] : [];
  });
}

function isFigure(map: SheetMap, row: number, column: number): boolean {
  const value = map.value(row, column);
  const before = column > 0 ? map.value(row, column - 1) : "";
  return isNumeric(value) && !isLevel(value, before) && !isNextDate(value, before);
}

// Cheap tests first: rows that go on with the numbers of the row above are read no further.
function mayBeHeader(map: SheetMap, row: number, read: HeaderReader): boolean {
  const texts: string[] = [];
  let numbers = 0;
  for (let column = 0; column < map.columns; column += 1) {
    if (!map.own(row, column)) continue;
    const value = map.value(row, column);
    if (!isFigure(map, row, column)) texts.push(String(value));
    else if (row > 0 && map.own(row - 1, column) && isNumeric(map.value(row - 1, column))) return false;
    else numbers += 1;
  }
  if (numbers > texts.length || texts.filter(isLabel).length > texts.length / 2) return false;
  let known = 0;
  for (const text of texts) {
    if (!isLabel(text) && (read(text)?.strength ?? 0) >= sure) known += 1;
    if (known >= 2) return true;
  }
  return false;
}

// The levels of a scale stand in a header as 1分, 2分 … or as bare 1, 2 … 5, one after the other.
function isLevel(value: CellValue, before: CellValue): boolean {
  if (typeof value === "string") return value.endsWith("分");
  const follows = typeof before === "number" ? Math.abs(before - Number(value)) === 1 : before !== "";
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 5 && follows;
}

// Weeks and months stand in a header as dates, and a date is a day number.
function isNextDate(value: CellValue, before: CellValue): boolean {
  if (typeof value !== "number" || typeof before !== "number" || !Number.isInteger(value)) return false;
  return value >= firstDay && value <= lastDay && value > before && value - before <= 31;
}

// "TO BE FILLED IN DURING PLANNING" and "期末考核" over columns that have their own names part them.
function partsHeaderBelow(map: SheetMap, row: number, read: HeaderReader): boolean {
  let parts = 0;
  for (let column = 0; column < map.columns; column += 1) {
    if (!map.own(row, column)) continue;
    const text = map.text(row, column);
    if (isSpan(map, row, column)) parts += 1;
    else if (!isAlone(map, row, column)) return false;
    if (isSpan(map, row, column) && !namesPhase(text, read(text))) return false;
  }
  return parts >= 2 && row + 1 < map.rows && mayBeHeader(map, row + 1, read);
}

// Over several columns, merged or with blanks beside it.
function isSpan(map: SheetMap, row: number, column: number): boolean {
  const merge = map.mergeAt(row, column);
  return merge ? merge.columns > 1 : map.blank(row, column + 1) && map.own(row + 1, column + 1);
}

function isAlone(map: SheetMap, row: number, column: number): boolean {
  const merge = map.mergeAt(row, column);
  return merge ? merge.rows > 1 : map.blank(row + 1, column);
}

// "姓名：" asks for what stands beside it, a header for what stands below.
function isLabel(text: string): boolean {
  return /[:：]\s*$/.test(text);
}

/**
 * Stretches of a header row, as first and last columns. A blank header over a column with content belongs to the table;
 * over an empty column it is the gap between two.
 */
export function segmentsOf(map: SheetMap, row: number): readonly (readonly [number, number])[] {
  const segments: (readonly [number, number])[] = [];
  let first = -1;
  let last = -1;
  for (let column = 0; column < map.columns; column += 1) {
    if (!map.blank(row, column)) {
      if (first < 0) first = column;
      last = column;
    } else if (first >= 0 && isGap(map, row, column)) {
      segments.push([first, last]);
      first = -1;
    }
  }
  if (first >= 0) segments.push([first, last]);
  return segments;
}

function isGap(map: SheetMap, row: number, column: number): boolean {
  for (let below = row + 1; below <= Math.min(row + bodyRowsLookedAt, map.rows - 1); below += 1) {
    if (!map.blank(below, column)) return false;
  }
  return true;
}

function bandOf(map: SheetMap, row: number, first: number, last: number, read: HeaderReader): HeaderBand | undefined {
  if (isOneText(map, row, first, last)) return undefined;
  const reach = reachOf(map, row, last);
  const rows = depthOf(map, row, first, reach, read);
  const lastColumn = Math.max(rows > 1 ? reach : last, lastSpanned(map, row, rows, last));
  const firstColumn = startOf(map, row, rows, first);
  const cells: HeaderCell[] = [];
  for (let column = firstColumn; column <= lastColumn; column += 1)
    cells.push(headerCell(map, row, rows, column, read));
  const named = cells.filter((cell) => cell.text !== "");
  const known = named.filter(({ meaning }) => meaning && (meaning.strength >= sure || meaning.series));
  const knownShare = named.length === 0 ? 0 : known.length / named.length;
  if (known.filter(({ meaning }) => (meaning?.strength ?? 0) >= sure).length < 2 || knownShare < leastKnownShare)
    return undefined;
  return { firstRow: row, rows, firstColumn, lastColumn, cells, knownShare };
}

// One merged text over the whole width is a title.
function isOneText(map: SheetMap, row: number, first: number, last: number): boolean {
  let own = 0;
  for (let column = first; column <= last; column += 1) if (map.own(row, column)) own += 1;
  return own < 2;
}

// A nameless first column (groups, numbers) is part of the table when most rows fill it.
function startOf(map: SheetMap, row: number, rows: number, first: number): number {
  if (first === 0) return first;
  const until = Math.min(row + rows + bodyRowsLookedAt, map.rows);
  let filled = 0;
  let looked = 0;
  for (let below = row + rows; below < until && !map.blank(below, first); below += 1) {
    looked += 1;
    if (!map.blank(below, first - 1)) filled += 1;
  }
  return looked >= 2 && filled === looked ? first - 1 : first;
}

// The last header may stand over several columns without being merged; their own are in the row below.
function reachOf(map: SheetMap, row: number, last: number): number {
  let reach = last;
  while (reach + 1 < map.columns && map.blank(row, reach + 1) && map.own(row + 1, reach + 1)) reach += 1;
  return reach;
}

function lastSpanned(map: SheetMap, row: number, rows: number, last: number): number {
  let end = last;
  for (let at = row; at < row + rows; at += 1) {
    const merge = map.mergeAt(at, last);
    if (merge) end = Math.max(end, merge.column + merge.columns - 1);
  }
  return end;
}

function depthOf(map: SheetMap, row: number, first: number, last: number, read: HeaderReader): number {
  let depth = 1;
  for (let column = first; column <= last; column += 1) {
    const merge = map.mergeAt(row, column);
    if (merge && merge.row === row && merge.rows <= deepestHeader) depth = Math.max(depth, merge.rows);
  }
  while (depth < deepestHeader && isSubheader(map, row + depth, first, last, read)) depth += 1;
  return depth;
}

// The row below belongs to the header when its texts stand only under spans or blanks of the row above.
function isSubheader(map: SheetMap, row: number, first: number, last: number, read: HeaderReader): boolean {
  if (row >= map.rows) return false;
  let under = 0;
  for (let column = first; column <= last; column += 1) {
    if (!map.own(row, column)) continue;
    // Where merged cells were taken apart and filled, the upper row is said again.
    if (map.text(row, column) === map.text(row - 1, column)) continue;
    if (isFigure(map, row, column) || !isShort(map.text(row, column), read)) return false;
    if (!standsUnderSpan(map, row, column, last)) return false;
    under += read(map.text(row, column)) ? 1 : 0.5;
  }
  return under >= 2;
}

function isShort(text: string, read: HeaderReader): boolean {
  return text.length <= 24 || (text.length <= 60 && (read(text)?.strength ?? 0) >= sure);
}

function standsUnderSpan(map: SheetMap, row: number, column: number, last: number): boolean {
  const above = map.mergeAt(row - 1, column);
  if (above) return above.columns > 1 && above.row + above.rows === row;
  if (map.blank(row - 1, column)) return true;
  return column < last && map.blank(row - 1, column + 1) && !map.blank(row, column + 1);
}

/** A column's header over so many rows, and what it means. */
export function headerCell(map: SheetMap, row: number, rows: number, column: number, read: HeaderReader): HeaderCell {
  const texts: string[] = [];
  for (let at = row; at < row + rows; at += 1) {
    const text = map.text(at, column) || (at === row && rows > 1 ? spannedText(map, at, column) : "");
    if (text !== "" && texts.at(-1) !== text) texts.push(text);
  }
  const meaning = meaningOf(texts, read);
  const text = texts.join(" / ");
  return meaning ? { column, text, meaning } : { column, text };
}

// In a two-row header a blank in the upper row continues the text to its left, merged or not.
function spannedText(map: SheetMap, row: number, column: number): string {
  if (map.blank(row + 1, column)) return "";
  for (let left = column - 1; left >= 0 && column - left < 6; left -= 1) {
    if (!map.blank(row, left)) return map.blank(row + 1, left) ? "" : map.text(row, left);
  }
  return "";
}

/** Under a header for scores these are scores. */
const ofAnything = /^(?:结果|平均|平均值|均值|result|average|avg|mean)$/;

// In two rows the words together may say more than the lower one alone: 指标 over 名称, 评分 over 部门负责人, 权重 over 专员.
function meaningOf(texts: readonly string[], read: HeaderReader): HeaderMeaning | undefined {
  const own = read(texts.at(-1) ?? "");
  if (texts.length < 2) return own;
  const parent = read(texts[0] ?? "");
  if (parent && own?.series) return own.series === "level" ? { ...parent, series: own.series } : parent;
  const joined = read(texts.join("")) ?? read(texts.join(" "));
  if (own && joined && joined.phrase.length > own.phrase.length && joined.strength === 1) return joined;
  const rater = !own || own.role.startsWith("owner") || own.strength < sure;
  const parted = rater && parent && /score$|^weight$/.test(parent.role);
  // "End of project" under "Target" is one of the targets.
  const isOneOf = own?.claim && own.strength < 1 && /^(?:target|actual|weight)$|score$/.test(parent?.role ?? "");
  const isResult = own && ofAnything.test(own.phrase) && /score$/.test(parent?.role ?? "");
  const head = parted || isOneOf || isResult || !own ? parent : own;
  return head && { ...head, role: refineRole(head.role, texts.join(" ")) };
}
