import { clearMarks } from "../../src/commands/clear-marks";
import { insertForm } from "../../src/commands/insert-form";
import { markFindings } from "../../src/commands/mark-findings";
import type { InsertFormOptions } from "../../src/commands/results";
import { run } from "../../src/commands/run";
import { undoLast } from "../../src/commands/undo-last";
import { forgetAll, undoDepth } from "../../src/excel/undo-stack";
import type { Host } from "../../src/host/host";
import { openKpiHost } from "../support/kpi-host";
import * as workbook from "./workbook";

// Engines start slowly on a busy machine.
jest.setTimeout(30_000);

const onNewSheet: InsertFormOptions = {
  formId: "project-appraisal",
  language: "zh-CN",
  formulas: "kpi",
  where: "newSheet",
};
const here: InsertFormOptions = { ...onNewSheet, where: "selection" };

let host: Host;
beforeEach(async () => {
  host = await openKpiHost();
  forgetAll();
});
afterEach(() => {
  host.dispose();
});

/** How the cells of an address look, as far as a form changes it. */
function looks(address: string) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    const properties = range.getCellProperties({
      format: { fill: { color: true }, font: { bold: true, size: true, color: true }, wrapText: true },
    });
    range.load("formulas,numberFormat");
    range.dataValidation.load("type");
    const merged = range.getMergedAreasOrNullObject();
    merged.load("areaCount");
    await context.sync();
    return {
      formulas: range.formulas as unknown[][],
      numberFormat: range.numberFormat as unknown[][],
      formats: properties.value,
      validation: range.dataValidation.type,
      merged: merged.isNullObject ? 0 : merged.areaCount,
    };
  });
}

test("with nothing done there is nothing to undo", async () => {
  expect(workbook.problemOf(await run(undoLast, {}))).toMatchObject({ reason: "nothing-to-undo" });
});

test("an untouched new sheet goes again, though its formulas have been calculated meanwhile", async () => {
  await workbook.succeeds(host, insertForm, onNewSheet);
  const { value, syncs } = await workbook.succeeds(host, undoLast, {});
  expect(syncs).toBeLessThanOrEqual(3);
  expect(value).toMatchObject({ command: "insertForm", left: [] });
  expect(await workbook.sheetNames()).toEqual(["Sheet1"]);
  expect(undoDepth()).toBe(0);
});

test("a new sheet that was filled in stays, and what was filled in is named", async () => {
  await workbook.succeeds(host, insertForm, onNewSheet);
  await workbook.fillColumn("score", [3]);
  const before = await workbook.wholeSheet();
  const problem = workbook.problemOf(await run(undoLast, {}));
  expect(problem).toMatchObject({
    reason: "changed-since",
    nothingChanged: true,
    arguments: { count: 1, address: "C13" },
  });
  expect(await workbook.wholeSheet()).toEqual(before);
});

test("something written beside the form keeps its sheet too", async () => {
  const { value } = await workbook.succeeds(host, insertForm, onNewSheet);
  const below = value.place.area.rows + 5;
  await workbook.put(`A${String(below)}`, [["note"]]);
  const problem = workbook.problemOf(await run(undoLast, {}));
  expect(problem.reason).toBe("changed-since");
});

test("a renamed sheet is found again, a deleted one is gone for good", async () => {
  const { value } = await workbook.succeeds(host, insertForm, onNewSheet);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(value.place.sheet).name = "Renamed";
    await context.sync();
  });
  await workbook.succeeds(host, undoLast, {});
  expect(await workbook.sheetNames()).toEqual(["Sheet1"]);

  const again = await workbook.succeeds(host, insertForm, onNewSheet);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(again.value.place.sheet).delete();
    await context.sync();
  });
  expect(workbook.problemOf(await run(undoLast, {}))).toMatchObject({ reason: "sheet-gone" });
  expect(undoDepth()).toBe(0);
});

test("a form over existing cells: contents, formats, merges and validation come back", async () => {
  await workbook.put("B2:D3", [
    ["title", "", 0.5],
    ["'=no formula", "=D2*2", "'007"],
  ]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2:C2").merge();
    sheet.getRange("B2").format.fill.color = "#FF0000";
    sheet.getRange("D2").numberFormat = [["0%"]];
    sheet.getRange("D3").format.font.bold = true;
    await context.sync();
  });
  await workbook.select("B2");
  const before = await looks("A1:K30");
  const { value } = await workbook.succeeds(host, insertForm, { ...here, overwrite: true });
  expect(await looks("A1:K30")).not.toEqual(before);
  const undone = await workbook.succeeds(host, undoLast, {});
  expect(undone.syncs).toBeLessThanOrEqual(3);
  expect(undone.value).toMatchObject({ left: [], restored: value.place.area.rows * value.place.area.columns });
  expect(await looks("A1:K30")).toEqual(before);
});

test("cells filled in since are left and listed, the rest goes", async () => {
  await workbook.select("B2");
  await workbook.succeeds(host, insertForm, here);
  await workbook.fillColumn("score", [3, 4]);
  const { value } = await workbook.succeeds(host, undoLast, {});
  expect(value.left).toHaveLength(2);
  const left = (await workbook.wholeSheet()).values.flat().filter((cell) => cell !== "");
  expect(left).toEqual([3, 4]);
});

test("the user's own rules and marks survive a form inserted over them and taken out again", async () => {
  await Excel.run(async (context) => {
    const rule = context.workbook.worksheets.getActiveWorksheet().getRange("B2:F9").conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=B2>5";
    await context.sync();
  });
  await workbook.select("B2");
  await workbook.succeeds(host, insertForm, here);
  await workbook.succeeds(host, undoLast, {});
  expect(await workbook.ruleFormulas()).toEqual(["=B2>5"]);
});

test("a protected sheet is not undone, and can be after unprotecting", async () => {
  await workbook.succeeds(host, insertForm, here);
  await workbook.protect(true);
  expect(workbook.problemOf(await run(undoLast, {}))).toMatchObject({ reason: "protected", nothingChanged: true });
  await workbook.protect(false);
  await workbook.succeeds(host, undoLast, {});
  expect((await workbook.wholeSheet()).values).toEqual([]);
});

test("marks: undo takes new ones off and puts cleared ones back", async () => {
  await workbook.succeeds(host, insertForm, onNewSheet);
  const rulesOfForm = await workbook.ruleFormulas();
  await workbook.succeeds(host, markFindings, {});
  const marked = await workbook.ruleFormulas();
  await workbook.succeeds(host, clearMarks, {});
  expect((await workbook.ruleFormulas()).sort()).toEqual([...rulesOfForm].sort());
  await workbook.succeeds(host, undoLast, {});
  expect((await workbook.ruleFormulas()).sort()).toEqual([...marked].sort());
  await workbook.succeeds(host, undoLast, {});
  expect((await workbook.ruleFormulas()).sort()).toEqual([...rulesOfForm].sort());
  await workbook.succeeds(host, undoLast, {});
  expect(await workbook.sheetNames()).toEqual(["Sheet1"]);
});
