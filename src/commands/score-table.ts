// Scoring a recognised table: how its scores stand, what formulas it lacks, and writing those the user chose.
import type { Area } from "../domain/sheet/area";
import { areaAddress } from "../domain/sheet/area";
import type { Grid } from "../domain/sheet/grid";
import type { KpiTable } from "../domain/tables";
import { recogniseSheet } from "../domain/tables";
import { summariseTable } from "../domain/checks/summarise-table";
import { errorCode, problem } from "../excel/problem";
import { readCells, startReading } from "../excel/read";
import { readSheetAndStore, startKept } from "../excel/read-kept";
import { activeSheet } from "../excel/sheets";
import type { OpenedStore } from "../excel/store";
import { remember } from "../excel/undo-stack";
import { queueFormats, textCell, writeHereAndThere } from "../excel/write-here-and-there";
import { keptIn } from "./kept";
import { loadForms } from "./load-forms";
import type { Command } from "./outcome";
import { fail, succeed } from "./outcome";
import type { AppliedScores, ApplyScoresOptions, PreviewScoresOptions, ScorePreview } from "./score-results";

const loadScoring = () => import("../domain/scoring-plans");

/**
 * How the scores of a table on the active sheet stand, and what scoring it would change. Writes nothing; two syncs.
 */
export const previewScores: Command<PreviewScoresOptions, ScorePreview> = {
  name: "previewScores",
  act: async (context, { area, wishes }) => {
    const { grid, ...store } = await readSheetAndStore(context, activeSheet(context));
    const [{ groupChanges, proposeScores, scoreOverview }, tables] = await Promise.all([
      loadScoring(),
      tablesOn(grid, store),
    ]);
    const table = (area && tableAt(tables, area)) ?? tables[0];
    const preview = { sheet: grid.sheet, tables: tables.map((one) => summariseTable(grid, one)) };
    if (!table) return succeed(preview);
    const proposal = proposeScores(grid, table, wishes);
    const overview = scoreOverview(grid, table);
    const summary = summariseTable(grid, table);
    return succeed({ ...preview, table: { summary, overview, proposal, groups: groupChanges(proposal) } });
  },
};

/**
 * Writes the chosen changes of a proposal as it was shown: contents only, also in new columns; formats are
 * not touched. Three syncs.
 *
 * Refused, with nothing changed: when the sheet is gone or protected, when the table is no longer what the proposal was
 * made of, and when a cell is formatted as text, where a formula would not compute.
 */
export const applyScores: Command<ApplyScoresOptions, AppliedScores> = {
  name: "applyScores",
  done: ({ cells }) => ({ key: "done.applyScores", arguments: { cells } }),
  act: async (context, { proposal, wishes, chosen }) => {
    const { planScores, proposeScores, isSameProposal } = await loadScoring();
    const plan = planScores(proposal, chosen);
    const sheet = sheetNamed(context, proposal.sheet);
    const kept = startKept(context);
    const reading = startReading(sheet);
    sheet.protection.load("protected");
    const formats = queueFormats(sheet, plan.blocks);
    if (!(await isThere(context))) return fail(problem("sheet-gone", { sheet: proposal.sheet }));
    if (sheet.protection.protected) return fail(problem("protected", { sheet: sheet.name }));
    const grid = await readCells(context, reading, kept.alongside);
    const table = tableAt(await tablesOn(grid, await kept.end()), proposal.area);
    if (!table || !isSameProposal(proposeScores(grid, table, wishes), proposal)) {
      return fail(problem("table-changed", { sheet: proposal.sheet }));
    }
    const text = textCell(formats);
    if (text) return fail(problem("text-cells", { address: areaAddress(text) }));
    const cells = await writeHereAndThere(context, { sheet, blocks: plan.blocks, grid });
    remember({ kind: "cells", command: "applyScores", sheetId: sheet.id, sheetName: sheet.name, cells });
    return succeed({ sheet: sheet.name, cells: chosen.length });
  },
};

/** The first sync says whether it is there. */
function sheetNamed(context: Excel.RequestContext, name: string): Excel.Worksheet {
  return context.workbook.worksheets.getItem(name);
}

/** Syncs; false when a sheet named in the batch is not there. */
async function isThere(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
  } catch (error) {
    if (errorCode(error) === "ItemNotFound") return false;
    throw error;
  }
  return true;
}

async function tablesOn(grid: Grid, store: OpenedStore): Promise<readonly KpiTable[]> {
  const { knownForms } = await loadForms();
  return recogniseSheet(grid, knownForms, keptIn(store).layouts).tables;
}

function tableAt(tables: readonly KpiTable[], area: Area): KpiTable | undefined {
  return tables.find((table) => table.area.row === area.row && table.area.column === area.column);
}
