// Takes back contents written to cells of several sheets, and what the store remembers of them.
import { conversionsSection } from "../domain/conversion/conversions";
import { cellArea } from "../domain/sheet/area";
import type { Grid } from "../domain/sheet/grid";
import { formulaAt, valueAt } from "../domain/sheet/grid";
import { withSection } from "../domain/store";
import { contentBefore } from "./convert";
import { openWholeSheets } from "./open-sheets";
import type { Problem } from "./problem";
import { problem } from "./problem";
import { queueStoreWrite } from "./store";
import type { Undone } from "./undo";
import type { WrittenContents } from "./undo-stack";
import { writeContents } from "./write-contents";

type WrittenCell = WrittenContents["sheets"][number]["cells"][number];

/**
 * Puts back the cells that still hold what was written; the others are listed. What the store remembered before comes
 * back too, unless the store cannot be written. Three syncs.
 */
export async function undoContents(context: Excel.RequestContext, record: WrittenContents): Promise<Undone | Problem> {
  const { sheets, opened } = await openWholeSheets(context, "workbook");
  const standing = record.sheets.flatMap(({ id, cells }) => {
    const found = sheets.find(({ sheet }) => sheet.id === id);
    return found ? [{ ...found, cells }] : [];
  });
  if (standing.length === 0) return problem("sheet-gone", { sheet: record.sheetName });
  const locked = standing.find(({ sheet }) => sheet.protection.protected);
  if (locked) return problem("protected", { sheet: locked.grid.sheet });
  const writing = standing.map(({ sheet, grid, cells }) => ({
    sheet,
    cells: cells.filter((cell) => isAsWritten(grid, cell)).map(contentBefore),
  }));
  const changed = standing.flatMap(({ grid, cells }) =>
    cells.filter((cell) => !isAsWritten(grid, cell)).map((cell) => ({ sheet: grid.sheet, cell })),
  );
  const { store } = opened;
  if (!("reason" in store) && record.conversions)
    queueStoreWrite(context, opened, withSection(store, conversionsSection, record.conversions));
  await writeContents(context, writing);
  return {
    restored: writing.reduce((sum, { cells }) => sum + cells.length, 0),
    left: changed.map(({ cell }) => cellArea(cell.row, cell.column)),
    leftSheets: changed.map(({ sheet }) => sheet),
    sheet: standing[0]?.grid.sheet ?? record.sheetName,
  };
}

/** A formula is as it was written whatever it fills; values are when all of them are. */
function isAsWritten(grid: Grid, { row, column, after, spill }: WrittenCell): boolean {
  if ("formula" in after) return formulaAt(grid, row, column) === after.formula;
  return (spill ?? [[after.value]]).every(
    (line, r) =>
    line.every((value, c) => formulaAt(grid, row + r, column + c) === undefined && valueAt(grid, row + r, column + c) === value), // prettier-ignore
  );
}
