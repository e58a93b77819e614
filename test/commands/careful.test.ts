// Sheets that need care: huge used ranges, hidden rows, tables, errors, merges, odd names, protection, other people.
import { checkSheet } from "../../src/commands/check-sheet";
import { clearMarks } from "../../src/commands/clear-marks";
import { jumpTo } from "../../src/commands/jump-to";
import { markFindings } from "../../src/commands/mark-findings";
import { run } from "../../src/commands/run";
import { undoLast } from "../../src/commands/undo-last";
import { forgetAll } from "../../src/excel/undo-stack";
import type { Host } from "../../src/host/host";
import type { SheetData } from "../../src/xlsx";
import { openKpiHost } from "../support/kpi-host";
import { problemOf, protect, put, ruleFormulas, selectedAddress, succeeds } from "./workbook";

jest.setTimeout(60_000);

const table = [
  ["序号", "考核指标", "目标值", "权重", "评分标准", "得分（1-5 分）"],
  [1, "销售额", "1000 万元", 0.4, "每少 1% 扣 1 分", 4],
  [2, "回款率", "95%", 0.3, "每少 1% 扣 1 分", ""],
  [3, "客户投诉次数", "≤ 3 次", 0.2, "每多 1 次扣 2 分", 9],
];
const planted = ["missing-score", "score-range", "weight-sum"];

let host: Host;
beforeEach(async () => {
  host = await openKpiHost();
  forgetAll();
  await put("B3:G6", table);
});
afterEach(() => {
  host.dispose();
});

const check = async () => (await succeeds(host, checkSheet, {})).value;
const rules = async () => (await check()).findings.map(({ rule }) => rule).sort();
const onSheet = (act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
  });

async function saved(): Promise<SheetData | undefined> {
  return (await host.toWorkbookData()).sheets[0];
}

/** Opens the sheet again with more in it than Office.js can put there. */
async function reopenWith(parts: Partial<SheetData>): Promise<void> {
  const workbook = await host.toWorkbookData();
  await host.open({ ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, ...parts })) });
}

/** Marks, then clears; what is saved afterwards is what was saved before. */
async function marksAndClears(): Promise<void> {
  const before = await saved();
  const { value } = await succeeds(host, markFindings, {});
  expect(value.marked).toBeGreaterThan(0);
  expect(await ruleFormulas()).toHaveLength(new Set(await ruleFormulas()).size);
  await succeeds(host, clearMarks, {});
  expect(await saved()).toEqual(before);
}

test("one lost cell far below makes the sheet long, not the check wrong", async () => {
  await put("AN9000", [["x"]]);
  const { value, syncs } = await succeeds(host, checkSheet, {});
  expect(value.findings.map(({ rule }) => rule).sort()).toEqual(planted);
  expect(syncs).toBeLessThanOrEqual(3 + Math.ceil((9000 * 40) / 25_000));
  await marksAndClears();
});

test("cells that are only formatted, however far, are not read", async () => {
  await onSheet((sheet) => (sheet.getRange("A1:AZ50000").format.fill.color = "#FFFFEE"));
  const { value, syncs } = await succeeds(host, checkSheet, {});
  expect(value.findings.map(({ rule }) => rule).sort()).toEqual(planted);
  expect(syncs).toBeLessThanOrEqual(3);
});

test("rows hidden by hand or by a filter are checked like any others, and stay hidden", async () => {
  await reopenWith({
    rows: { 4: { hidden: true }, 5: { hidden: true } },
    autoFilter: { row: 2, column: 1, rows: 4, columns: 6 },
  });
  expect(await rules()).toEqual(planted);
  await marksAndClears();
  expect((await saved())?.rows[4]).toMatchObject({ hidden: true });
});

test("in an Excel table formulas with structured references stay what they are", async () => {
  const sheet = await saved();
  const cells = { ...sheet?.cells };
  for (const row of [3, 4, 5]) {
    cells[row] = {
      ...cells[row],
      7: { formula: "绩效[[#This Row],[权重]]*绩效[[#This Row],[得分（1-5 分）]]", value: 1 },
    };
  }
  cells[2] = { ...cells[2], 7: { value: "加权得分" } };
  const names = [...(table[0] ?? []).map(String), "加权得分"];
  await reopenWith({
    cells,
    tables: [
      {
        name: "绩效",
        area: { row: 2, column: 1, rows: 4, columns: 7 },
        columns: names,
        headerRow: true,
        totalsRow: false,
        filter: true,
      },
    ],
  });
  const { tables, findings } = await check();
  expect(tables).toHaveLength(1);
  expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(planted));
  await marksAndClears();
  expect((await saved())?.cells[3]?.[7]?.formula).toContain("[#This Row]");
});

test("cells that show errors neither stop the check nor count as scores", async () => {
  await put("E4:E5", [["=1/0"], ["=NA()"]]);
  await put("G4", [["=1/0"]]);
  const { tables, findings } = await check();
  expect(tables).toHaveLength(1);
  expect(findings.map(({ rule }) => rule)).toContain("missing-score");
  expect(tables[0]).toMatchObject({ indicators: 3 });
  await marksAndClears();
});

test("an indicator merged over several rows is one, and its marks stay within the merge", async () => {
  await put("B4:G7", [
    [1, "销售额", "1000 万元", 0.5, "每少 1% 扣 1 分", 4],
    ["", "", "", "", "回款不足扣 5 分", ""],
    [2, "客户投诉次数", "≤ 3 次", 0.5, "每多 1 次扣 2 分", ""],
    ["", "", "", "", "重大投诉不得分", ""],
  ]);
  await onSheet((sheet) => {
    for (const column of ["B", "C", "D", "E", "G"]) {
      sheet.getRange(`${column}4:${column}5`).merge();
      sheet.getRange(`${column}6:${column}7`).merge();
    }
  });
  const { findings } = await check();
  expect(findings.map(({ rule, place }) => [rule, place.area.row])).toEqual([["missing-score", 5]]);
  await marksAndClears();
});

test.each(["Team's 'KPI' 25", "a!b", "=1+1", "考核（终）"])(
  "a sheet called %s is checked, marked and jumped to",
  async (name) => {
    await onSheet((sheet) => (sheet.name = name));
    const { findings } = await check();
    const score = findings.find(({ rule }) => rule === "missing-score");
    expect(score?.place.sheet).toBe(name);
    expect((await succeeds(host, markFindings, { findings })).value.marked).toBe(3);
    if (score) await succeeds(host, jumpTo, { place: score.place });
    expect((await selectedAddress()).endsWith("!G5")).toBe(true);
    await succeeds(host, undoLast, {});
    expect(await ruleFormulas()).toEqual([]);
  },
);

test("a protected sheet is checked; marking what was found is refused, saying so", async () => {
  const { findings } = await check();
  await protect(true);
  expect(await rules()).toEqual(planted);
  const problem = problemOf(await run(markFindings, { findings }));
  expect(problem).toMatchObject({ reason: "protected", arguments: { sheet: "Sheet1" }, nothingChanged: true });
  expect(await ruleFormulas()).toEqual([]);
});

test("in a workbook whose structure is protected sheets are marked all the same", async () => {
  await onSheet((_, context) => {
    context.workbook.protection.protect();
  });
  expect(await rules()).toEqual(planted);
  await marksAndClears();
});

describe("somebody works on the sheet between check and marking", () => {
  const changes: readonly (readonly [string, () => Promise<unknown>])[] = [
    ["a row was inserted", () => onSheet((sheet) => void sheet.getRange("4:4").insert("Down"))],
    ["a text was changed", () => put("C5", [["回款率（含税）"]])],
    ["a score was filled in", () => put("G5", [[5]])],
    ["cells were merged", () => onSheet((sheet) => void sheet.getRange("F6:G6").merge())],
    ["everything was cleared", () => onSheet((sheet) => void sheet.getRange("A1:Z99").clear())],
  ];

  test.each(changes)("%s: nothing is marked, and it is said why", async (_, change) => {
    const { findings, contents } = await check();
    await change();
    const problem = problemOf(await run(markFindings, { findings, contents }));
    expect(problem).toMatchObject({ reason: "sheet-changed", arguments: { sheet: "Sheet1" }, nothingChanged: true });
    expect(await ruleFormulas()).toEqual([]);
  });

  test("checked once more, it is marked, for three syncs", async () => {
    await onSheet((sheet) => void sheet.getRange("4:4").insert("Down"));
    const { findings, contents } = await check();
    const { value, syncs } = await succeeds(host, markFindings, { findings, contents });
    expect(value.marked).toBe(3);
    expect(syncs).toBeLessThanOrEqual(3);
  });

  test("a recalculation, a fill and other people's rules are no change", async () => {
    await put("I3", [["=RAND()"]]);
    const { findings, contents } = await check();
    await onSheet((sheet) => {
      sheet.getRange("C4").format.fill.color = "#FF0000";
      sheet.getRange("C4").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      sheet.getRange("Z1").values = [[1]];
      sheet.getRange("Z1").clear();
    });
    expect((await succeeds(host, markFindings, { findings, contents })).value.marked).toBe(3);
  });
});
