// Conversions of single cells that need care: formulas that fill others, nested calls, other sheets, late results.
import { convertFormulas } from "../../src/commands/convert-formulas";
import { run } from "../../src/commands/run";
import { undoLast } from "../../src/commands/undo-last";
import { forgetAll } from "../../src/excel/undo-stack";
import type { Host } from "../../src/host/host";
import { buildFunctionsMetadata } from "../../src/tooling/functions-metadata";
import { openTestHost } from "../support/host";
import { openKpiHost } from "../support/kpi-host";
import * as conversion from "./conversion";
import * as workbook from "./workbook";

const { choose, formulas, storeParts, values } = conversion;

let host: Host;
beforeEach(async () => {
  host = await openKpiHost();
  forgetAll();
});
afterEach(() => {
  jest.restoreAllMocks();
  host.dispose();
});

const convert = async (...wish: Parameters<typeof choose>) =>
  (await workbook.succeeds(host, convertFormulas, choose(...wish))).value;

/** Plan and actual costs in A and B. */
const costs = [[97, 100], [120, 100], [80, 100]]; // prettier-ignore
const putCosts = () => workbook.put("A1:B3", costs);

/** Opens the workbook where the code of one function has not come yet: its cells stay #BUSY!. */
async function openWithout(id: string): Promise<void> {
  const data = await host.toWorkbookData();
  host.dispose();
  host = await openTestHost();
  host.registerFunctions(buildFunctionsMetadata().en.functions, "KPI");
  const { kpiFunctions } = await import("../../src/functions");
  for (const [other, code] of Object.entries(kpiFunctions))
    if (other !== id) host.CustomFunctions.associate(other, code);
  await host.open(data);
  forgetAll();
}

test("a formula that fills several cells becomes values together and comes back as one", async () => {
  await putCosts();
  await workbook.put("C1:D1", [["=KPI.BUDGETBAND(A1:A3,B1:B3)", "=SUM(C1:C3)"]]);
  const shown = await values();
  expect(shown.map((row) => row[2])).toEqual([3, 1, 4]);
  expect(await convert("native")).toMatchObject({
    converted: 0,
    kept: [{ row: 0, column: 2, reason: "several-cells" }],
  });
  expect(await convert("values")).toMatchObject({ converted: 1, kept: [] });
  expect(await formulas()).toEqual(["=SUM(C1:C3)"]);
  expect(await values()).toEqual(shown);
  await workbook.succeeds(host, undoLast, {});
  expect(await formulas()).toEqual(["=KPI.BUDGETBAND(A1:A3,B1:B3)", "=SUM(C1:C3)"]);
  expect(await values()).toEqual(shown);
  await convert("values");
  await conversion.onSheet((sheet) => {
    sheet.getRange("1:1").insert("Down");
  });
  expect(await convert("kpi")).toMatchObject({ converted: 1, kept: [] });
  expect(await formulas()).toEqual(["=KPI.BUDGETBAND(A2:A4,B2:B4)", "=SUM(C2:C4)"]);
  expect(await values()).toEqual(shown);
});

test("one of several values typed over keeps all of them from coming back", async () => {
  await putCosts();
  await workbook.put("C1", [["=KPI.BUDGETBAND(A1:A3,B1:B3)"]]);
  await convert("values");
  await workbook.put("C2", [[5]]);
  expect(await convert("kpi")).toMatchObject({ converted: 0, kept: [{ row: 0, column: 2, reason: "changed-since" }] });
  expect(await workbook.look("C1:C3")).toEqual([[3], [5], [4]]);
  expect(await storeParts()).toEqual([]);
});

test("judgements of words, which have no form of Excel's, become values", async () => {
  await workbook.put("A1:B2", [["尽快完成", "=KPI.VAGUE(A1)"], ["尽快完成", "=KPI.VAGUE(A1:A2)"]]); // prettier-ignore
  const shown = await values();
  const { kept } = await convert("native");
  expect(kept.map(({ reason }) => reason)).toEqual(["wording", "wording"]);
  expect(await convert("values")).toMatchObject({ converted: 2, kept: [] });
  expect(await formulas()).toEqual([]);
  expect(await values()).toEqual(shown);
  await convert("kpi");
  expect(await formulas()).toEqual(["=KPI.VAGUE(A1)", "=KPI.VAGUE(A1:A2)"]);
});

const nested: readonly [string, string][] = [
  ["in a larger formula", '=IF(A1="","",ROUND(KPI.BUDGETBAND(A1,B1)*1.5+1,1))&"分"'],
  ["within one another", "=KPI.BUDGETBAND(KPI.BUDGETBAND(A1,B1)*30,100)"],
  ["one beside the other", "=KPI.BUDGETBAND(A1,B1)-KPI.BUDGETBAND(A2,B2)"],
  ["named in a text only", '=KPI.BUDGETBAND(A1,B1)&"KPI.BUDGETBAND(A1,B1)"'],
  ["of another sheet's cells", "=KPI.BUDGETBAND('It''s'!A1,'It''s'!$B$1)"],
  ["of several rows", '=KPI.WEIGHTEDSCORE(IF(A1:A3="","",A1:A3),B1:B3)'],
  ["that waits", '=IF(COUNT(A9,B9)<2,"",KPI.BUDGETBAND(A9,B9))'],
];

test("calls wherever they stand in formulas go and come back to the letter", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("It's").getRange("A1:B1").values = [[104, 100]];
    await context.sync();
  });
  await putCosts();
  const column = nested.map(([, formula]) => [formula]);
  await workbook.put(`C1:C${String(column.length)}`, column);
  const shown = await values();
  expect(await convert("native")).toMatchObject({ converted: nested.length, kept: [] });
  expect((await formulas()).map((formula) => formula.replace(/"[^"]*"/g, '""')).join()).not.toContain("KPI.");
  expect(await values()).toEqual(shown);
  expect(await convert("values")).toMatchObject({ converted: nested.length, kept: [] });
  expect(await formulas()).toEqual([]);
  expect(await convert("kpi")).toMatchObject({ converted: nested.length, kept: [] });
  expect(await formulas()).toEqual(column.flat());
  expect(await values()).toEqual(shown);
});

test("a formula in a cell for text stays a formula", async () => {
  await putCosts();
  await conversion.onSheet((sheet) => {
    const cell = sheet.getRange("C1");
    cell.formulas = [["=KPI.BUDGETBAND(A1,B1)"]];
    cell.numberFormat = [["@"]];
  });
  for (const to of ["native", "kpi"] as const) {
    expect(await convert(to)).toMatchObject({ converted: 1, kept: [] });
    expect(await workbook.look("C1")).toEqual([[3]]);
  }
  expect(await formulas()).toEqual(["=KPI.BUDGETBAND(A1,B1)"]);
});

test("results that do not come are put back after half a minute, the others stay", async () => {
  await putCosts();
  await workbook.put("C1:C2", [["=KPI.BUDGETBAND(A1,B1)"], ["=KPI.WEIGHTEDSCORE(A1:A3,B1:B3)"]]);
  await convert("native");
  const native = await formulas();
  await openWithout("BUDGETBAND");
  let now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => (now += 16_000));
  expect(await convert("kpi")).toMatchObject({ converted: 1, kept: [{ row: 0, column: 2, reason: "unsettled" }] });
  expect(await formulas()).toEqual([native[0], "=KPI.WEIGHTEDSCORE(A1:A3,B1:B3)"]);
  expect(await workbook.look("C1")).toEqual([[3]]);
  jest.restoreAllMocks();
  const { kpiFunctions } = await import("../../src/functions");
  host.CustomFunctions.associate("BUDGETBAND", kpiFunctions.BUDGETBAND);
  expect(await convert("kpi")).toMatchObject({ converted: 1, kept: [] });
});

test("stopped while results are waited for, all is as it was: cells, what is remembered, and nothing to undo", async () => {
  await putCosts();
  await workbook.put("C1:C2", [["=KPI.BUDGETBAND(A1,B1)"], ["=KPI.WEIGHTEDSCORE(A1:A3,B1:B3)"]]);
  await convert("native");
  await openWithout("BUDGETBAND");
  const before = [await formulas(), await values(), await storeParts()];
  const counts: number[] = [];
  const watch = { settled: (count: number) => void counts.push(count), isStopped: () => counts.length > 1 };
  expect(await convert("kpi", "sheet", watch)).toMatchObject({ converted: 0, kept: [], stopped: true });
  expect(counts).toEqual([1, 1]);
  expect([await formulas(), await values(), await storeParts()]).toEqual(before);
  expect(workbook.problemOf(await run(undoLast, {})).reason).toBe("nothing-to-undo");
});

test("a cell that looks at formulas keeps all of them, unless the sheet is never the same", async () => {
  await putCosts();
  await workbook.put("C1:D1", [["=KPI.BUDGETBAND(A1,B1)", "=ISFORMULA(C1)"]]);
  expect(await convert("values")).toMatchObject({ converted: 0, kept: [{ column: 2, reason: "others-changed" }] });
  expect(await formulas()).toEqual(["=KPI.BUDGETBAND(A1,B1)", "=ISFORMULA(C1)"]);
  expect(await storeParts()).toEqual([]);
  await workbook.put("D1", [["=RAND()"]]);
  expect(await convert("values")).toMatchObject({ converted: 1, kept: [] });
});

test("what still shows otherwise once a differing cell was put back is put back with it", async () => {
  await workbook.put("A1:B2", [["'97", 100], [97, 100]]); // prettier-ignore
  await workbook.put("C1:D2", [["=KPI.BUDGETBAND(A1,B1)", ""], ["=KPI.BUDGETBAND(A2,B2)", '=ISNUMBER(SEARCH("KPI",FORMULATEXT(C2)))']]); // prettier-ignore
  const { kept } = await convert("native");
  expect(kept.map(({ row, reason }) => [row, reason])).toEqual([
    [0, "differs"],
    [1, "others-changed"],
  ]);
  expect(await conversion.kpiFormulas()).toHaveLength(2);
});

test("while a cell is being edited nothing is changed", async () => {
  await putCosts();
  await workbook.put("C1", [["=KPI.BUDGETBAND(A1,B1)"]]);
  host.beginCellEdit();
  const problem = workbook.problemOf(await run(convertFormulas, choose("native")));
  expect(problem).toMatchObject({ reason: "cell-editing", nothingChanged: true });
  host.endCellEdit();
  expect(await formulas()).toEqual(["=KPI.BUDGETBAND(A1,B1)"]);
  expect(await storeParts()).toEqual([]);
});
