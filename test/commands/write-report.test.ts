// The check report on a sheet of its own, on the real host: words, links, names, undo.
import { checkSheet } from "../../src/commands/check-sheet";
import { checkWorkbook } from "../../src/commands/check-workbook";
import { run } from "../../src/commands/run";
import { undoLast } from "../../src/commands/undo-last";
import { writeReport } from "../../src/commands/write-report";
import { forgetAll } from "../../src/excel/undo-stack";
import type { Host } from "../../src/host/host";
import { setLanguage } from "../../src/i18n";
import { openKpiHost } from "../support/kpi-host";
import { look, problemOf, put, sheetNames, succeeds, wholeSheet } from "./workbook";

jest.setTimeout(30_000);

const table = [
  ["序号", "考核指标", "目标值", "权重", "评分标准", "得分（1-5 分）"],
  [1, "销售额", "1000 万元", 0.4, "每少 1% 扣 1 分", 4],
  [2, "'=回款率", "95%", 0.3, "每少 1% 扣 1 分", ""],
  [3, "客户投诉次数", "≤ 3 次", 0.2, "每多 1 次扣 2 分", 9],
];
const awkward = `一组 "A" 的'表`;

let host: Host;
beforeEach(async () => {
  host = await openKpiHost();
  forgetAll();
  setLanguage("zh-CN");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().name = awkward;
    await context.sync();
  });
  await put("B3:G6", table);
});
afterEach(() => {
  host.dispose();
});

const checked = async () => (await succeeds(host, checkSheet, {})).value;

test("each finding is a row in words, with a link to its cell", async () => {
  const before = await wholeSheet();
  const { value, syncs } = await succeeds(host, writeReport, { report: await checked() });
  expect(value).toEqual({ sheet: "检查报告", lines: 3 });
  expect(syncs).toBeLessThanOrEqual(3);
  const [title, count, progress, , headers, ...lines] = await look("A1:F8");
  expect(title?.[0]).toBe(`KPI 检查报告：${awkward}`);
  expect([count?.[0], progress?.[0]]).toEqual([expect.stringContaining("列出 3 处"), "3 行中 2 行已填完整"]);
  expect(headers).toEqual(["序号", "程度", "位置", "所在行", "问题", "规则"]);
  expect(lines.map(([number, , place, row]) => [number, place, row])).toEqual([
    [1, "E4:E6", "权重"],
    [2, "G5", "=回款率"],
    [3, "G6", "客户投诉次数"],
  ]);
  const formulas = (await wholeSheet()).formulas.flat().filter((formula) => String(formula).startsWith("=HYPERLINK"));
  expect(formulas[1]).toBe(`=HYPERLINK("#'一组 ""A"" 的''表'!G5","G5")`);
  await activate(awkward);
  expect(await wholeSheet()).toEqual(before);
});

test("only what is listed is written, in the language in use", async () => {
  setLanguage("en");
  const report = await checked();
  const { value } = await succeeds(host, writeReport, { report, findings: report.findings.slice(0, 1) });
  expect(value).toEqual({ sheet: "Check report", lines: 1 });
  expect((await look("A5:F6")).map((row) => row[4])).toEqual([
    "What to look at",
    expect.stringContaining("adds up to 90%"),
  ]);
});

test("a report is no table to check; a second one stands beside the first, and undo takes it away", async () => {
  await succeeds(host, writeReport, { report: await checked() });
  await activate(awkward);
  const second = await succeeds(host, writeReport, { report: await checked() });
  expect(second.value.sheet).not.toBe("检查报告");
  const { value } = await succeeds(host, checkWorkbook, {});
  expect(value.sheets.map(({ tables, forms }) => tables.length + forms.length)).toEqual([1, 0, 0]);
  await succeeds(host, undoLast, {});
  expect(await sheetNames()).toEqual([awkward, "检查报告"]);
});

test("a workbook whose structure is protected is left alone and says so", async () => {
  const report = await checked();
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  expect(problemOf(await run(writeReport, { report })).reason).toBe("protected");
  expect(await sheetNames()).toEqual([awkward]);
});

async function activate(name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
  });
}
