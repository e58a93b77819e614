// Says of a statement in a cell, letter by letter, what its words and its row show. Runs on every selection, so it reads
// one row; where the tables of the sheet are not known yet, it says nothing.
import type { CellValue } from "../domain/sheet/cell";
import type { ColumnRole, KpiColumn, KpiTable } from "../domain/tables";
import { rangeAt } from "../excel/areas";
import { activeSheet } from "../excel/sheets";
import { loadRules } from "./check-sheet";
import { rememberedLayout, tableCellAt } from "./form-layout";
import type { Command } from "./outcome";
import { succeed } from "./outcome";
import type { CellPlace, JudgedCell, JudgedText, StatementKind, StatementRow } from "./results";

/** The judgement of a cell of the active sheet, undefined where no statement is asked for. One sync. */
export const judgeCell: Command<{ readonly cell: CellPlace }, JudgedCell | undefined> = {
  name: "judgeCell",
  act: async (context, { cell }) => {
    const layout = rememberedLayout();
    const found = layout && tableCellAt(layout, cell.row, cell.column);
    if (found === undefined) return succeed(undefined);
    const { table } = found.placed;
    const { judgedAs } = await loadRules();
    const kind = judgedAs(table.columns, found.column);
    if (kind === undefined) return succeed(undefined);
    const sheet = activeSheet(context);
    sheet.load("id,name");
    const range = rangeAt(sheet, { ...table.area, row: cell.row, rows: 1 });
    range.load("values");
    await context.sync();
    if (sheet.id !== layout?.sheetId || sheet.name !== cell.sheet) return succeed(undefined);
    const values = (range.values as CellValue[][])[0] ?? [];
    const value = values[cell.column - table.area.column] ?? "";
    const row = rowOf(table, values, found.column);
    return succeed({ cell, value, kind, row, ...(await judgeText(String(value), kind, row)) });
  },
};

/** The same judgement of a text that is being written, with the row it is written in. */
export async function judgeText(text: string, kind: StatementKind, row: StatementRow): Promise<JudgedText> {
  const { smartLines, statementRewrites } = await loadRules();
  return { lines: smartLines(text, kind, row), rewrites: statementRewrites(text, kind, row) };
}

/** What the row says beside the cell. */
function rowOf({ columns, area }: KpiTable, values: readonly CellValue[], own: KpiColumn): StatementRow {
  const first = (role: ColumnRole): CellValue => {
    const column = columns.find((one) => one.role === role && one.column !== own.column);
    return column === undefined ? "" : (values[column.column - area.column] ?? "");
  };
  return {
    subject: String(first("indicator")),
    target: first("target"),
    actual: first("actual"),
    unit: first("unit"),
    period: first("period"),
    owner: first("owner"),
    evidence: first("evidence"),
    objective: first("objective"),
  };
}
