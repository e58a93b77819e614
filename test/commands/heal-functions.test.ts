// KPI formulas that Excel no longer knows are found on all sheets and entered again as they were meant.
import { convertFormulas } from "../../src/commands/convert-formulas";
import { healFunctions } from "../../src/commands/heal-functions";
import { undoLast } from "../../src/commands/undo-last";
import { forgetAll } from "../../src/excel/undo-stack";
import type { Host } from "../../src/host/host";
import { openKpiHost } from "../support/kpi-host";
import { choose, formulas, onSheet } from "./conversion";
import * as workbook from "./workbook";

let host: Host;
beforeEach(async () => {
  host = await openKpiHost();
  forgetAll();
});
afterEach(() => {
  host.dispose();
});

const heal = async () => (await workbook.succeeds(host, healFunctions, {})).value;

test("formulas kept under the name of an unknown function are entered again; formats and the rest stay", async () => {
  const stuck = ['=IF(A1="","",_xldudf_KPI_BUDGETBAND(A1,B1))', "=[2]!_xldudf_KPI_BUDGETBAND(A1,B1)+1"];
  await workbook.put("A1:E1", [[97, 100, ...stuck, "=NOSUCH(A1)"]]); // prettier-ignore
  await onSheet((sheet) => {
    sheet.getRange("C1").numberFormat = [["0.00"]];
  });
  expect(await heal()).toEqual({ healed: 2, left: [] });
  expect(await formulas()).toEqual(['=IF(A1="","",KPI.BUDGETBAND(A1,B1))', "=KPI.BUDGETBAND(A1,B1)+1", "=NOSUCH(A1)"]);
  expect(await workbook.look("C1:D1")).toEqual([[3, 4]]);
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("C1").load("numberFormat");
    await context.sync();
    expect(cell.numberFormat).toEqual([["0.00"]]);
  });
  await workbook.succeeds(host, undoLast, {});
  expect(await formulas()).toEqual([...stuck, "=NOSUCH(A1)"]);
});

test("what is not there, and what is protected, is named with its sheet; nothing stuck costs two syncs", async () => {
  await workbook.put("A1:C1", [[97, 100, "=KPI.BUDGETBAND(A1,B1)"]]);
  const nothing = await workbook.succeeds(host, healFunctions, {});
  expect(nothing).toEqual({ value: { healed: 0, left: [] }, syncs: 2 });
  await workbook.put("D1:E1", [["=KPI.NOSUCH(A1)", "=_xldudf_KPI_BUDGETBAND(A1,B1)"]]);
  await Excel.run(async (context) => {
    const locked = context.workbook.worksheets.add("Locked");
    locked.getRange("B2").formulas = [["=_xldudf_KPI_BUDGETBAND(97,100)"]];
    locked.protection.protect();
    await context.sync();
  });
  expect(await heal()).toEqual({
    healed: 1,
    left: [
      { sheet: "Sheet1", row: 0, column: 3, reason: "no-result" },
      { sheet: "Locked", row: 1, column: 1, reason: "protected" },
    ],
  });
  expect(await formulas()).toContain("=KPI.BUDGETBAND(A1,B1)");
});

test("stuck at no result, a formula is not made Excel's own: there is nothing to compare with", async () => {
  await workbook.put("A1:C1", [[97, 100, "=_xldudf_KPI_BUDGETBAND(A1,B1)"]]);
  const { value } = await workbook.succeeds(host, convertFormulas, choose("native"));
  expect(value.kept).toEqual([{ sheet: "Sheet1", row: 0, column: 2, reason: "no-value" }]);
});
