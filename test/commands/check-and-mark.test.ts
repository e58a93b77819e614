import { checkSheet } from "../../src/commands/check-sheet";
import { clearMarks } from "../../src/commands/clear-marks";
import { insertForm } from "../../src/commands/insert-form";
import { inspectSheet } from "../../src/commands/inspect-sheet";
import { jumpTo } from "../../src/commands/jump-to";
import { markFindings } from "../../src/commands/mark-findings";
import { run } from "../../src/commands/run";
import { forgetAll } from "../../src/excel/undo-stack";
import { stampIn } from "../../src/excel/mark";
import type { Host } from "../../src/host/host";
import { openKpiHost } from "../support/kpi-host";
import * as workbook from "./workbook";

// Engines start slowly on a busy machine.
jest.setTimeout(30_000);

const table = [
  ["序号", "考核指标", "目标值", "权重", "评分标准", "得分（1-5 分）"],
  [1, "销售额", "1000 万元", 0.4, "每少 1% 扣 1 分", 4],
  [2, "回款率", "95%", 0.3, "每少 1% 扣 1 分", ""],
  [3, "客户投诉次数", "≤ 3 次", 0.2, "每多 1 次扣 2 分", 9],
];

let host: Host;
beforeEach(async () => {
  host = await openKpiHost();
  forgetAll();
});
afterEach(() => {
  host.dispose();
});

const plant = () => workbook.put("B3:G6", table);
const rulesFound = async () =>
  (await workbook.succeeds(host, checkSheet, {})).value.findings.map(({ rule, place }) => [rule, place.area]);
const marks = async () => (await workbook.ruleFormulas()).filter((formula) => stampIn(formula) !== undefined);

test("a blank sheet has no tables and says so, in both commands", async () => {
  expect((await workbook.succeeds(host, inspectSheet, {})).value).toEqual({ sheet: "Sheet1", tables: [], forms: [] });
  const { value } = await workbook.succeeds(host, checkSheet, {});
  expect(value).toEqual({
    sheet: "Sheet1",
    tables: [],
    forms: [],
    findings: [],
    checkedCells: 0,
    contents: expect.any(Number) as number,
    progress: { rows: 0, complete: 0 },
  });
});

test("a stranger's table is summed up in two syncs", async () => {
  await plant();
  const { value, syncs } = await workbook.succeeds(host, inspectSheet, {});
  expect(syncs).toBeLessThanOrEqual(3);
  expect(value.tables).toHaveLength(1);
  expect(value.tables[0]).toMatchObject({ indicators: 3, weightSumPercent: 90 });
});

test("the check finds the planted problems and only those, in at most three syncs, and writes nothing", async () => {
  await plant();
  const before = await workbook.wholeSheet();
  const { value, syncs } = await workbook.succeeds(host, checkSheet, {});
  expect(syncs).toBeLessThanOrEqual(3);
  expect(value.findings.map(({ rule }) => rule).sort()).toEqual(["missing-score", "score-range", "weight-sum"]);
  expect(value.checkedCells).toBeGreaterThan(0);
  expect(await workbook.wholeSheet()).toEqual(before);
  expect(await workbook.ruleFormulas()).toEqual([]);
});

test.each([
  [{ marked: 3, unmarked: 0 }, "done.markFindings"],
  [{ marked: 3, unmarked: 1 }, "done.markFindings.some"],
  [{ marked: 0, unmarked: 1 }, "done.markFindings.nothing"],
])("what was marked is told without naming what is not there, case %#", (report, key) => {
  expect(markFindings.done?.(report).key).toBe(key);
});

test("marking costs three syncs, also when it checks first, and does not pile up", async () => {
  await plant();
  const first = await workbook.succeeds(host, markFindings, {});
  expect(first.syncs).toBeLessThanOrEqual(3);
  expect(first.value.marked).toBeGreaterThan(0);
  const once = await marks();
  expect(once.length).toBeGreaterThan(0);
  const { value } = await workbook.succeeds(host, checkSheet, {});
  const again = await workbook.succeeds(host, markFindings, { findings: value.findings });
  expect(again.syncs).toBeLessThanOrEqual(3);
  expect(again.value).toEqual(first.value);
  expect((await marks()).sort()).toEqual(once.sort());
});

test("marks leave the user's rules and fills alone and go without them", async () => {
  await plant();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const rule = sheet.getRange("E4:E6").conditionalFormats.add("Custom");
    rule.custom.rule.formula = '=AND($E4="kpi:missing",E4<1)';
    rule.custom.format.fill.color = "#00FF00";
    const scale = sheet.getRange("G4:G6").conditionalFormats.add("CellValue");
    scale.cellValue.rule = { formula1: "=5", operator: "GreaterThan" };
    sheet.getRange("G5").format.fill.color = "#123456";
    await context.sync();
  });
  await workbook.succeeds(host, markFindings, {});
  const cleared = await workbook.succeeds(host, clearMarks, {});
  expect(cleared.syncs).toBeLessThanOrEqual(3);
  expect(cleared.value).toMatchObject({ unreadable: 0 });
  expect(cleared.value.cleared).toBeGreaterThan(0);
  const rest = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const formats = sheet.getRange().conditionalFormats;
    formats.load("items/type");
    const fill = sheet.getRange("G5").format.fill;
    fill.load("color");
    await context.sync();
    return { types: formats.items.map(({ type }) => type as string).sort(), color: fill.color };
  });
  expect(rest).toEqual({ types: ["CellValue", "Custom"], color: "#123456" });
  expect(await workbook.ruleFormulas()).toEqual(['=AND($E4="kpi:missing",E4<1)']);
});

test("marks are found after saving, reopening and inserting rows, and cleared", async () => {
  await plant();
  await workbook.succeeds(host, markFindings, {});
  const count = (await marks()).length;
  await host.open(await host.toWorkbookData());
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("1:2").insert("Down");
    await context.sync();
  });
  expect(await marks()).toHaveLength(count);
  expect((await workbook.succeeds(host, clearMarks, {})).value.cleared).toBe(count);
  expect(await marks()).toEqual([]);
});

test("a missing score is marked over the whole column, so that the mark follows what is filled in", async () => {
  await plant();
  await workbook.succeeds(host, markFindings, {});
  const marked = await Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getActiveWorksheet().getRange("G4:G6").conditionalFormats;
    formats.load("items/type");
    await context.sync();
    const rules = formats.items.map((format) => ({ rule: format.custom.rule, range: format.getRange() }));
    for (const { rule, range } of rules) {
      rule.load("formula");
      range.load("address");
    }
    await context.sync();
    return rules.map(({ rule, range }) => [range.address, stampIn(rule.formula)]);
  });
  expect(marked).toContainEqual(["Sheet1!G4:G6", "missing"]);
});

test("clearing where there is nothing clears nothing", async () => {
  expect((await workbook.succeeds(host, clearMarks, {})).value).toEqual({ cleared: 0, unreadable: 0 });
});

test("a filled form is without findings, and the wrong weight is found when one is changed", async () => {
  await workbook.succeeds(host, insertForm, {
    formId: "project-appraisal",
    language: "en",
    formulas: "native",
    where: "newSheet",
  });
  await workbook.fillColumn("score", [3, 4, 3, 5]);
  const afterScores = await rulesFound();
  expect(new Set(afterScores.map(([rule]) => rule))).toEqual(new Set(["missing-field"]));
  await workbook.fillColumn("weight", [0.2]);
  expect((await rulesFound()).map(([rule]) => rule)).toContain("weight-sum");
});

test.each([
  ["mark", () => run(markFindings, {})],
  ["clear", () => run(clearMarks, {})],
] as const)("a protected sheet is left as it is by %s", async (_, act) => {
  await plant();
  await workbook.succeeds(host, markFindings, {});
  const before = await workbook.ruleFormulas();
  await workbook.protect(true);
  expect(workbook.problemOf<unknown>(await act())).toMatchObject({ reason: "protected", nothingChanged: true });
  expect(await workbook.ruleFormulas()).toEqual(before);
});

test("while a cell is being edited nothing is marked", async () => {
  await plant();
  host.beginCellEdit();
  const problem = workbook.problemOf(await run(markFindings, {}));
  host.endCellEdit();
  expect(problem).toMatchObject({ reason: "cell-editing", nothingChanged: true });
  expect(await workbook.ruleFormulas()).toEqual([]);
});

test("a sheet without a table has nothing to mark", async () => {
  await workbook.put("A1", [["hello"]]);
  expect(workbook.problemOf(await run(markFindings, {}))).toMatchObject({ reason: "no-table" });
});

test("findings of a sheet that is gone say so", async () => {
  await plant();
  const { value } = await workbook.succeeds(host, checkSheet, {});
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Other");
    context.workbook.worksheets.getItem("Sheet1").delete();
    await context.sync();
  });
  const [finding] = value.findings;
  if (finding === undefined) throw new Error("no finding");
  const gone = { reason: "sheet-gone", arguments: { sheet: "Sheet1" } };
  expect(workbook.problemOf(await run(markFindings, { findings: value.findings }))).toMatchObject(gone);
  expect(workbook.problemOf(await run(jumpTo, { place: finding.place }))).toMatchObject(gone);
});

test("a hidden sheet cannot be jumped to", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Other").visibility = "Hidden";
    await context.sync();
  });
  const place = { sheet: "Other", area: { row: 0, column: 0, rows: 1, columns: 1 } };
  expect(workbook.problemOf(await run(jumpTo, { place }))).toMatchObject({
    reason: "sheet-gone",
    nothingChanged: true,
  });
});

test("jumping goes to the sheet and selects the cell", async () => {
  await plant();
  const { value } = await workbook.succeeds(host, checkSheet, {});
  const score = value.findings.find(({ rule }) => rule === "missing-score");
  if (score === undefined) throw new Error("no finding");
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Other").activate();
    await context.sync();
  });
  const { syncs } = await workbook.succeeds(host, jumpTo, { place: score.place });
  expect(syncs).toBeLessThanOrEqual(3);
  expect(await workbook.selectedAddress()).toBe("Sheet1!G5");
});
