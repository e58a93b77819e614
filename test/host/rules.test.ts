// Conditional formats and validations through Office.js, and how they follow inserted and deleted rows.
import type { Host } from "../../src/host/host";
import { openTestHost } from "../support/host";

let host: Host;
beforeEach(async () => {
  host = await openTestHost();
});
afterEach(() => host.dispose());

const formula = "=$D5<70";

/** A custom rule on A5:D10, written for its first cell. */
async function addRule(text = formula): Promise<void> {
  await Excel.run(async (context) => {
    const format = context.workbook.worksheets.getActiveWorksheet().getRange("A5:D10").conditionalFormats.add("Custom");
    format.custom.rule.formula = text;
    format.custom.format.fill.color = "#FFF2CC";
    format.custom.format.font.bold = true;
    await context.sync();
  });
}

async function change(act: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    act(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });
}

/** The rules of the sheet as "range formula". */
async function rules(): Promise<string[]> {
  return Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getActiveWorksheet().getRange().conditionalFormats;
    formats.load("items/type");
    await context.sync();
    const read = formats.items.map((format) => ({ ranges: format.getRanges(), rule: format.custom.rule }));
    read.forEach(({ ranges, rule }) => {
      ranges.load("address");
      rule.load("formula");
    });
    await context.sync();
    return read.map(({ ranges, rule }) => `${ranges.address} ${rule.formula}`);
  });
}

test("a custom rule keeps its formula, relative to the first cell, and its look", async () => {
  await addRule();
  expect(await rules()).toEqual(["Sheet1!A5:D10 =$D5<70"]);
  await Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getActiveWorksheet().getRange("B6").conditionalFormats;
    formats.load("items/id,items/type,items/priority,items/custom/format/fill/color,items/custom/format/font/bold");
    await context.sync();
    const [format] = formats.items;
    expect([format?.type, format?.priority]).toEqual(["Custom", 0]);
    expect([format?.custom.format.fill.color, format?.custom.format.font.bold]).toEqual(["#FFF2CC", true]);
  });
});

test.each<[string, (sheet: Excel.Worksheet) => void, string[]]>([
  ["a row inserted inside", (sheet) => void sheet.getRange("7:7").insert("Down"), ["Sheet1!A5:D11 =$D5<70"]],
  ["a row inserted above", (sheet) => void sheet.getRange("2:2").insert("Down"), ["Sheet1!A6:D11 =$D6<70"]],
  ["a row inserted at its first row", (sheet) => void sheet.getRange("5:5").insert("Down"), ["Sheet1!A6:D11 =$D6<70"]],
  ["a row deleted inside", (sheet) => sheet.getRange("8:8").delete("Up"), ["Sheet1!A5:D9 =$D5<70"]],
  ["its first row deleted", (sheet) => sheet.getRange("5:5").delete("Up"), ["Sheet1!A5:D9 =$D5<70"]],
  ["rows deleted above", (sheet) => sheet.getRange("1:2").delete("Up"), ["Sheet1!A3:D8 =$D3<70"]],
  ["all its rows deleted", (sheet) => sheet.getRange("5:10").delete("Up"), []],
  ["a column inserted before", (sheet) => void sheet.getRange("A:A").insert("Right"), ["Sheet1!B5:E10 =$E5<70"]],
])("with %s a rule stays one rule", async (_what, act, expected) => {
  await addRule();
  await change(act);
  expect(await rules()).toEqual(expected);
});

test("absolute references and ranges in a rule follow too", async () => {
  await addRule("=$D5<AVERAGE($F$5:$F$10)");
  await change((sheet) => void sheet.getRange("7:8").insert("Down"));
  expect(await rules()).toEqual(["Sheet1!A5:D12 =$D5<AVERAGE($F$5:$F$12)"]);
});

test("a custom validation follows an inserted row in one piece", async () => {
  await change((sheet) => {
    sheet.getRange("B5:B9").dataValidation.rule = { custom: { formula: "=LEN($A5)>0" } };
    sheet.getRange("7:7").insert("Down");
  });
  await Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets
      .getActiveWorksheet()
      .getRange("B5:B10")
      .load("dataValidation/rule");
    await context.sync();
    expect(dataValidation.rule).toEqual({ custom: { formula: "=LEN($A5)>0" } });
  });
});

test("cells deleted upwards take rules and validations along, also more of them than rows stand above", async () => {
  await addRule();
  await change((sheet) => {
    sheet.getRange("A2:D12").dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
    sheet.getRange("A2:D7").delete("Up");
  });
  expect(await rules()).toEqual(["Sheet1!A2:D4 =$D2<70"]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const [first, last, below] = ["A2", "D6", "D7"].map((cell) => sheet.getRange(cell).dataValidation.load("type"));
    await context.sync();
    expect([first?.type, last?.type, below?.type]).toEqual(["WholeNumber", "WholeNumber", "None"]);
  });
});

test("rules are found by id, counted and deleted; other rules stay", async () => {
  await addRule();
  await addRule("=$A5=1");
  await Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getActiveWorksheet().getRange("A1:Z20");
    conditionalFormats.load("items/id");
    await context.sync();
    const [first] = conditionalFormats.items;
    const found = conditionalFormats.getItemOrNullObject(first?.id ?? "");
    const missing = conditionalFormats.getItemOrNullObject("none");
    first?.delete();
    const count = conditionalFormats.getCount();
    await context.sync();
    expect([found.isNullObject, missing.isNullObject, count.value]).toEqual([false, true, 1]);
  });
  expect(await rules()).toEqual(["Sheet1!A5:D10 =$D5<70"]);
});

test("one rule may stand on several areas", async () => {
  await change((sheet) => {
    const { custom } = sheet.getRanges("A2:A3,C2,E5:E9").conditionalFormats.add("Custom");
    custom.rule.formula = "=LEN(A2)=0";
  });
  expect(await rules()).toEqual(["Sheet1!A2:A3,Sheet1!C2,Sheet1!E5:E9 =LEN(A2)=0"]);
});

test("validations of every kind come back as they were set, with prompt and alert", async () => {
  const given: Excel.DataValidationRule[] = [
    { list: { inCellDropDown: true, source: "优秀,合格" } },
    { list: { inCellDropDown: true, source: "=$H$1:$H$3" } },
    { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } },
    { decimal: { formula1: 0.5, operator: "GreaterThanOrEqualTo" } },
    { date: { formula1: "2025-01-01", operator: "GreaterThan" } },
    { custom: { formula: "=LEN(A1)<10" } },
  ];
  const alert = { showAlert: true, style: "Warning" as const, title: "t", message: "m" };
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const validations = given.map((rule, row) => {
      const { dataValidation } = sheet.getRangeByIndexes(row * 2, 0, 2, 1);
      dataValidation.rule = rule;
      dataValidation.prompt = { showPrompt: true, title: "p", message: "q" };
      dataValidation.errorAlert = alert;
      return dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks");
    });
    const none = sheet.getRange("Z1").dataValidation.load("type");
    const mixed = sheet.getRange("A1:A6").dataValidation.load("type");
    await context.sync();
    expect(validations.map(({ rule }) => rule)).toEqual(given);
    expect(validations.map(({ type }) => type)).toEqual(["List", "List", "WholeNumber", "Decimal", "Date", "Custom"]);
    expect(validations[2]?.prompt).toEqual({ showPrompt: true, title: "p", message: "q" });
    expect(validations[2]?.errorAlert).toEqual(alert);
    expect([none.type, mixed.type]).toEqual(["None", "Inconsistent"]);
  });
});

test("a list over 255 characters is refused", async () => {
  const act = change((sheet) => {
    sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "x,".repeat(130) } };
  });
  await expect(act).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("a validation cleared or replaced on part of its range stays on the rest", async () => {
  await change((sheet) => {
    sheet.getRange("A1:A9").dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
    sheet.getRange("A4:A5").dataValidation.clear();
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const types = ["A1:A3", "A4:A5", "A6:A9"].map((address) => sheet.getRange(address).dataValidation.load("type"));
    await context.sync();
    expect(types.map(({ type }) => type)).toEqual(["WholeNumber", "None", "WholeNumber"]);
  });
});

test("valid tells whether the cells obey", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2");
    range.values = [[3], [4]];
    range.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } };
    range.dataValidation.load("valid");
    await context.sync();
    expect(range.dataValidation.valid).toBe(true);
    range.values = [[3], [9]];
    range.dataValidation.load("valid");
    await context.sync();
    expect(range.dataValidation.valid).toBeNull();
  });
});
