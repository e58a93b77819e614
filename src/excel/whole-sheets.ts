// Sheets with everything in them in one request, where they are small enough, and how they may be written on.
import type { Grid } from "../domain/sheet/grid";
import type { CellValue } from "../domain/sheet/cell";
import { areaOf, loadArea } from "./areas";
import { formulasOnly, gridOf, isFinal } from "./read";
import { readSheets } from "./read-sheets";

export interface WholeSheet {
  readonly sheet: Excel.Worksheet;
  readonly grid: Grid;
}

/** Queues the name, the protection and all cells of sheets. */
export function queueWholeSheets(sheets: readonly Excel.Worksheet[]): readonly Excel.Range[] {
  return sheets.map((sheet) => {
    sheet.load(["id", "name"]);
    sheet.protection.load("protected");
    const used = sheet.getUsedRangeOrNullObject(true);
    loadArea(used);
    used.load(["values", "formulas"]);
    return used;
  });
}

/** Syncs what was queued; sheets that are too large together are read in parts. Merges and hidden rows are not among what is read. */
export async function syncWholeSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  queued: readonly Excel.Range[],
): Promise<WholeSheet[]> {
  try {
    await context.sync();
  } catch (error) {
    if (isFinal(error)) throw error;
    return inParts(context, sheets);
  }
  return sheets.flatMap((sheet, at) => {
    const used = queued[at];
    return used === undefined ? [] : [{ sheet, grid: gridIn(sheet, used) }];
  });
}

async function inParts(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<WholeSheet[]> {
  for (const sheet of sheets) sheet.protection.load("protected");
  const grids: Grid[] = [];
  for await (const grid of readSheets(context, sheets)) grids.push(grid);
  return sheets.flatMap((sheet, at) => {
    const grid = grids[at];
    return grid === undefined ? [] : [{ sheet, grid }];
  });
}

function gridIn(sheet: Excel.Worksheet, used: Excel.Range): Grid {
  if (used.isNullObject) return gridOf(sheet.name, { row: 0, column: 0, rows: 0, columns: 0 }, []);
  const values = used.values as CellValue[][];
  const formulas = formulasOnly(values, used.formulas as CellValue[][]);
  return gridOf(sheet.name, areaOf(used), [{ values, formulas, merges: [], hiddenRows: [] }]);
}
