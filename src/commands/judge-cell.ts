// Says of a statement in a cell, letter by letter, what its words and its row show. Runs on every selection, so it reads
// one row; where the tables of the sheet are not known yet, it says nothing.
import type { CellValue } from "../domain/sheet/cell";
import { rangeAt } from "../excel/areas";
import { activeSheet } from "../excel/sheets";
import { loadRules } from "./check-sheet";
import { rememberedLayout, tableCellAt } from "./form-layout";
import type { Command } from "./outcome";
import { succeed } from "./outcome";
import type { CellPlace, JudgedCell, JudgedText, NotedCell, StatementKind, StatementRow } from "./results";

/**
 * The judgement of a cell of the active sheet, or what could be written in it where remarks are still to come; undefined
 * where neither is asked for. One sync.
 */
export const judgeCell: Command<{ readonly cell: CellPlace }, JudgedCell | NotedCell | undefined> = {
  name: "judgeCell",
  act: async (context, { cell }) => {
    const layout = rememberedLayout();
    const found = layout && tableCellAt(layout, cell.row, cell.column);
    if (found === undefined) return succeed(undefined);
    const { table } = found.placed;
    const { judgedAs, notesFor, rowAround } = await loadRules();
    const kind = judgedAs(table.columns, found.column);
    if (kind === undefined && found.column.role !== "remark") return succeed(undefined);
    const sheet = activeSheet(context);
    sheet.load("id,name");
    const range = rangeAt(sheet, { ...table.area, row: cell.row, rows: 1 });
    range.load("values");
    await context.sync();
    if (sheet.id !== layout?.sheetId || sheet.name !== cell.sheet) return succeed(undefined);
    const values = (range.values as CellValue[][])[0] ?? [];
    const valueIn = (column: number) => values[column - table.area.column] ?? "";
    const value = valueIn(cell.column);
    const row = rowAround(table.columns, found.column, valueIn);
    if (kind) return succeed({ cell, value, kind, row, ...(await judgeText(String(value), kind, row)) });
    const notes = notesFor(found.column, String(value), row);
    return succeed(notes.length === 0 ? undefined : { cell, value, notes });
  },
};

/** The same judgement of a text that is being written, with the row it is written in. */
export async function judgeText(text: string, kind: StatementKind, row: StatementRow): Promise<JudgedText> {
  const { smartLines, statementRewrites } = await loadRules();
  return { lines: smartLines(text, kind, row), rewrites: statementRewrites(text, kind, row) };
}
