import { insertForm } from "../../src/commands/insert-form";
import type { InsertFormOptions } from "../../src/commands/results";
import { run } from "../../src/commands/run";
import { areaAddress } from "../../src/domain/sheet/area";
import type { CellValue } from "../../src/domain/sheet/cell";
import { forgetAll } from "../../src/excel/undo-stack";
import type { Host } from "../../src/host/host";
import { openKpiHost } from "../support/kpi-host";
import * as workbook from "./workbook";

// Engines start slowly on a busy machine.
jest.setTimeout(30_000);

const options: InsertFormOptions = {
  formId: "project-appraisal",
  language: "zh-CN",
  formulas: "native",
  where: "newSheet",
};

let host: Host;
beforeEach(async () => {
  host = await openKpiHost();
  forgetAll();
});
afterEach(() => {
  host.dispose();
});

describe.each(["zh-CN", "en"] as const)("in %s", (language) => {
  test.each(["native", "kpi"] as const)(
    "on a new sheet with %s formulas: scores 3, 4, 3, 5 give 3.49",
    async (formulas) => {
      const { value, syncs } = await workbook.succeeds(host, insertForm, { ...options, language, formulas });
      expect(syncs).toBeLessThanOrEqual(3);
      expect(await workbook.sheetNames()).toEqual(["Sheet1", value.place.sheet]);
      expect(await workbook.selectedAddress()).toContain(areaAddress(value.firstInput.area).split(":")[0]);
      await workbook.fillColumn("score", [3, 4, 3, 5]);
      const { values } = await workbook.wholeSheet();
      expect(values.flat()).toContain(3.49);
    },
  );
});

test("a second one gets a name of its own", async () => {
  const first = await workbook.succeeds(host, insertForm, options);
  const second = await workbook.succeeds(host, insertForm, options);
  expect(second.value.place.sheet).toBe(`${first.value.place.sheet} (2)`);
  expect(await workbook.sheetNames()).toHaveLength(3);
});

describe("at the selection", () => {
  const here: InsertFormOptions = { ...options, where: "selection" };

  test("the form begins at the first selected cell and what is elsewhere stays", async () => {
    await workbook.put("A1", [["mine"]]);
    await workbook.select("C4:D9");
    const { value, syncs } = await workbook.succeeds(host, insertForm, here);
    expect(syncs).toBeLessThanOrEqual(3);
    expect(value.place.area).toMatchObject({ row: 3, column: 2 });
    expect((await workbook.look("A1")).flat()).toEqual(["mine"]);
    await workbook.fillColumn("score", [3, 4, 3, 5]);
    expect((await workbook.wholeSheet()).values.flat()).toContain(3.49);
  });

  test("what stands in the way is named and nothing is changed", async () => {
    await workbook.put("D6:E6", [["mine", "=1+1"]]);
    await workbook.select("B2");
    const before = await workbook.wholeSheet();
    const problem = workbook.problemOf(await run(insertForm, here));
    expect(problem).toMatchObject({ reason: "occupied", nothingChanged: true, arguments: { address: "D6:E6" } });
    expect(await workbook.wholeSheet()).toEqual(before);
  });

  test("a merged area in the way counts as something", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("C3:D3").merge();
      await context.sync();
    });
    await workbook.select("B2");
    expect(workbook.problemOf(await run(insertForm, here))).toMatchObject({ arguments: { address: "C3:D3" } });
  });

  test("it is written over what is there when the user said so", async () => {
    await workbook.put("D6", [["mine"]]);
    await workbook.select("B2");
    const { syncs } = await workbook.succeeds(host, insertForm, { ...here, overwrite: true });
    expect(syncs).toBeLessThanOrEqual(3);
    expect((await workbook.wholeSheet()).values.flat()).not.toContain("mine");
  });

  test("a protected sheet is left as it is", async () => {
    await workbook.put("A1", [["mine"]]);
    await workbook.protect(true);
    const before = await workbook.wholeSheet();
    const problem = workbook.problemOf(await run(insertForm, { ...here, overwrite: true }));
    expect(problem).toMatchObject({ reason: "protected", nothingChanged: true });
    expect(await workbook.wholeSheet()).toEqual(before);
  });

  test("at the edge of the sheet there is no room", async () => {
    await workbook.select("XFC1");
    expect(workbook.problemOf(await run(insertForm, here))).toMatchObject({ reason: "no-room", nothingChanged: true });
  });
});

test.each(["newSheet", "selection"] as const)(
  "while a cell is being edited nothing is inserted (%s)",
  async (where) => {
    host.beginCellEdit();
    const problem = workbook.problemOf(await run(insertForm, { ...options, where }));
    host.endCellEdit();
    expect(problem).toMatchObject({ reason: "cell-editing", nothingChanged: true });
    expect(await workbook.sheetNames()).toEqual(["Sheet1"]);
    expect((await workbook.wholeSheet()).values).toEqual([]);
  },
);

test("a protected workbook gets no new sheet, and nothing is changed", async () => {
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  const problem = workbook.problemOf(await run(insertForm, options));
  expect(problem).toMatchObject({ reason: "protected", nothingChanged: true });
  expect(await workbook.sheetNames()).toEqual(["Sheet1"]);
});

test("a form that does not exist is our own mistake and says so", async () => {
  const problem = workbook.problemOf(await run(insertForm, { ...options, formId: "none" }));
  expect(problem).toMatchObject({ reason: "unknown", arguments: { detail: 'There is no form "none".' } });
});

test("a new sheet is ready to print on A4, a sheet of the user's keeps its set-up", async () => {
  const pageOf = (name: string) =>
    Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem(name);
      pageLayout.load("paperSize,orientation");
      const area = pageLayout.getPrintAreaOrNullObject();
      area.load("address");
      await context.sync();
      return { paper: pageLayout.paperSize, area: area.isNullObject ? "" : area.address };
    });
  const before = await pageOf("Sheet1");
  const { value } = await workbook.succeeds(host, insertForm, options);
  expect((await pageOf(value.place.sheet)).area).not.toBe("");
  expect((await pageOf(value.place.sheet)).paper.toLowerCase()).toBe("a4");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").activate();
    await context.sync();
  });
  await workbook.succeeds(host, insertForm, { ...options, where: "selection" });
  expect(await pageOf("Sheet1")).toEqual(before);
});

test("hostile words already on the sheet stay words", async () => {
  const words: CellValue[] = ["'=1+1", "'+1", "'@x"];
  await workbook.put("A1:C1", [words]);
  expect((await workbook.look("A1:C1"))[0]).toEqual(["=1+1", "+1", "@x"]);
  const { formulas } = await workbook.wholeSheet();
  expect(formulas[0]?.some((formula) => String(formula).startsWith("="))).toBe(false);
});
