// Two hundred sheets of anything on the host: checked, marked, cleared, undone. No command fails, nothing but marks
// is ever written, and undo leads back to what was there.
import fc from "fast-check";
import { checkSheet } from "../../src/commands/check-sheet";
import { clearMarks } from "../../src/commands/clear-marks";
import { markFindings } from "../../src/commands/mark-findings";
import { run } from "../../src/commands/run";
import { undoLast } from "../../src/commands/undo-last";
import { forgetAll } from "../../src/excel/undo-stack";
import type { Host } from "../../src/host/host";
import type { SheetData } from "../../src/xlsx";
import { openKpiHost } from "../support/kpi-host";
import type { RandomSheet } from "../support/random-sheets";
import { randomSheet } from "../support/random-sheets";
import { problemOf, succeeds } from "./workbook";

jest.setTimeout(120_000);

const count = 200;
const sheets = fc.sample(randomSheet, { numRuns: count, seed: 20_260_107 });

let host: Host;
beforeAll(async () => {
  host = await openKpiHost();
  forgetAll();
});
afterAll(() => {
  host.dispose();
});

test("checked, marked, cleared and undone, a sheet is what it was", async () => {
  let marked = 0;
  for (const sheet of sheets) {
    await put(sheet);
    const before = await saved();
    const { value } = await succeeds(host, checkSheet, {});
    expect(await saved()).toEqual(before);
    if (value.tables.length + value.forms.length === 0) {
      expect(problemOf(await run(markFindings, {}))).toMatchObject({ reason: "no-table" });
      expect(await saved()).toEqual(before);
      continue;
    }
    const marking = await succeeds(host, markFindings, {});
    expect(marking.syncs).toBeLessThanOrEqual(3);
    marked += marking.value.marked;
    const withMarks = await saved();
    expect(withoutMarks(withMarks)).toEqual(before);
    await succeeds(host, clearMarks, {});
    expect(await saved()).toEqual(before);
    if (marking.value.marked === 0) continue;
    await succeeds(host, undoLast, {});
    expect(marksOf(await saved())).toEqual(marksOf(withMarks));
    await succeeds(host, undoLast, {});
    expect(await saved()).toEqual(before);
  }
  // Sheets on which nothing is ever marked would prove nothing.
  expect(marked).toBeGreaterThan(count / 2);
});

// Each sheet takes the place of the one before, so the workbook stays small.
async function put({ name, rows, merges, row, column }: RandomSheet): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const old = worksheets.getActiveWorksheet();
    const sheet = worksheets.add("next");
    sheet.activate();
    old.delete();
    sheet.name = name;
    rows.forEach((cells, down) => {
      if (cells.length === 0) return;
      sheet.getRangeByIndexes(row + down, column, 1, cells.length).formulas = [
        cells.map((cell) => (cell === "=" || cell === "==SUM(D2:D4)" ? `'${cell}` : cell)),
      ];
    });
    await context.sync();
    for (const merge of merges) {
      if (row + merge.row < 0 || column + merge.column < 0) continue;
      sheet.getRangeByIndexes(row + merge.row, column + merge.column, merge.rows, merge.columns).merge();
      await context.sync();
    }
  });
}

async function saved(): Promise<SheetData> {
  const [sheet, ...others] = (await host.toWorkbookData()).sheets;
  if (sheet === undefined || others.length > 0) throw new Error("not one sheet");
  return sheet;
}

function isMark({ rule }: SheetData["conditionalFormats"][number]): boolean {
  return JSON.stringify(rule).includes("kpi:");
}

function withoutMarks(sheet: SheetData): SheetData {
  return { ...sheet, conditionalFormats: sheet.conditionalFormats.filter((it) => !isMark(it)) };
}

function marksOf({ conditionalFormats }: SheetData): string[] {
  return conditionalFormats
    .filter(isMark)
    .map(({ areas, rule }) => JSON.stringify({ areas, rule }))
    .sort();
}
