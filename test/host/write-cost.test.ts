// What a batch costs must follow what it writes, not what the sheet already holds.
import type { Host } from "../../src/host/host";
import { openTestHost } from "../support/host";
import { area, emptySheet, workbookOf } from "../support/workbook-data";

/** Milliseconds that single writes take on a sheet that holds this many rows of 20 values. */
async function singleWrites(rows: number): Promise<number> {
  const host = await openTestHost();
  await write(host, (sheet) => {
    sheet.getRangeByIndexes(0, 0, rows, 20).values = Array.from({ length: rows }, () => Array<number>(20).fill(1));
  });
  const started = performance.now();
  await write(host, (sheet) => {
    for (let row = 0; row < 300; row += 1) sheet.getRangeByIndexes(row, 25, 1, 1).values = [[row]];
  });
  const spent = performance.now() - started;
  host.dispose();
  return spent;
}

async function write(host: Host, work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await host.Excel.run(async (context) => {
    work(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });
}

test("single writes on a sheet with 16 times the cells cost less than 6 times the time", async () => {
  await singleWrites(100);
  const small = Math.min(await singleWrites(250), await singleWrites(250));
  const large = Math.min(await singleWrites(4000), await singleWrites(4000));
  expect(large).toBeLessThan(small * 6);
}, 60_000);

test("a value written over a formula takes it away, and what hung on it is calculated", async () => {
  const host = await openTestHost();
  const read = await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C1");
    range.formulas = [[1, "=A1+1", "=B1*10"]];
    await context.sync();
    range.getCell(0, 1).values = [[7]];
    await context.sync();
    range.load("formulas,values");
    await context.sync();
    return [range.formulas as unknown[][], range.values as unknown[][]];
  });
  host.dispose();
  expect(read).toEqual([[[1, 7, "=B1*10"]], [[1, 7, 70]]]);
});

/** Milliseconds to open 10,000 cells under so many conditional formats, and to write to them. */
async function openAndWrite(rules: number): Promise<number> {
  const line = Object.fromEntries(Array.from({ length: 10 }, (_, column) => [column, { value: column }]));
  const sheet = emptySheet("Rules", {
    cells: Object.fromEntries(Array.from({ length: 1000 }, (_, row) => [row, line])),
    conditionalFormats: Array.from({ length: rules }, (_, index) => ({
      id: `rule-${String(index)}`,
      areas: [area(0, 0, 1000, 10)],
      priority: index + 1,
      stopIfTrue: false,
      rule: { kind: "expression", formula: `A1=${String(index)}` },
      style: { font: { bold: true } },
    })),
  });
  const host = await openTestHost();
  const started = performance.now();
  await host.open(workbookOf(sheet));
  await write(host, (active) => (active.getRange("B2").values = [[1]]));
  const spent = performance.now() - started;
  host.dispose();
  return spent;
}

test("conditional formats nobody looks at cost next to nothing, however many cells they are for", async () => {
  await openAndWrite(0);
  expect(await openAndWrite(20)).toBeLessThan(10 * (await openAndWrite(0)));
}, 60_000);
