// Checks the active sheet: what is missing, what is wrong. Writes nothing.
import type { Grid } from "../domain/sheet/grid";
import { recogniseSheet } from "../domain/tables";
import { readSheetAndStore } from "../excel/read-kept";
import { activeSheet } from "../excel/sheets";
import { summaryOf } from "./inspect-sheet";
import type { Kept } from "./kept";
import { keptIn } from "./kept";
import { loadForms } from "./load-forms";
import type { Command } from "./outcome";
import { succeed } from "./outcome";
import type { CheckReport, Message } from "./results";

/** Checks every table and form of the active sheet; a sheet without one is reported as such. Two syncs. */
export const checkSheet: Command<Readonly<Record<never, never>>, CheckReport> = {
  name: "checkSheet",
  done: told,
  act: async (context) => {
    const { grid, ...store } = await readSheetAndStore(context, activeSheet(context));
    return succeed(await checkGrid(grid, keptIn(store)));
  },
};

/** Loads the rules and their words, which the pane does not wait for when it starts. */
export const loadRules = () => import("../domain/checks");

/** The report on a sheet that was read. */
export async function checkGrid(grid: Grid, { layouts }: Kept): Promise<CheckReport> {
  const [{ checkedTables, checkTables, countCheckedCells, rowProgress }, { knownForms }] = await Promise.all([
    loadRules(),
    loadForms(),
  ]);
  const recognised = recogniseSheet(grid, knownForms, layouts);
  const tables = checkedTables(recognised);
  const findings = checkTables(grid, tables);
  return {
    ...summaryOf(grid, recognised),
    findings,
    checkedCells: countCheckedCells(grid, tables),
    progress: rowProgress(tables, findings),
  };
}

function told({ sheet, tables, forms, findings, checkedCells }: CheckReport): Message {
  const holes = { sheet, count: findings.length, cells: checkedCells };
  if (tables.length + forms.length === 0) return { key: "done.checkSheet.noTable", arguments: holes };
  return { key: findings.length === 0 ? "done.checkSheet.nothing" : "done.checkSheet", arguments: holes };
}
