// "Score this table" on real sheets: what is written, what it computes to, what is refused, and that undo leaves no trace.
import { explainScore } from "../../src/commands/explain-score";
import { previewScores, applyScores } from "../../src/commands/score-table";
import type { ScoreWishes } from "../../src/commands/score-results";
import { run } from "../../src/commands/run";
import { undoLast } from "../../src/commands/undo-last";
import type { CellValue } from "../../src/domain/sheet/cell";
import { forgetAll } from "../../src/excel/undo-stack";
import type { Host } from "../../src/host/host";
import { writeWorkbook } from "../../src/xlsx";
import { partsOf } from "../support/handmade";
import { openKpiHost } from "../support/kpi-host";
import * as workbook from "./workbook";

// Engines start slowly on a busy machine.
jest.setTimeout(30_000);

const plain: ScoreWishes = { formulas: "native", blank: "wait", newColumns: false };

const review: CellValue[][] = [
  ["指标", "权重", "评分", "加权得分"],
  ["签约额", 0.4, 4, ""],
  ["回款率", 0.35, 3, ""],
  ["客户流失率", 0.25, "", ""],
  ["合计", "", "", ""],
];

let host: Host;
beforeEach(async () => {
  host = await openKpiHost();
  forgetAll();
});
afterEach(() => {
  host.dispose();
});

/** What is proposed with these wishes, and the ids that are chosen at first. */
async function preview(wishes: ScoreWishes = plain) {
  const { value, syncs } = await workbook.succeeds(host, previewScores, { wishes });
  const { table } = value;
  if (!table) throw new Error("no table");
  const chosen = table.groups.filter(({ repair }) => repair === undefined).flatMap(({ ids }) => ids);
  return { ...table, chosen, syncs, wishes };
}

async function score(wishes: ScoreWishes = plain) {
  const { proposal, chosen } = await preview(wishes);
  return workbook.succeeds(host, applyScores, { proposal, chosen, wishes });
}

async function savedParts(): Promise<Record<string, string>> {
  return partsOf(writeWorkbook(await host.toWorkbookData()));
}

test("formulas go into the empty cells; the total waits for the last score", async () => {
  await workbook.put("B3:E7", review);
  const { syncs, overview } = await preview();
  expect(syncs).toBeLessThanOrEqual(2);
  expect(overview).toMatchObject({ awaited: 3, scored: 2, partial: 2.65, complete: false });
  const { value, syncs: writing } = await score();
  expect(writing).toBeLessThanOrEqual(3);
  expect(value.cells).toBe(5);
  expect(await workbook.look("E4:E7")).toEqual([[1.6], [1.05], [""], [""]]);
  await workbook.put("D6", [[5]]);
  expect(await workbook.look("E4:E7")).toEqual([[1.6], [1.05], [1.25], [3.9]]);
  expect(await workbook.look("C7")).toEqual([[1]]);
});

test.each([
  ["native", "partial", 2.65],
  ["kpi", "partial", 2.65],
  ["native", "spread", 3.533333333],
  ["kpi", "spread", 3.533333333],
  ["kpi", "wait", ""],
] as const)("a missing score with %s formulas, rule %s: %s", async (formulas, blank, total) => {
  await workbook.put("A1:D5", review);
  await score({ ...plain, formulas, blank });
  expect(await workbook.look("D5")).toEqual([[total]]);
});

test("new columns stand at the right edge and compute", async () => {
  await workbook.put("A1:C4", [
    ["KPI", "Weight", "Score"],
    ["Renewals", 60, 4],
    ["New seats", 30, 3],
    ["Referrals", 5, 5],
  ]);
  const { syncs } = await score({ ...plain, newColumns: true });
  expect(syncs).toBeLessThanOrEqual(3);
  expect(await workbook.look("D1:F4")).toEqual([
    ["Weighted score", "Total score", "Weights off 100% (points)"],
    [2.4, 3.55, -5],
    [0.9, "", ""],
    [0.25, "", ""],
  ]);
});

test.each([
  ["cells", plain],
  ["new columns", { ...plain, newColumns: true }],
])("undo of %s leaves the saved file as it was, part by part", async (_, wishes) => {
  await workbook.put(
    "A1:D5",
    review.map((row) => (wishes.newColumns ? row.slice(0, 3) : row)).map((row) => [...row, ""].slice(0, 4)),
  );
  const before = await savedParts();
  await score(wishes);
  expect(await savedParts()).not.toEqual(before);
  const { value, syncs } = await workbook.succeeds(host, undoLast, {});
  expect(syncs).toBeLessThanOrEqual(3);
  expect(value.left).toEqual([]);
  expect(await savedParts()).toEqual(before);
});

test("undo keeps what somebody wrote over a formula since, and takes out the rest", async () => {
  await workbook.put("A1:D5", review);
  await score();
  await workbook.put("D3", [[9]]);
  const { value } = await workbook.succeeds(host, undoLast, {});
  expect(value.left.map(({ area }) => [area.row, area.column])).toEqual([[2, 3]]);
  expect(await workbook.look("D2:D5")).toEqual([[""], [9], [""], [""]]);
});

test("a value among the formulas is changed only when its repair is chosen, and comes back with undo", async () => {
  const typed = review.map((row) => [...row]);
  typed[2] = ["回款率", 0.35, 3, 7];
  typed[1] = ["签约额", 0.4, 4, 1.6];
  await workbook.put("A1:D5", typed);
  const { proposal, groups, chosen } = await preview();
  const repair = groups.find(({ repair: why }) => why !== undefined);
  expect(repair).toMatchObject({ repair: "typed-over", values: { now: "7", then: 1.05 } });
  await workbook.succeeds(host, applyScores, { proposal, chosen, wishes: plain });
  expect(await workbook.look("D3")).toEqual([[7]]);
  await workbook.succeeds(host, undoLast, {});
  const again = await preview();
  await workbook.succeeds(host, applyScores, {
    proposal: again.proposal,
    chosen: [...again.chosen, ...(repair?.ids ?? [])],
    wishes: plain,
  });
  expect(await workbook.look("D3")).toEqual([[1.05]]);
  await workbook.succeeds(host, undoLast, {});
  expect(await workbook.look("D3")).toEqual([[7]]);
});

test("a protected sheet is refused and left as it is", async () => {
  await workbook.put("A1:D5", review);
  const { proposal, chosen } = await preview();
  await workbook.protect(true);
  const before = await workbook.wholeSheet();
  const outcome = await run(applyScores, { proposal, chosen, wishes: plain });
  expect(workbook.problemOf(outcome)).toMatchObject({ reason: "protected", nothingChanged: true });
  expect(await workbook.wholeSheet()).toEqual(before);
});

test.each([
  ["a cell to be written was filled in", "D2", [["kept"]]],
  ["a weight was changed to another unit", "B2:B4", [[40], [35], [25]]],
  ["the total row became an indicator", "A5:B5", [["复购率", 0.1]]],
] as [string, string, CellValue[][]][])("when %s since the preview, nothing is written", async (_, address, cells) => {
  await workbook.put("A1:D5", review);
  const { proposal, chosen } = await preview();
  await workbook.put(address, cells);
  const before = await workbook.wholeSheet();
  const outcome = await run(applyScores, { proposal, chosen, wishes: plain });
  const problem = workbook.problemOf(outcome);
  expect(problem).toMatchObject({ reason: "table-changed", nothingChanged: true });
  expect(await workbook.wholeSheet()).toEqual(before);
});

test("a cell formatted as text is named, and nothing is written", async () => {
  await workbook.put("A1:D5", review);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("D3").numberFormat = [["@"]];
    await context.sync();
  });
  const { proposal, chosen } = await preview();
  const outcome = await run(applyScores, { proposal, chosen, wishes: plain });
  expect(workbook.problemOf(outcome)).toMatchObject({ reason: "text-cells", arguments: { address: "D3" } });
  expect(await workbook.look("D2:D5")).toEqual([[""], [""], [""], [""]]);
});

test("a sheet without a table has no preview of one", async () => {
  await workbook.put("A1:B2", [
    ["Shopping", ""],
    ["Bread", 2],
  ]);
  const { value } = await workbook.succeeds(host, previewScores, { wishes: plain });
  expect(value).toEqual({ sheet: "Sheet1", tables: [] });
});

test("a score by bands is explained from the sheet, with what gives the next band", async () => {
  await workbook.put("A1:F3", [
    ["Indicator", "Weight", "Planned days", "Days ahead", "Score", "Weighted score"],
    ["Design", 0.6, 60, 2, "=KPI.SCHEDULEBAND(D2,C2)", "=B2*E2"],
    ["Launch", 0.4, 30, 0, 3, "=B3*E3"],
  ]);
  const before = await workbook.wholeSheet();
  const { value, syncs } = await workbook.succeeds(host, explainScore, {
    cell: { sheet: "Sheet1", row: 1, column: 4 },
  });
  expect(syncs).toBeLessThanOrEqual(2);
  expect(value).toMatchObject({
    value: 3,
    share: { points: 1.8, total: 3 },
    next: { label: "Design · Days ahead", by: 2, result: 4 },
  });
  await workbook.put("D2", [[4]]);
  expect(await workbook.look("E2")).toEqual([[4]]);
  await workbook.put("D2", [[2]]);
  expect(await workbook.wholeSheet()).toEqual(before);
  const other = await workbook.succeeds(host, explainScore, { cell: { sheet: "Sheet1", row: 1, column: 0 } });
  expect(other.value).toBeUndefined();
});
