// A table with its scoring parts: which rows count, cell by cell, and what the formulas should come to.
import type { TableView } from "../checks/table-view";
import { areasOfRows } from "../checks/table-view";
import type { BlankRule } from "../scoring";
import { roundTo9 } from "../scoring";
import type { Area } from "../sheet/area";
import type { CellValue } from "../sheet/cell";
import { isBlank } from "../sheet/cell";
import { formulaAt } from "../sheet/grid";
import type { ScoreParts } from "./score-parts";

/** A place for a formula: the cell itself, or the first of the merged cells it is in. */
export interface Slot {
  readonly row: number;
  readonly column: number;
  /** A formula, a value as text, or "". */
  readonly old: string;
  readonly value: CellValue;
  readonly computed: boolean;
}

export interface ScoreTable {
  readonly view: TableView;
  readonly parts: ScoreParts;
}

/** Item rows as they stand on the sheet, those still empty too. */
export function areasOf(rows: readonly number[], column: number): readonly Area[] {
  return areasOfRows(rows, column);
}

/** The cell for a formula, or undefined when the cell belongs to a merged cell that begins in another row or column. */
export function slotAt({ view }: ScoreTable, row: number, column: number): Slot | undefined {
  if (view.continued(row, column)) return undefined;
  const value = view.value(row, column);
  const formula = formulaAt(view.grid, row, column);
  return { row, column, value, old: formula ?? (isBlank(value) ? "" : String(value)), computed: formula !== undefined };
}

/** True for a row of several that share one weight while each has a score of its own: how they count, nobody says. */
export function sharesWeight({ view, parts: { weight, rating } }: ScoreTable, row: number): boolean {
  if (!weight || !rating) return false;
  return view.continued(row, weight.column) && !view.continued(row, rating.column) && !view.blank(row, rating.column);
}

/** What the product of a row should be; null while something is missing. */
export function expectedProduct({ view, parts }: ScoreTable, row: number): number | null {
  const { weight, rating, scale } = parts;
  if (!weight || !rating || !scale) return null;
  const factor = view.value(row, weight.column);
  const score = view.value(row, rating.column);
  if (typeof factor !== "number" || typeof score !== "number") return null;
  return roundTo9((factor * score) / (scale === "percent" ? 100 : 1));
}

/** What a sum over rows should be under a rule for blanks; null while it waits or cannot be told. */
export function expectedSum(table: ScoreTable, rows: readonly number[], sum: SumOver): number | null {
  const { weight, method, scale } = table.parts;
  const unit = scale === "fraction" ? 100 : 1;
  const entries = rows.map((row) => ({
    named: table.view.named(row),
    percent: weight && scale ? numberIn(table, row, weight.column, unit) : null,
    score: numberIn(table, row, sum.column, 1),
  }));
  if (method === "weighted") return scale ? weightedSum(entries, sum.blank) : null;
  const given = entries.filter(({ score }) => score !== null);
  const waits = entries.some(({ named, percent, score }) => score === null && (weight ? (percent ?? 0) > 0 : named));
  if (given.length === 0 || (sum.blank === "wait" && waits)) return null;
  return roundTo9(given.reduce((total, { score }) => total + (score ?? 0), 0));
}

export interface SumOver {
  readonly column: number;
  readonly blank: BlankRule;
}

interface Entry {
  readonly percent: number | null;
  readonly score: number | null;
}

function weightedSum(entries: readonly Entry[], blank: BlankRule): number | null {
  const counted = entries.filter(({ percent }) => (percent ?? 0) > 0);
  const present = counted.filter(({ score }) => score !== null);
  if (present.length === 0 || (blank === "wait" && present.length < counted.length)) return null;
  const sum = present.reduce((total, { percent, score }) => total + ((percent ?? 0) * (score ?? 0)) / 100, 0);
  const share = present.reduce((total, { percent }) => total + (percent ?? 0), 0);
  return roundTo9(blank === "spread" ? (sum * 100) / share : sum);
}

function numberIn({ view }: ScoreTable, row: number, column: number, factor: number): number | null {
  const value = view.value(row, column);
  return typeof value === "number" ? roundTo9(value * factor) : null;
}
