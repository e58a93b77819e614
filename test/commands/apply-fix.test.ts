// Fixes of findings on the host: only their cells are written, only while they hold what was found, and undone in one step.
import { applyFix } from "../../src/commands/apply-fix";
import { checkSheet } from "../../src/commands/check-sheet";
import { run } from "../../src/commands/run";
import { undoLast } from "../../src/commands/undo-last";
import type { Finding, Fix } from "../../src/domain/findings/finding";
import type { CellValue } from "../../src/domain/sheet/cell";
import { forgetAll, undoDepth } from "../../src/excel/undo-stack";
import type { Host } from "../../src/host/host";
import { openKpiHost } from "../support/kpi-host";
import * as workbook from "./workbook";

// Engines start slowly on a busy machine.
jest.setTimeout(30_000);

let host: Host;
beforeEach(async () => {
  host = await openKpiHost();
  forgetAll();
});
afterEach(() => {
  host.dispose();
});

const sheet: readonly (readonly CellValue[])[] = [
  ["KPI", "Weight", "Score", "Weighted score"],
  ["Sales revenue", 0.4, 4, "=B2*C2"],
  ["Gross margin", 0.3, 3, "=B3*C3"],
  ["New customers", 0.2, 5, "=B4*C4"],
  ["Training", 0.1, 4, "=B5*C5"],
  ["Total", "=SUM(B2:B5)", "", "=SUM(D2:D5)"],
];

/** The sheet with a slip, and the finding about it with its one fix. */
async function planted(slip: Readonly<Record<string, CellValue>>): Promise<{ finding: Finding; fix: Fix }> {
  await workbook.put("A1:D6", sheet);
  for (const [address, value] of Object.entries(slip)) await workbook.put(address, [[value]]);
  const [finding, ...others] = await audited();
  const [fix] = finding?.fixes ?? [];
  if (!finding || !fix || others.length > 0) throw new Error(JSON.stringify([finding, ...others]));
  return { finding, fix };
}

async function audited(): Promise<Finding[]> {
  const { findings } = (await workbook.succeeds(host, checkSheet, {})).value;
  return findings.filter(({ rule }) => rule.startsWith("audit-"));
}

const slips: readonly { rule: string; slip: Readonly<Record<string, CellValue>>; at: string; becomes: CellValue }[] = [
  { rule: "audit-left-out", slip: { D6: "=SUM(D2:D4)" }, at: "D6", becomes: 3.9 },
  { rule: "audit-overwritten", slip: { D4: 2 }, at: "D4", becomes: 1 },
  { rule: "audit-number-text", slip: { C3: "'3" }, at: "C3", becomes: 3 },
  {
    rule: "audit-weight-differs",
    slip: { D2: "=C2*0.4", D3: "=C3*0.25", D4: "=C4*0.2", D5: "=C5*0.1" },
    at: "D3",
    becomes: 0.9,
  },
];

test.each(slips)("$rule: its fix writes $at, and nothing is found after", async ({ rule, slip, at, becomes }) => {
  const { finding, fix } = await planted(slip);
  expect(finding.rule).toBe(rule);
  const before = await workbook.wholeSheet();
  const { value, syncs } = await workbook.succeeds(host, applyFix, { sheet: "Sheet1", cells: fix.cells });
  expect(value.address).toBe(at);
  expect(syncs).toBeLessThanOrEqual(3);
  const [[now] = []] = await workbook.look(at);
  expect(typeof now === "number" ? Number(now.toFixed(9)) : now).toBe(becomes);
  expect(changedCells(before.formulas, (await workbook.wholeSheet()).formulas)).toEqual([at]);
  expect(await audited()).toEqual([]);
  const undone = await workbook.succeeds(host, undoLast, {});
  expect(undone.value).toMatchObject({ restored: 1, left: [] });
  expect((await workbook.wholeSheet()).formulas).toEqual(before.formulas);
  expect((await audited()).map((again) => again.rule)).toEqual([rule]);
});

const wording: readonly (readonly CellValue[])[] = [
  ["考核指标", "权重", "目标值", "单位", "当前值", "周期", "得分"],
  ["提升客户服务质量", 0.6, "", "", 0.04, "2026年", ""],
  ["回款", 0.4, "100万元", "", "", "", ""],
];

test("a rewrite fills in what the row knows, its blanks are found next, and once they are filled nothing is", async () => {
  await workbook.put("A1:G3", wording);
  const [vague, ...others] = await worded();
  expect([vague?.rule, others]).toEqual(["vague-wording", []]);
  const fix = vague?.fixes.find(
    ({ cells: [cell] }) => cell && "text" in cell.becomes && cell.becomes.text.includes("投诉率"),
  );
  const { syncs } = await workbook.succeeds(host, applyFix, { sheet: "Sheet1", cells: fix?.cells ?? [] });
  expect(syncs).toBeLessThanOrEqual(3);
  expect(await workbook.look("A2")).toEqual([["客户投诉率降低__%（现状4%，截止2026年末）"]]);
  expect((await worded()).map(({ rule, arguments: { count } }) => [rule, count])).toEqual([["wording-blank", 1]]);

  await workbook.put("A2", [["客户投诉率降低30%（现状4%，截止2026年末）"]]);
  expect(await worded()).toEqual([]);
  await workbook.put("A2", [["客户投诉率降低__%（现状4%，截止2026年末）"]]);
  const undone = await workbook.succeeds(host, undoLast, {});
  expect(undone.value).toMatchObject({ restored: 1, left: [] });
  expect(await workbook.look("A2")).toEqual([["提升客户服务质量"]]);
});

async function worded(): Promise<Finding[]> {
  const { findings } = (await workbook.succeeds(host, checkSheet, {})).value;
  return findings.filter(({ rule }) => rule === "vague-wording" || rule === "wording-blank");
}

test("a number kept as text in a cell in text format becomes a number, and its format comes back", async () => {
  await workbook.put("A1:D6", sheet);
  await setFormat("C3", "@");
  await workbook.put("C3", [["3"]]);
  const [finding] = await audited();
  await workbook.succeeds(host, applyFix, { sheet: "Sheet1", cells: finding?.fixes[0]?.cells ?? [] });
  expect(await workbook.look("C3")).toEqual([[3]]);
  await workbook.succeeds(host, undoLast, {});
  expect(await workbook.look("C3")).toEqual([["3"]]);
  expect(await formatOf("C3")).toBe("@");
});

test("a cell that was changed since is left alone", async () => {
  const { fix } = await planted({ D6: "=SUM(D2:D4)" });
  await workbook.put("D6", [["=SUM(D2:D5)/1"]]);
  const outcome = await run(applyFix, { sheet: "Sheet1", cells: fix.cells });
  expect(workbook.problemOf(outcome)).toMatchObject({ reason: "cell-changed", arguments: { address: "D6" } });
  expect((await workbook.wholeSheet()).formulas[5]?.[3]).toBe("=SUM(D2:D5)/1");
  expect(undoDepth()).toBe(0);
});

test("on a protected sheet and on one that is gone nothing is written", async () => {
  const { fix } = await planted({ D6: "=SUM(D2:D4)" });
  await workbook.protect(true);
  const locked = await run(applyFix, { sheet: "Sheet1", cells: fix.cells });
  expect(workbook.problemOf(locked).reason).toBe("protected");
  const gone = await run(applyFix, { sheet: "Gone", cells: fix.cells });
  expect(workbook.problemOf(gone).reason).toBe("sheet-gone");
  expect((await workbook.wholeSheet()).formulas[5]?.[3]).toBe("=SUM(D2:D4)");
});

function changedCells(before: readonly (readonly CellValue[])[], after: readonly (readonly CellValue[])[]): string[] {
  return before.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      after[row]?.[column] === cell ? [] : [`${"ABCD".charAt(column)}${String(row + 1)}`],
    ),
  );
}

function setFormat(address: string, format: string): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).numberFormat = [[format]];
    await context.sync();
  });
}

function formatOf(address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load("numberFormat");
    await context.sync();
    return (range.numberFormat as unknown[][])[0]?.[0];
  });
}
