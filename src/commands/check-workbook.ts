// Checks every visible sheet of the workbook. Writes nothing.
import { startKept } from "../excel/read-kept";
import { readSheets } from "../excel/read-sheets";
import { allSheets } from "../excel/sheets";
import { checkGrid } from "./check-sheet";
import { keptIn } from "./kept";
import type { Command } from "./outcome";
import { succeed } from "./outcome";
import type { CheckReport, WorkbookReport } from "./results";

/**
 * Checks the sheets a reader of the workbook sees. Hidden ones hold lists and workings and are only named, as nobody
 * could see or correct there what was found. Two syncs, one more where the workbook keeps
 * anything, plus one per 2 MB of cells.
 */
export const checkWorkbook: Command<Readonly<Record<never, never>>, WorkbookReport> = {
  name: "checkWorkbook",
  act: async (context) => {
    const kept = startKept(context);
    const all = await allSheets(context);
    const choices = keptIn(await kept.end());
    const shown = all.filter(({ visibility }) => visibility === "Visible");
    const sheets: CheckReport[] = [];
    for await (const grid of readSheets(context, shown)) sheets.push(await checkGrid(grid, choices));
    return succeed({ sheets, hidden: all.filter((sheet) => !shown.includes(sheet)).map(({ name }) => name) });
  },
};
