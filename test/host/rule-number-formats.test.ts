// Conditional formats that change how numbers are shown: through Office.js, as text, and in the file.
import type { Host } from "../../src/host/host";
import { readWorkbook, writeWorkbook } from "../../src/xlsx";
import { openTestHost } from "../support/host";

let host: Host;
beforeEach(async () => {
  host = await openTestHost();
});
afterEach(() => host.dispose());

interface Rule {
  readonly address: string;
  readonly formula: string;
  readonly numberFormat: string;
}

function addRules(...rules: readonly Rule[]): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const { address, formula, numberFormat } of rules) {
      const { custom } = sheet.getRange(address).conditionalFormats.add("Custom");
      custom.rule.formula = formula;
      custom.format.numberFormat = numberFormat;
    }
    await context.sync();
  });
}

function put(address: string, values: readonly (readonly (string | number)[])[]): Promise<void> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.values = values.map((row) => [...row]);
    await context.sync();
  });
}

function texts(address: string): Promise<string[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.load("text");
    await context.sync();
    return range.text.flat();
  });
}

const stars = [1, 2, 3].map((count) => ({
  address: "B2:B4",
  formula: `=$B2=${String(count)}`,
  numberFormat: `"${"★".repeat(count)}${"☆".repeat(3 - count)}"`,
}));

test("the text of a cell follows the number format of the rule that holds for it", async () => {
  await put("B2:B4", [[3], [2], [7]]);
  await addRules(...stars);
  expect(await texts("B2:B4")).toEqual(["★★★", "★★☆", "7"]);
  await put("B3:B4", [[1], [""]]);
  expect(await texts("B2:B4")).toEqual(["★★★", "★☆☆", ""]);
});

test("where two rules hold, the number format of the first one shows", async () => {
  await put("A1", [[0.5]]);
  await addRules(
    { address: "A1", formula: "=A1<1", numberFormat: '"low"' },
    { address: "A1", formula: "=A1<2", numberFormat: "0%" },
  );
  expect(await texts("A1")).toEqual(["50%"]);
});

test("a rule that compares with numbers shows its number format too, also right after a change", async () => {
  await put("A1:A2", [[0.2], [5]]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const { cellValue } = sheet.getRange("A1:A2").conditionalFormats.add("CellValue");
    cellValue.rule = { operator: "LessThan", formula1: "1" };
    cellValue.format.numberFormat = "0%";
    await context.sync();
  });
  expect(await texts("A1:A2")).toEqual(["20%", "5"]);
  await put("A1:A2", [[3], [0.4]]);
  expect(await texts("A1:A2")).toEqual(["3", "40%"]);
});

test("the number format of a rule reads back, and null takes it off", async () => {
  await put("B2", [[3]]);
  await addRules(...stars);
  await Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getActiveWorksheet().getRange("B2").conditionalFormats;
    formats.load("items/custom/format/numberFormat");
    await context.sync();
    const read = () => formats.items.map(({ custom }) => custom.format.numberFormat as unknown);
    expect(read()).toEqual(['"★★★"', '"★★☆"', '"★☆☆"']);
    for (const { custom } of formats.items) custom.format.numberFormat = null;
    await context.sync();
    formats.load("items/custom/format/numberFormat");
    await context.sync();
    expect(read()).toEqual([null, null, null]);
  });
  expect(await texts("B2")).toEqual(["3"]);
});

test("it is in the file and shows again after reopening", async () => {
  await put("B2:B4", [[3], [2], [1]]);
  await addRules(...stars);
  const saved = readWorkbook(writeWorkbook(await host.toWorkbookData()));
  if (!saved.ok) throw new Error(saved.reason);
  expect(saved.workbook.sheets[0]?.conditionalFormats.map(({ style }) => style)).toEqual([
    { numberFormat: '"★★★"' },
    { numberFormat: '"★★☆"' },
    { numberFormat: '"★☆☆"' },
  ]);
  await host.open(saved.workbook);
  expect(await texts("B2:B4")).toEqual(["★★★", "★★☆", "★☆☆"]);
});
