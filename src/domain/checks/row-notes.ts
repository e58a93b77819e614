// Texts to fill in beside an indicator that fell behind, with what its row says in place.
import type { KpiColumn } from "../tables/kpi-table";
import { fillFrame } from "../wording/rewrites";
import { rowNoteIds, rowNotes } from "./row-notes.data";
import type { StatementRow } from "./smart-card";

/** A text with blanks, and what it is for. */
export interface RowNote {
  readonly id: (typeof rowNoteIds)[number];
  readonly text: string;
}

/**
 * The texts for a blank cell of a column of remarks; none for other columns, for what has been written already, and for a
 * row without a name. In the language of the row.
 */
export function notesFor(column: KpiColumn, value: string, row: StatementRow): readonly RowNote[] {
  const { subject } = row;
  if (column.role !== "remark" || column.statement !== undefined || value.trim() !== "" || subject === "") return [];
  const language = /[\u3400-\u9fff]/.test(subject) ? "zh-CN" : "en";
  return rowNoteIds.map((id) => ({ id, text: fillFrame(rowNotes[id][language], { language, row }) }));
}
