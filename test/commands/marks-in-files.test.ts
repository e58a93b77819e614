// A file somebody else made: marked and cleared again it is saved as if nothing had been there.
import { unzipSync } from "fflate";
import { clearMarks } from "../../src/commands/clear-marks";
import { markFindings } from "../../src/commands/mark-findings";
import { undoLast } from "../../src/commands/undo-last";
import { forgetAll } from "../../src/excel/undo-stack";
import type { Host } from "../../src/host/host";
import type { OpenedFile } from "../../src/xlsx";
import { readWorkbook, writeWorkbook } from "../../src/xlsx";
import { openKpiHost } from "../support/kpi-host";
import { put, ruleFormulas, succeeds } from "./workbook";

jest.setTimeout(30_000);

const table = [
  ["序号", "考核指标", "目标值", "权重", "评分标准", "得分（1-5 分）"],
  [1, "提升客户服务质量", "尽快", 0.4, "每少 1% 扣 1 分", 4],
  [2, "回款率", "95%", 0.3, "每少 1% 扣 1 分", ""],
  [3, "客户投诉次数", "≤ 3 次", 0.2, "每多 1 次扣 2 分", 9],
];

let host: Host;
let opened: OpenedFile;
beforeEach(async () => {
  host = await openKpiHost();
  forgetAll();
  await put("B3:G6", table);
  await Excel.run(async (context) => {
    const rule = context.workbook.worksheets.getActiveWorksheet().getRange("E4:E6").conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=$E4<0.25";
    rule.custom.format.fill.color = "#00FF00";
    await context.sync();
  });
  const bytes = writeWorkbook(await host.toWorkbookData());
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.reason);
  await host.open(read.workbook);
  opened = { bytes, baseline: await host.toWorkbookData() };
});
afterEach(() => {
  host.dispose();
});

const saved = async () => unzipSync(writeWorkbook(await host.toWorkbookData(), opened));

test.each([
  ["cleared", () => succeeds(host, clearMarks, {})],
  ["undone", () => succeeds(host, undoLast, {})],
] as const)("part by part the same once the marks are %s", async (_how, takeOff) => {
  const before = await saved();
  const { value } = await succeeds(host, markFindings, {});
  expect(value.marked).toBeGreaterThan(3);
  expect(await saved()).not.toEqual(before);
  await takeOff();
  expect(await saved()).toEqual(before);
});

test("saved with the marks and opened again, they can still be taken off, and the user's own rule stays", async () => {
  await succeeds(host, markFindings, {});
  const read = readWorkbook(writeWorkbook(await host.toWorkbookData(), opened));
  if (!read.ok) throw new Error(read.reason);
  await host.open(read.workbook);
  expect((await succeeds(host, clearMarks, {})).value.cleared).toBeGreaterThan(3);
  expect(await ruleFormulas()).toEqual(["=$E4<0.25"]);
});
