// What a total row is for, told by its label: the sum of weights, of scores, or both. And where in it a sum belongs.
import { isBlank } from "../sheet/cell";
import type { ScoreTable, Slot } from "./score-table";
import { slotAt } from "./score-table";

export interface TotalRow {
  readonly row: number;
  readonly label: string;
  readonly weights: boolean;
  readonly scores: boolean;
}

/** Reads the label of a total or subtotal row; a row of averages is for neither. */
export function readTotalRow(table: ScoreTable, row: number): TotalRow {
  const { view } = table;
  const { area } = view.table;
  const columns = Array.from({ length: area.columns }, (_, index) => area.column + index);
  const labelled = columns.find((column) => typeof view.value(row, column) === "string" && !view.blank(row, column));
  const label = labelled === undefined ? "" : String(view.value(row, labelled)).trim();
  if (/平均|均分|average|mean/i.test(label)) return { row, label, weights: false, scores: false };
  const ofScores = /分(?!项|类)|成绩|score|rating|result/i.test(label);
  const ofWeights = /权重|比重|weight/i.test(label) && !/加权|weighted/i.test(label);
  return { row, label, weights: ofWeights || !ofScores, scores: ofScores || !ofWeights };
}

/**
 * The cell of a total row for the sum of a column. Where the row's label covers that cell, it is the only cell right of
 * the label that is still free; undefined when there is none or several.
 */
export function totalSlot(table: ScoreTable, row: number, column: number): Slot | undefined {
  const own = slotAt(table, row, column);
  if (own) return own;
  const { area } = table.view.table;
  const last = area.column + area.columns - 1;
  const right = Array.from({ length: Math.max(0, last - column) }, (_, index) => column + 1 + index);
  const free = right
    .flatMap((at) => slotAt(table, row, at) ?? [])
    .filter(({ old, value }) => old === "" && isBlank(value));
  return free.length === 1 ? free[0] : undefined;
}
