// Checks the active sheet: what is missing, what is wrong. Writes nothing.
import type { Grid } from "../domain/sheet/grid";
import { contentsOf } from "../domain/sheet/grid-contents";
import { recogniseSheet } from "../domain/tables";
import { readSheetAndStore } from "../excel/read-kept";
import { problem } from "../excel/problem";
import { activeSheet } from "../excel/sheets";
import { summaryOf } from "./inspect-sheet";
import type { Kept } from "./kept";
import { keptIn } from "./kept";
import { loadForms } from "./load-forms";
import type { CheckWatch } from "./in-turns";
import { inTurns } from "./in-turns";
import type { Command } from "./outcome";
import { fail, succeed } from "./outcome";
import type { CheckReport, Message } from "./results";

/**
 * Checks every table and form of the active sheet; a sheet without one is reported as such. Two syncs for an ordinary
 * sheet. With a watch it tells how far it is, and being stopped is the problem "stopped".
 */
export const checkSheet: Command<{ readonly watch?: CheckWatch }, CheckReport> = {
  name: "checkSheet",
  done: told,
  act: async (context, { watch }) => {
    const { grid, ...store } = await readSheetAndStore(context, activeSheet(context));
    if (watch?.isStopped() === true) return fail(problem("stopped"));
    const report = await checkGrid(grid, keptIn(store), watch);
    return report ? succeed(report) : fail(problem("stopped"));
  },
};

/** Loads the rules and their words, which the pane does not wait for when it starts. */
export const loadRules = () => import("../domain/checks");

/** The report on a sheet that was read; undefined when whoever watches has stopped it. */
export async function checkGrid(grid: Grid, kept: Kept): Promise<CheckReport>;
export async function checkGrid(
  grid: Grid,
  kept: Kept,
  watch: CheckWatch | undefined,
): Promise<CheckReport | undefined>;
export async function checkGrid(
  grid: Grid,
  { layouts, checks }: Kept,
  watch?: CheckWatch,
): Promise<CheckReport | undefined> {
  const [{ checkedTables, checkSteps, checkTables, countCheckedCells, rowProgress }, { knownForms }] =
    await Promise.all([loadRules(), loadForms()]);
  const recognised = recogniseSheet(grid, knownForms, layouts);
  const tables = checkedTables(recognised);
  const findings = watch ? await inTurns(checkSteps(grid, tables, checks), watch) : checkTables(grid, tables, checks);
  if (findings === undefined) return undefined;
  return {
    ...summaryOf(grid, recognised),
    contents: contentsOf(grid),
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
