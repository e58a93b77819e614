import type { SheetPlan } from "../../src/domain/sheet/sheet-plan";
import { applyPlan } from "../../src/excel/apply";
import { dropSheet, prepareSheet } from "../../src/excel/new-sheet";
import { problemFrom } from "../../src/excel/problem";
import { takeBackPlan } from "../../src/excel/restore";
import { queueTarget, targetOf } from "../../src/excel/target";
import type { Host } from "../../src/host/host";
import { openTestHost } from "../support/host";

// Engines start slowly on a busy machine.
jest.setTimeout(30_000);

const area = { row: 1, column: 1, rows: 3, columns: 2 };
const empty: SheetPlan = {
  area,
  sheetName: "Plan",
  blocks: [],
  styles: [],
  merges: [],
  validations: [],
  rules: [],
  names: [],
  columnWidthsPoints: [],
  rowHeightsPoints: [],
  frozenRows: 0,
};
const hostile = [
  '=HYPERLINK("http://x")',
  "+1+1",
  "-2",
  "@SUM(A1)",
  "'quoted",
  "\t=1",
  "＝1",
  "1-10",
  "007",
  "TRUE",
  "#N/A",
];

let host: Host;
beforeEach(async () => {
  host = await openTestHost();
});
afterEach(() => {
  host.dispose();
});

const neverTakenBack = () => Promise.resolve(false);

function apply(plan: SheetPlan, ownSheet = false) {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    host.resetCounters();
    await applyPlan(context, sheet, plan, { ownSheet, takeBack: neverTakenBack });
    return host.counters.syncs;
  });
}

function values(address: string) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.load("values,formulas");
    await context.sync();
    return { values: range.values as unknown[][], formulas: range.formulas as unknown[][] };
  });
}

test.each(["General", "@"])("hostile text stays the text it is, in cells formatted %s", async (numberFormat) => {
  const whole = { row: 0, column: 0, rows: hostile.length, columns: 1 };
  const blocks = [{ row: 0, column: 0, cells: hostile.map((text) => [{ text }]) }];
  const syncs = await apply({ ...empty, area: whole, blocks, styles: [{ area: whole, style: { numberFormat } }] });
  expect(syncs).toBe(1);
  expect((await values(`A1:A${String(hostile.length)}`)).values.flat()).toEqual(hostile);
});

test("formulas are calculated, numbers are numbers, null leaves and clear empties", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("B2:C4").values = [
      ["a", "b"],
      ["c", "d"],
      ["e", "f"],
    ];
    await context.sync();
  });
  const cells = [
    [{ number: 2 }, { formula: "=B2*3" }],
    [null, { clear: true } as const],
  ];
  await apply({ ...empty, blocks: [{ row: 1, column: 1, cells }] });
  expect((await values("B2:C4")).values).toEqual([
    [2, 6],
    ["c", ""],
    ["e", "f"],
  ]);
});

test("only what a style names is changed", async () => {
  const formatsOf = () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
      range.load("format/horizontalAlignment,format/wrapText,format/columnWidth");
      range.format.font.load("bold,italic,name,size");
      range.format.fill.load("color");
      await context.sync();
      const { bold, italic, name, size } = range.format.font;
      const { horizontalAlignment, wrapText, columnWidth } = range.format;
      return { bold, italic, name, size, horizontalAlignment, wrapText, columnWidth, fill: range.format.fill.color };
    });
  await Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
    format.font.italic = true;
    format.fill.color = "#00FF00";
    await context.sync();
  });
  const before = await formatsOf();
  await apply({
    ...empty,
    styles: [{ area, style: { bold: true, horizontal: "center" } }],
    columnWidthsPoints: [{ column: 1, width: 200 }],
  });
  expect(await formatsOf()).toEqual({ ...before, bold: true, horizontalAlignment: "Center" });
});

test("sizes and frozen rows are set on a sheet of its own", async () => {
  await apply(
    {
      ...empty,
      columnWidthsPoints: [{ column: 1, width: 120 }],
      rowHeightsPoints: [{ row: 1, height: 40 }],
      frozenRows: 2,
    },
    true,
  );
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const { format } = sheet.getRange("B2");
    format.load("columnWidth,rowHeight");
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load("address");
    await context.sync();
    return [format.columnWidth, format.rowHeight, frozen.address];
  });
  expect(seen[0]).toBeCloseTo(120, 0);
  expect(seen[1]).toBeCloseTo(40, 0);
  expect(seen[2]).toContain("1:2");
});

test("validations come with their limits, prompts and alerts", async () => {
  await apply({
    ...empty,
    validations: [
      {
        area,
        rule: { kind: "decimal", min: 1, max: 5 },
        prompt: { title: "Score", message: "1 to 5" },
        error: { style: "stop", title: "No", message: "1 to 5 only" },
      },
    ],
  });
  const seen = await Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C4");
    dataValidation.load("rule,prompt,errorAlert,type");
    await context.sync();
    return dataValidation.toJSON();
  });
  expect(seen).toMatchObject({
    type: "Decimal",
    rule: { decimal: { operator: "Between" } },
    prompt: { title: "Score", message: "1 to 5" },
    errorAlert: { style: "Stop", title: "No" },
  });
});

describe("a write that breaks off", () => {
  // A name Excel refuses, after number formats and merges have been written.
  const broken: SheetPlan = {
    ...empty,
    styles: [{ area, style: { numberFormat: "0.00" } }],
    merges: [{ ...area, rows: 1 }],
    names: [{ name: "not a name", area }],
    blocks: [{ row: 1, column: 1, cells: [[{ text: "x" }, { text: "y" }]] }],
  };

  test("is taken back on the user's sheet", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("B2:C2").values = [["mine", 7]];
      await context.sync();
    });
    const before = await looks();
    const thrown = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const queued = queueTarget(sheet, area);
      await context.sync();
      const target = targetOf(queued);
      const takeBack = () => takeBackPlan(context, sheet, broken, target);
      return applyPlan(context, sheet, broken, { ownSheet: false, takeBack }).catch((error: unknown) => error);
    });
    expect(problemFrom(thrown)).toMatchObject({ nothingChanged: true, arguments: { code: "InvalidArgument" } });
    expect(await looks()).toEqual(before);
  });

  test("takes its new sheet away again", async () => {
    const thrown = await Excel.run(async (context) => {
      const prepared = await prepareSheet(context, "Plan");
      if ("reason" in prepared) throw new Error(prepared.reason);
      const takeBack = () => dropSheet(context, prepared.name);
      return applyPlan(context, prepared.add(), broken, { ownSheet: true, takeBack }).catch((error: unknown) => error);
    });
    expect(problemFrom(thrown)).toMatchObject({ nothingChanged: true });
    const names = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(["Sheet1"]);
  });

  function looks() {
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C4");
      range.load("formulas,numberFormat");
      const merged = range.getMergedAreasOrNullObject();
      merged.load("areaCount");
      await context.sync();
      return [range.formulas, range.numberFormat, merged.isNullObject];
    });
  }
});

test("a plan of several megabytes is written in several requests, none over the limit of the web", async () => {
  const text = "指标".repeat(200);
  const cells = Array.from({ length: 2600 }, () => [{ text }, { text }]);
  const syncs = await apply({ ...empty, area: { ...area, rows: 2600 }, blocks: [{ row: 1, column: 1, cells }] });
  expect(syncs).toBeGreaterThan(1);
  expect((await values("C2601")).values).toEqual([[text]]);
});
