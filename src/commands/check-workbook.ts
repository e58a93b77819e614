// Checks every visible sheet of the workbook. Writes nothing.
import { readSheets } from "../excel/read-sheets";
import { allSheets } from "../excel/sheets";
import { checkGrid } from "./check-sheet";
import type { Command } from "./outcome";
import { succeed } from "./outcome";
import type { CheckReport, WorkbookReport } from "./results";

/**
 * Checks the sheets a reader of the workbook sees. Hidden ones hold lists and workings and are only named, as nobody
 * could see or correct there what was found. Two syncs, plus one per 2 MB of cells.
 */
export const checkWorkbook: Command<Readonly<Record<never, never>>, WorkbookReport> = {
  name: "checkWorkbook",
  act: async (context) => {
    const all = await allSheets(context);
    const shown = all.filter(({ visibility }) => visibility === "Visible");
    const sheets: CheckReport[] = [];
    for await (const grid of readSheets(context, shown)) sheets.push(await checkGrid(grid));
    return succeed({ sheets, hidden: all.filter((sheet) => !shown.includes(sheet)).map(({ name }) => name) });
  },
};
