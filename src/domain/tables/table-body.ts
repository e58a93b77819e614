// Reading a table downwards from its header: what each row is, and where the table ends.
import type { HeaderBand, HeaderReader } from "./header-band";
import { headerBandsAt } from "./header-band";
import { formKey } from "./form-words";
import { headerKey } from "./header-text";
import { readRowOpening } from "./row-words";
import type { SheetMap } from "./sheet-map";
import { isNumeric } from "./sheet-map";
import { sumsAbove } from "./total-rows";

/** What a row of a table is. A slot is an item row with nothing in it yet; a banner names the rows below it. */
export type RowKind = "item" | "slot" | "subtotal" | "total" | "header" | "banner";

/** A row of the table, relative to the grid. */
export interface BodyRow {
  readonly row: number;
  readonly kind: RowKind;
}

type Seen = RowKind | "blank" | "end";

interface Reading {
  readonly map: SheetMap;
  readonly band: HeaderBand;
  readonly read: HeaderReader;
  readonly headerKeys: ReadonlySet<string>;
  /** What the header keys begin with. */
  readonly headerBegins: ReadonlySet<string>;
  readonly isOpen: boolean;
  readonly labels: RowLabels | undefined;
}

/** What a known form prints below its items, by formKey(): the totals of the table, and what no longer belongs to it. */
export interface RowLabels {
  readonly totals: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
  /** True when its headers said again begin another table. */
  readonly alone: boolean;
}

/** `isOpen`: a form of ours that no total closes, so that rows filled in after a gap belong to it. */
export interface BodyOptions {
  readonly read: HeaderReader;
  readonly isOpen: boolean;
  /** Of the form whose table it is. */
  readonly labels?: RowLabels | undefined;
}

/** Item rows never continue over a larger gap than this, unless a total row closes the table. */
const widestGap = 2;
const totalLookahead = 60;
/** Headers and banners one under the other, with no item among them, are no longer those of one table. */
const mostIdle = 12;
/** A form of ours may have this many rows to fill in before its total. */
const formLookahead = 250;

/** The rows under a header, in order, without blank rows after the last one. */
export function readBody(map: SheetMap, band: HeaderBand, options: BodyOptions): readonly BodyRow[] {
  const headerKeys = new Set(
    band.cells.flatMap((cell) => cell.text.split(" / ").map(headerKey)).filter((key) => key !== ""),
  );
  const headerBegins = new Set([...headerKeys].map((key) => key.charAt(0)));
  const { read, isOpen, labels } = options;
  const reading = { map, band, read, headerKeys, headerBegins, isOpen, labels };
  const rows: BodyRow[] = [];
  let row = band.firstRow + band.rows;
  let idle = 0;
  while (row < map.rows) {
    const seen = rowKind(reading, row);
    if (seen === "blank") {
      const next = afterBlank(reading, row, rows);
      if (next === undefined) break;
      // Room left between the headers and the first item is no slot, but on a form of ours that was handed out so.
      const isRoom = !isOpen && rows.length === 0 && rowKind(reading, next) === "item";
      for (; row < next; row += 1) if (!isRoom) rows.push({ row, kind: "slot" });
      continue;
    }
    if (seen === "end" || (seen === "banner" && !leadsOn(reading, row + 1, rows))) break;
    idle = seen === "header" || seen === "banner" ? idle + 1 : 0;
    if (idle > mostIdle) break;
    rows.push({ row, kind: seen });
    row += 1;
    if (seen === "total" && !goesOnAfterTotal(reading, row)) break;
  }
  return settleTotals(trimmed(rows));
}

// The last sum closes the table; the ones before it are subtotals.
function settleTotals(rows: readonly BodyRow[]): readonly BodyRow[] {
  const last = rows.at(-1);
  return rows.map((it) =>
    it.kind === "total" && it !== last && rows.some((other) => other.row > it.row && other.kind === "item")
      ? { ...it, kind: "subtotal" }
      : it,
  );
}

function trimmed(rows: readonly BodyRow[]): readonly BodyRow[] {
  let end = rows.length;
  while (end > 0 && ["banner", "header"].includes(rows[end - 1]?.kind ?? "")) end -= 1;
  return rows.slice(0, end);
}

function rowKind(reading: Reading, row: number): Seen {
  const { map, band } = reading;
  const own: number[] = [];
  let shown = 0;
  for (let column = band.firstColumn; column <= band.lastColumn; column += 1) {
    if (!map.blank(row, column)) shown += 1;
    if (map.own(row, column)) own.push(column);
  }
  if (shown === 0) return "blank";
  if (own.length === 0) return continuesFromAbove(map, band, row) ? "item" : "blank";
  if (repeatsHeader(reading, row, own) || underRepeatedHeader(reading, row, own)) {
    return reading.labels?.alone || hasOtherSubject(reading, row) ? "end" : "header";
  }
  const first = map.text(row, own[0] ?? band.firstColumn);
  const printed = printedRow(reading, first);
  if (printed) return printed;
  const opening = readRowOpening(first);
  if (opening === "closing") return own.length > 2 && !/[:：]\s*$/.test(first) ? itemKind(reading, row, own) : "end";
  if (opening) return opening;
  if (sumsAbove(map, band, row, own)) return "total";
  if (startsAnother(reading, row, own)) return "end";
  return own.length === 1 ? singleKind(reading, row, own[0] ?? band.firstColumn) : itemKind(reading, row, own);
}

// A form knows its own totals, whatever they are called.
function printedRow({ labels }: Reading, first: string): "total" | "end" | undefined {
  if (!labels || first.length > 60) return undefined;
  const key = formKey(first);
  if (labels.totals.has(key)) return "total";
  return labels.ends.has(key) ? "end" : undefined;
}

function continuesFromAbove(map: SheetMap, band: HeaderBand, row: number): boolean {
  for (let column = band.firstColumn; column <= band.lastColumn; column += 1) {
    const merge = map.mergeAt(row, column);
    if (merge && merge.row < row && merge.row >= band.firstRow + band.rows && !map.blank(row, column)) return true;
  }
  return false;
}

// A row where only formulas stand (scores still to come) is a slot to fill.
function itemKind({ map }: Reading, row: number, own: readonly number[]): Seen {
  return own.every((column) => map.computed(row, column)) ? "slot" : "item";
}

// One cell alone: a number or a short mark is a slot to fill, a wide merged text is a banner, else an item so far
// unfilled, which it also is where a formula beside it waits.
function singleKind(reading: Reading, row: number, column: number): Seen {
  const { map, band, isOpen } = reading;
  const text = map.text(row, column);
  const merge = map.mergeAt(row, column);
  const width = band.lastColumn - band.firstColumn + 1;
  if (merge && merge.columns >= Math.max(2, width * 0.6)) return "banner";
  if (asksForMore(reading, row, column)) return "banner";
  if (isOpen || isNumeric(map.value(row, column)) || text.length <= 6) return "item";
  if (continuesFromAbove(map, band, row) || waitsBeside(map, band, row)) return "item";
  const subject = band.cells.find((cell) => cell.column === column)?.meaning?.role;
  const nameable =
    subject === "indicator" || subject === "objective" || subject === "definition" || subject === "target";
  if (text.length > 80 || /[:：]$/.test(text)) return "banner";
  return nameable ? "item" : "banner";
}

// A label over the columns that name items, and one field over all the others: an opinion, a grade.
function asksForMore({ map, band }: Reading, row: number, column: number): boolean {
  const label = map.mergeAt(row, column);
  const last = column + (label?.columns ?? 1) - 1;
  if (!label || label.columns < 2 || column !== band.firstColumn) return false;
  const named = band.cells.filter(({ column: at }) => at <= last).some(({ meaning }) => meaning?.role !== "id");
  const field = map.mergeAt(row, last + 1);
  return named && field !== undefined && field.column + field.columns > band.lastColumn;
}

function waitsBeside(map: SheetMap, { firstColumn, lastColumn }: HeaderBand, row: number): boolean {
  for (let column = firstColumn; column <= lastColumn; column += 1) {
    if (map.blank(row, column) && map.computed(row, column)) return true;
  }
  return false;
}

function repeatsHeader(reading: Reading, row: number, own: readonly number[]): boolean {
  if (own.length < 2) return false;
  const { map } = reading;
  const needed = Math.max(2, Math.ceil(own.length * 0.6));
  let same = 0;
  for (const [index, column] of own.entries()) {
    if (same + own.length - index < needed) return false;
    const text = map.value(row, column);
    if (typeof text === "string" && isHeaderAgain(reading, text)) same += 1;
  }
  return same >= needed;
}

// Headers that are much the same over other subjects (tasks, then attitudes) begin another table.
function hasOtherSubject({ map, band, read, headerKeys }: Reading, row: number): boolean {
  return band.cells.some(({ column, meaning }) => {
    if (meaning?.role !== "indicator" || !map.own(row, column)) return false;
    const text = map.text(row, column);
    return !headerKeys.has(headerKey(text)) && read(text)?.role === "indicator";
  });
}

// A Chinese character stays what it is in a key, so most texts can be told by their first.
function isHeaderAgain({ headerKeys, headerBegins }: Reading, text: string): boolean {
  const begin = text.charAt(0);
  if (text.length > 40 || (begin >= "\u3400" && begin <= "\u9fff" && !headerBegins.has(begin))) return false;
  return headerKeys.has(headerKey(text));
}

// The lower rows of a header said again: they stand under its merged cells.
function underRepeatedHeader(reading: Reading, row: number, own: readonly number[]): boolean {
  const { map, band } = reading;
  if (band.rows === 1 || own.some((column) => isNumeric(map.value(row, column)))) return false;
  const first = map.mergeAt(row, band.firstColumn);
  if (!first || first.row === row || first.rows > band.rows) return false;
  const above = band.cells.map(({ column }) => column).filter((column) => map.own(first.row, column));
  return repeatsHeader(reading, first.row, above);
}

/** Three in four headers must be known, so a row that begins with this many unknown texts is no header row. */
const mostUnknown = 5;

function startsAnother({ map, band, read }: Reading, row: number, own: readonly number[]): boolean {
  const texts = own.map((column) => map.value(row, column)).filter((value) => !isNumeric(value));
  if (texts.length > mostUnknown && texts.slice(0, mostUnknown).every((text) => !read(String(text)))) return false;
  return headerBandsAt(map, row, read).some(
    (other) =>
      other.firstColumn <= band.lastColumn &&
      other.lastColumn >= band.firstColumn &&
      other.cells.length >= 3 &&
      other.knownShare >= 0.75 &&
      other.cells.filter((cell) => cell.meaning?.strength === 1).length >= 2,
  );
}

// Blank rows belong to the table when a total row follows, or when they are a short gap between items.
function afterBlank(reading: Reading, row: number, rows: readonly BodyRow[]): number | undefined {
  let next = row;
  let seen: Seen = "blank";
  const lookahead = reading.labels ? formLookahead : totalLookahead;
  while (next < reading.map.rows && next - row <= lookahead) {
    seen = rowKind(reading, next);
    if (seen !== "blank") break;
    next += 1;
  }
  if (reading.isOpen && seen === "item" && startsItem(reading, next)) return next;
  const filled = rows.some((it) => it.kind === "item");
  if (seen === "total" || seen === "subtotal") return next;
  if (reading.labels && (seen === "end" || seen === "banner")) return next;
  if (filled && next - row <= widestGap && goesOn(reading, next, seen, rows)) return next;
  if (rows.length === 0 && seen === "item" && next - row <= widestGap && filledColumns(reading, next) >= 2) return next;
  if (!filled && (seen === "blank" || seen === "end" || seen === "banner") && next - row <= lookahead) {
    return next - row > 1 && seen !== "blank" ? next - 1 : undefined;
  }
  return undefined;
}

// Below a gap in a form: something in two columns, and not a label with what it asks for ("自评人：张三").
function startsItem(reading: Reading, row: number): boolean {
  const { map, band } = reading;
  const first = band.cells.find(({ column }) => map.own(row, column));
  const label = first !== undefined && /^[^:：]{1,12}[:：]/.test(map.text(row, first.column));
  return !label && filledColumns(reading, row) >= 2;
}

// After a short gap the same kind of rows may go on, also under a banner of their own.
function goesOn(reading: Reading, row: number, seen: Seen, rows: readonly BodyRow[]): boolean {
  if (seen === "item") return looksAlike(reading, row, rows);
  return seen === "banner" && rowKind(reading, row + 1) === "item" && looksAlike(reading, row + 1, rows);
}

function looksAlike({ map, band }: Reading, row: number, rows: readonly BodyRow[]): boolean {
  const model = rows.filter((it) => it.kind === "item").at(-1)?.row ?? row;
  let both = 0;
  let either = 0;
  let [numbers, words] = [0, 0];
  for (let column = band.firstColumn; column <= band.lastColumn; column += 1) {
    const here = map.own(row, column);
    const there = !map.blank(model, column);
    if (here && there) both += 1;
    if (here || there) either += 1;
    if (!here || !isNumeric(map.value(model, column))) continue;
    if (isNumeric(map.value(row, column))) numbers += 1;
    else words += 1;
  }
  // Words wherever there were numbers are the headers of something else.
  return both >= 2 && both / either >= 0.5 && (numbers > 0 || words === 0);
}

// A banner stands over rows as full as the ones before; directly under the headers any item will do.
function leadsOn(reading: Reading, row: number, rows: readonly BodyRow[]): boolean {
  const least = Math.min(2, filledBefore(reading, rows));
  for (let next = row; next < Math.min(row + 3, reading.map.rows); next += 1) {
    const seen = rowKind(reading, next);
    if (seen === "header") return true;
    if (seen === "item") return filledColumns(reading, next) >= least;
    if (seen !== "banner" && seen !== "blank") return false;
  }
  return false;
}

function filledBefore(reading: Reading, rows: readonly BodyRow[]): number {
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const before = rows[index];
    if (before?.kind === "item") return filledColumns(reading, before.row);
    if (before?.kind === "slot") return 2;
  }
  return 1;
}

function goesOnAfterTotal(reading: Reading, row: number): boolean {
  for (let next = row; next < Math.min(row + 1 + widestGap, reading.map.rows); next += 1) {
    const seen = rowKind(reading, next);
    if (seen === "blank") continue;
    if (seen === "total" || seen === "subtotal" || seen === "header") return true;
    const width = reading.band.lastColumn - reading.band.firstColumn + 1;
    return seen === "item" && next === row && filledColumns(reading, next) >= Math.max(3, width / 2);
  }
  return false;
}

function filledColumns({ map, band }: Reading, row: number): number {
  let filled = 0;
  for (let column = band.firstColumn; column <= band.lastColumn; column += 1) if (map.own(row, column)) filled += 1;
  return filled;
}
