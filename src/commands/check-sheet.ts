// Checks the active sheet: what is missing, what is wrong. Writes nothing.
import type { Finding } from "../domain/findings/finding";
import type { Grid } from "../domain/sheet/grid";
import { contentsOf } from "../domain/sheet/grid-contents";
import type { RecognisedSheet } from "../domain/tables";
import { recogniseSheet } from "../domain/tables";
import { readSheetAndStore } from "../excel/read-kept";
import { problem } from "../excel/problem";
import { activeSheet } from "../excel/sheets";
import { layoutOf, rememberLayout } from "./form-layout";
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
    const sheet = activeSheet(context);
    const { grid, ...store } = await readSheetAndStore(context, sheet);
    if (watch?.isStopped() === true) return fail(problem("stopped"));
    const kept = keptIn(store);
    const recognised = await recogniseGrid(grid, kept);
    rememberLayout(layoutOf(sheet.id, grid, recognised.tables));
    const findings = await findIn(grid, recognised, { ...kept, watch });
    return findings ? succeed(await reportOn(grid, recognised, findings)) : fail(problem("stopped"));
  },
};

/** Loads the rules and their words, which the pane does not wait for when it starts. */
export const loadRules = () => import("../domain/checks");

/** The report on a sheet that was read. */
export async function checkGrid(grid: Grid, kept: Kept): Promise<CheckReport> {
  const { checkedTables, checkTables } = await loadRules();
  const recognised = await recogniseGrid(grid, kept);
  return reportOn(grid, recognised, checkTables(grid, checkedTables(recognised), kept.checks));
}

async function recogniseGrid(grid: Grid, { layouts }: Kept): Promise<RecognisedSheet> {
  const { knownForms } = await loadForms();
  return recogniseSheet(grid, knownForms, layouts);
}

/** What is to be looked at, found in turns where somebody watches; undefined when it was stopped. */
async function findIn(
  grid: Grid,
  recognised: RecognisedSheet,
  { checks, watch }: Kept & { readonly watch: CheckWatch | undefined },
): Promise<readonly Finding[] | undefined> {
  const { checkedTables, checkSteps, checkTables } = await loadRules();
  const tables = checkedTables(recognised);
  return watch ? inTurns(checkSteps(grid, tables, checks), watch) : checkTables(grid, tables, checks);
}

async function reportOn(grid: Grid, recognised: RecognisedSheet, findings: readonly Finding[]): Promise<CheckReport> {
  const { checkedTables, countCheckedCells, rowProgress } = await loadRules();
  const tables = checkedTables(recognised);
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
