// The selected cells as the text of a rule: a text in one cell, bands in two columns or in three.
import type { CellValue } from "../domain/sheet/cell";
import { isBlank } from "../domain/sheet/cell";
import { valueAt } from "../domain/sheet/grid";
import { problem } from "../excel/problem";
import { readCells, startReading } from "../excel/read";
import { readSelection } from "../excel/sheets";
import { loadRuleReader } from "./load-rule-reader";
import type { Command } from "./outcome";
import { fail, succeed } from "./outcome";

/**
 * Reads what is selected: texts one below the other as they are, tables of bands as a line for each. Writes nothing.
 * Three syncs.
 */
export const readRuleCells: Command<Readonly<Record<never, never>>, { readonly text: string }> = {
  name: "readRuleCells",
  act: async (context) => {
    const { sheet, area } = await readSelection(context);
    const reading = startReading(sheet);
    await context.sync();
    const grid = await readCells(context, reading);
    const rows = Array.from({ length: Math.min(area.rows, mostRows) }, (_, row) =>
      Array.from({ length: Math.min(area.columns, mostColumns) }, (__, column) =>
        valueAt(grid, area.row + row, area.column + column),
      ),
    );
    const text = textOf(rows, await loadRuleReader());
    return text === "" ? fail(problem("rule-unreadable")) : succeed({ text });
  },
};

/** More rows and columns no rule has; a whole column may be selected. */
const mostRows = 100;
const mostColumns = 6;

function textOf(
  rows: readonly (readonly CellValue[])[],
  { bandSetText, readBands }: Awaited<ReturnType<typeof loadRuleReader>>,
): string {
  const filled = rows.filter((row) => row.some((cell) => !isBlank(cell)));
  const single = filled.every((row) => row.filter((cell) => !isBlank(cell)).length === 1);
  if (single)
    return filled
      .map((row) =>
        row
          .filter((cell) => !isBlank(cell))
          .map(String)
          .join(""),
      )
      .join("\n");
  const set = readBands(filled);
  return set.ok ? bandSetText(set.value) : "";
}
