// Range.values and formulas: what goes in, what comes out.
import type { Host } from "../../src/host/host";
import { openTestHost } from "../support/host";

let host: Host;
beforeEach(async () => {
  host = await openTestHost();
});
afterEach(() => host.dispose());

/** Writes a column at A1 and reads it back. */
async function roundTrip(entries: unknown[], numberFormat?: string): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, entries.length, 1);
    if (numberFormat) range.numberFormat = entries.map(() => [numberFormat]);
    range.values = entries.map((entry) => [entry]);
    range.load("values");
    await context.sync();
    return range.values.map((line) => line[0] as unknown);
  });
}

test("values come back as Excel keeps them", async () => {
  const given = ["text", 12.5, true, "007", "50%", "TRUE", "", "'=1+1", "=1+1", "+1+2", "-3", "-1-1", "1.2.3", "#N/A"];
  expect(await roundTrip(given)).toEqual(
    ["text", 12.5, true, 7, 0.5, true, "", "=1+1", 2, 3, -3, -2, "1.2.3", "#N/A"], // prettier-ignore
  );
});

test("a date in text becomes its number and gets a date format", async () => {
  expect(await roundTrip(["2025-01-01"])).toEqual([45658]);
  const shown = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("text,numberFormat");
    await context.sync();
    return [cell.text, cell.numberFormat];
  });
  expect(shown).toEqual([[["2025-01-01"]], [["yyyy-mm-dd"]]]);
});

test('with the format "@" text stays text', async () => {
  expect(await roundTrip(["007", "=1+1", "-x"], "@")).toEqual(["007", "=1+1", "-x"]);
});

test("null leaves a cell, an empty text clears it, one value fills all", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("A1:C1");
    range.values = [[1, 2, 3]];
    range.values = [[null, "", 9]];
    sheet.getRange("A2:C2").values = "x" as unknown as string[][];
    const both = sheet.getRange("A1:C2").load("values");
    await context.sync();
    expect(both.values).toEqual([
      [1, "", 9],
      ["x", "x", "x"],
    ]);
  });
});

test("a native formula is calculated before values are read in the same batch", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A3").formulas = [[2], [3], ["=A1*A2"]];
    const range = sheet.getRange("A1:A3").load(["values", "formulas"]);
    await context.sync();
    expect(range.values).toEqual([[2], [3], [6]]);
    expect(range.formulas).toEqual([[2], [3], ["=A1*A2"]]);
  });
});

test("an array of another size is refused and changes nothing", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
    range.values = [[1, 2]];
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([
      ["", ""],
      ["", ""],
    ]);
  });
});

test("the used range covers values, and formats unless only values are asked for", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const empty = sheet.getUsedRangeOrNullObject();
    await context.sync();
    expect(empty.isNullObject).toBe(true);
    sheet.getRange("B2:C4").values = "x" as unknown as string[][];
    sheet.getRange("F9").numberFormat = [["0.00"]];
    const all = sheet.getUsedRange().load("address");
    const values = sheet.getUsedRange(true).load("address,rowCount");
    await context.sync();
    expect(all.address).toBe("Sheet1!B2:F9");
    expect([values.address, values.rowCount]).toEqual(["Sheet1!B2:C4", 3]);
  });
});

test("a sheet grows with what is written to it", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("CV3000").values = [[5]];
    sheet.getRange("A1").formulas = [["=CV3000*2"]];
    const cell = sheet.getRange("A1").load("values");
    await context.sync();
    expect(cell.values).toEqual([[10]]);
  });
});

test("spilled cells have values but no formulas", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
    const range = sheet.getRange("A1:A3").load("values,formulas,hasSpill");
    await context.sync();
    expect(range.values).toEqual([[1], [2], [3]]);
    expect(range.formulas).toEqual([["=SEQUENCE(3)"], [2], [3]]);
    expect(range.hasSpill).toBe(true);
  });
});
