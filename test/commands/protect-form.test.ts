// Protecting a form: what can still be changed, what is refused, and taking it back.
import { insertForm } from "../../src/commands/insert-form";
import { protectForm } from "../../src/commands/protect-form";
import { run } from "../../src/commands/run";
import { undoLast } from "../../src/commands/undo-last";
import { unprotectForm } from "../../src/commands/unprotect-form";
import { forgetAll } from "../../src/excel/undo-stack";
import type { Host } from "../../src/host/host";
import { openKpiHost } from "../support/kpi-host";
import * as workbook from "./workbook";

jest.setTimeout(30_000);

const options = { formId: "project-appraisal", language: "en", formulas: "native", where: "newSheet" } as const;

let host: Host;
beforeEach(async () => {
  host = await openKpiHost();
  forgetAll();
});
afterEach(() => {
  host.dispose();
});

/** The code of what Excel says to a change, "" when it makes it. */
async function refusal(change: (sheet: Excel.Worksheet) => void): Promise<string> {
  try {
    await Excel.run(async (context) => {
      change(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
    return "";
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : "unknown";
  }
}

test("inputs and row heights stay free, labels and formulas are locked; undo gives everything back", async () => {
  const { value: form } = await workbook.succeeds(host, insertForm, options);
  const { value, syncs } = await workbook.succeeds(host, protectForm, {});
  expect(value).toEqual({ sheet: form.place.sheet });
  expect(syncs).toBeLessThanOrEqual(3);
  const { formulas } = await workbook.wholeSheet();
  const row = formulas.findIndex((cells) => cells.some((cell) => String(cell).startsWith("=")));
  const column = formulas[row]?.findIndex((cell) => String(cell).startsWith("=")) ?? -1;
  const overFormula = (sheet: Excel.Worksheet) => {
    sheet.getRangeByIndexes(row, column, 1, 1).values = [[1]];
  };
  expect(await refusal((sheet) => (sheet.getRange("A1").values = [["mine"]]))).toBe("AccessDenied");
  expect(await refusal(overFormula)).toBe("AccessDenied");
  expect(await refusal((sheet) => (sheet.getRange("B2").values = [["P-7"]]))).toBe("");
  expect(await refusal((sheet) => (sheet.getRange("A2").format.rowHeight = 50))).toBe("");
  await workbook.fillColumn("score", [3, 4, 3, 5]);
  expect((await workbook.wholeSheet()).values.flat()).toContain(3.49);
  await workbook.succeeds(host, undoLast, {});
  expect(await refusal(overFormula)).toBe("");
});

test("KPI formulas are not locked away from people without the add-in", async () => {
  await workbook.succeeds(host, insertForm, { ...options, formulas: "kpi" });
  const problem = workbook.problemOf(await run(protectForm, {}));
  expect(problem).toMatchObject({ reason: "kpi-formulas", nothingChanged: true });
  expect(await refusal((sheet) => (sheet.getRange("A1").values = [["mine"]]))).toBe("");
});

test("a sheet without a cell to fill in is left as it is, so is one that is protected", async () => {
  expect(workbook.problemOf(await run(protectForm, {}))).toMatchObject({ reason: "no-open-cells" });
  await workbook.put("A1:B1", [["mine", 1]]);
  expect(workbook.problemOf(await run(protectForm, {}))).toMatchObject({ reason: "no-open-cells" });
  await workbook.protect(true);
  expect(workbook.problemOf(await run(protectForm, {}))).toMatchObject({ reason: "protected", nothingChanged: true });
});

/** Places and formulas of the active sheet that begin with "=". */
async function formulasOf(): Promise<string[]> {
  const { formulas } = await workbook.wholeSheet();
  return formulas.flat().flatMap((cell) => (typeof cell === "string" && cell.startsWith("=") ? [cell] : []));
}

test("a form inserted protected has Excel's formulas, whatever was chosen, and costs no sync more", async () => {
  const wanted = { ...options, formulas: "kpi", protect: true } as const;
  const { value: form, syncs } = await workbook.succeeds(host, insertForm, wanted);
  expect(syncs).toBeLessThanOrEqual(3);
  const formulas = await formulasOf();
  expect(formulas.length).toBeGreaterThan(0);
  expect(formulas.filter((formula) => formula.includes("KPI."))).toEqual([]);
  expect(await refusal((sheet) => (sheet.getRange("A1").values = [["mine"]]))).toBe("AccessDenied");
  const { row, column } = form.firstInput.area;
  expect(await refusal((sheet) => (sheet.getCell(row, column).values = [["P-7"]]))).toBe("");
  expect(await refusal((sheet) => (sheet.getCell(row, column).values = [[""]]))).toBe("");
  await workbook.succeeds(host, undoLast, {});
  expect(await workbook.sheetNames()).toEqual(["Sheet1"]);
});

test("a form put beside the user's own cells never locks their sheet", async () => {
  const wanted = { ...options, where: "selection", formulas: "kpi", protect: true } as const;
  await workbook.succeeds(host, insertForm, wanted);
  expect((await formulasOf()).some((formula) => formula.includes("KPI."))).toBe(true);
  expect(await refusal((sheet) => (sheet.getRange("A1").values = [["mine"]]))).toBe("");
});

test("protection is taken off, and undo puts it back with what it left free", async () => {
  await workbook.succeeds(host, insertForm, { ...options, protect: true });
  const { syncs } = await workbook.succeeds(host, unprotectForm, {});
  expect(syncs).toBeLessThanOrEqual(3);
  expect(await refusal((sheet) => (sheet.getRange("A1").values = [["mine"]]))).toBe("");
  await workbook.succeeds(host, undoLast, {});
  expect(await refusal((sheet) => (sheet.getRange("A1").values = [["yours"]]))).toBe("AccessDenied");
  expect(await refusal((sheet) => (sheet.getRange("A2").format.rowHeight = 50))).toBe("");
});

test("what is not protected, or protected with a password, is left as it is", async () => {
  const free = await run(unprotectForm, {});
  expect(workbook.problemOf(free)).toMatchObject({ reason: "not-protected", nothingChanged: true });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().protection.protect({}, "secret");
    await context.sync();
  });
  const locked = await run(unprotectForm, {});
  expect(workbook.problemOf(locked)).toMatchObject({ reason: "password", nothingChanged: true });
  expect(await refusal((sheet) => (sheet.getRange("A1").values = [["mine"]]))).toBe("AccessDenied");
});
