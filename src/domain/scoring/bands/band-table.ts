// Bands that stand in cells: texts in one column, text and grade in two, or lower limit, upper limit and grade.
import type { CellValue } from "../../sheet/cell";
import { isBlank, isErrorValue } from "../../sheet/cell";
import { enteredNumber } from "../entered-number";
import type { Scored } from "../scored";
import { refused } from "../scored";
import type { Band, BandEnd, BandSet } from "./band";
import { findRanges } from "./find-ranges";
import { plainRuleText } from "./quantity";
import type { BandText } from "./read-bands";
import { bandSet, readBandText, readBandTexts } from "./read-bands";

type Cell = CellValue | null;
type Row = readonly Cell[];

/**
 * Reads bands from a range of cells.
 *
 * One cell, or one row or column of texts: as readBandText. Two columns: text and grade in either order, or the lower
 * limit and the grade. Three or four: the first two neighbours that hold only numbers and blanks are the limits, blank
 * meaning no limit; the grade stands behind them, or before them when nothing does. A first row of words is a header.
 * A limit belongs to the band it begins; the last upper limit to the band it ends.
 * Errors: nothing to read, an error value, a lower limit above its upper limit, with the row.
 */
export function readBands(cells: readonly Row[]): Scored<BandSet> {
  const rows = cells.filter((row) => row.some((cell) => !isBlank(cell)));
  const error = cells.flat().findIndex((cell) => cell !== null && isErrorValue(cell));
  if (error >= 0) return refused("error-value", error);
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width <= 1 || rows.length === 1) return readList(rows.flat());
  const body = withoutHeader(rows);
  const limits = limitColumn(body, width);
  if (width === 2) return limits === undefined ? readTextAndGrade(body) : readFloors(body);
  return limits === undefined ? refused("bands-unreadable", 0) : readLimits(body, limits);
}

function readList(cells: Row): Scored<BandSet> {
  const texts = cells.filter((cell) => !isBlank(cell)).map(String);
  if (texts.length === 2 && !texts.every(hasRange)) return readTextAndGrade([texts]);
  return readBandText(texts.join("\n"));
}

function readTextAndGrade(rows: readonly Row[]): Scored<BandSet> {
  const counts = [0, 1].map((column) => rows.filter((row) => hasRange(row[column] ?? null)).length);
  const textColumn = (counts[1] ?? 0) > (counts[0] ?? 0) ? 1 : 0;
  const items = rows.map((row): BandText => {
    const grade = row[1 - textColumn] ?? null;
    const text = String(row[textColumn] ?? "");
    return grade === null || isBlank(grade) ? { text } : { text, grade };
  });
  return readBandTexts(items);
}

/** Lower limits with the grade beside them: each band goes up to the next limit. */
function readFloors(rows: readonly Row[]): Scored<BandSet> {
  const [limit, grade] = rows.every((row) => isNumber(row[0] ?? null)) ? [0, 1] : [1, 0];
  const floors = rows.map((row) => limitOf(row[limit] ?? null)?.value ?? Number.NEGATIVE_INFINITY);
  const bands = rows.map((row, at): Band => {
    const own = floors[at] ?? 0;
    const next = Math.min(...floors.filter((floor) => floor > own));
    return {
      ...unitOf([row[limit] ?? null]),
      lower: Number.isFinite(own) ? { value: own, closed: true, wording: "sign" } : null,
      upper: Number.isFinite(next) ? { value: next, closed: false, wording: "sign" } : null,
      grade: row[grade] ?? "",
      text: shown(row),
    };
  });
  return bandSet(bands);
}

function readLimits(rows: readonly Row[], column: number): Scored<BandSet> {
  const gradeColumn = rows.some((row) => !isBlank(row[column + 2])) ? column + 2 : column - 1;
  const bands: Band[] = [];
  for (const [at, row] of rows.entries()) {
    const pair = [row[column] ?? null, row[column + 1] ?? null];
    const [lower = null, upper = null] = pair.map(limitOf);
    const grade = row[gradeColumn] ?? null;
    if (grade === null || isBlank(grade) || (!lower && !upper)) return refused("bands-unreadable", at);
    if (lower && upper && lower.value > upper.value) return refused("band-limits-swapped", at);
    bands.push({ ...unitOf(pair), lower, upper, grade, text: shown(row) });
  }
  return bandSet(bands);
}

function limitOf(cell: Cell): BandEnd | null {
  const entered = enteredNumber(isEndless(cell) ? "" : cell);
  if (entered.kind !== "number") return null;
  const value = entered.percent ? Number(`${String(entered.number)}e-2`) : entered.number;
  return { value, closed: true, wording: "span" };
}

/** Cells give percentages as fractions already; only texts say that they are percentages. */
function unitOf(cells: readonly Cell[]): { readonly percent: boolean; readonly times: number } {
  const percent = cells.some((cell) => typeof cell === "string" && /[%％]/.test(cell));
  return { percent, times: 1 };
}

function limitColumn(rows: readonly Row[], width: number): number | undefined {
  const numeric = (column: number) =>
    rows.every((row) => isNumber(row[column] ?? null) || isBlank(row[column]) || isEndless(row[column] ?? null));
  const filled = (column: number) => rows.some((row) => !isBlank(row[column]));
  if (width === 2) {
    const floors = [0, 1].find((column) => rows.every((row) => isNumber(row[column] ?? null)));
    return floors;
  }
  for (let column = 0; column + 1 < width; column += 1) {
    if (numeric(column) && numeric(column + 1) && (filled(column) || filled(column + 1))) return column;
  }
  return undefined;
}

function withoutHeader(rows: readonly Row[]): readonly Row[] {
  const [first = [], ...others] = rows;
  const words = first.every((cell) => isBlank(cell) || (typeof cell === "string" && !/\d/.test(cell)));
  return words && others.length > 0 && !first.some((cell) => isEndless(cell)) ? others : rows;
}

function isNumber(cell: Cell): boolean {
  return enteredNumber(cell).kind === "number";
}

function isEndless(cell: Cell): boolean {
  return typeof cell === "string" && /^\s*[+-]?\s*∞\s*$/.test(cell);
}

function hasRange(cell: Cell): boolean {
  return typeof cell === "string" && findRanges(plainRuleText(cell)).length > 0;
}

function shown(row: Row): string {
  return row
    .filter((cell) => !isBlank(cell))
    .map(String)
    .join(" | ");
}
