import { formulaAt, valueAt } from "../../src/domain/sheet/grid";
import { readCells, readSheet, startReading } from "../../src/excel/read";
import type { Alongside } from "../../src/excel/read";
import type { Host } from "../../src/host/host";
import { openTestHost } from "../support/host";

// Engines start slowly on a busy machine.
jest.setTimeout(30_000);

let host: Host;
beforeEach(async () => {
  host = await openTestHost();
});
afterEach(() => {
  host.dispose();
});

const active = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

function read() {
  return Excel.run(async (context) => {
    host.resetCounters();
    const grid = await readSheet(context, active(context));
    return { grid, syncs: host.counters.syncs };
  });
}

test("a blank sheet is an empty grid for one sync", async () => {
  const { grid, syncs } = await read();
  expect(grid).toEqual({ sheet: "Sheet1", origin: { row: 0, column: 0 }, values: [], formulas: [], merges: [] });
  expect(syncs).toBe(1);
});

test("values, formulas and merges come at their sheet positions, for two syncs", async () => {
  await Excel.run(async (context) => {
    const sheet = active(context);
    sheet.getRange("C3:D4").formulas = [
      ["a", 2],
      ["=D3*2", "'=text"],
    ];
    sheet.getRange("C6:D7").merge();
    sheet.getRange("C6").values = [["merged"]];
    await context.sync();
  });
  const { grid, syncs } = await read();
  expect(syncs).toBe(2);
  expect(grid.origin).toEqual({ row: 2, column: 2 });
  expect(valueAt(grid, 2, 3)).toBe(2);
  expect(valueAt(grid, 3, 2)).toBe(4);
  expect(formulaAt(grid, 3, 2)).toBe("=D3*2");
  expect(grid.merges).toEqual([{ row: 5, column: 2, rows: 2, columns: 2 }]);
});

test("text that begins with an equals sign is no formula", async () => {
  await Excel.run(async (context) => {
    active(context).getRange("A1").formulas = [["'=1+1"]];
    await context.sync();
  });
  const { grid } = await read();
  expect(valueAt(grid, 0, 0)).toBe("=1+1");
  expect(formulaAt(grid, 0, 0)).toBeUndefined();
});

test("more than 512 merged areas are read in halves, each area once", async () => {
  await Excel.run(async (context) => {
    const sheet = active(context);
    sheet.getRange("A1:B600").values = Array.from({ length: 600 }, (_, i) => [i, ""]);
    sheet.getRange("A1:B600").merge(true);
    await context.sync();
  });
  const { grid } = await read();
  expect(grid.values).toHaveLength(600);
  expect(grid.values.map(([value]) => value)).toEqual(Array.from({ length: 600 }, (_, i) => i));
  expect(new Set(grid.merges.map(({ row }) => row)).size).toBe(600);
  expect(grid.merges).toHaveLength(600);
});

test("what cannot be read together with the cells is left to its owner", async () => {
  await Excel.run(async (context) => {
    active(context).getRange("A1").values = [["x"]];
    await context.sync();
    const reading = startReading(active(context));
    await context.sync();
    const bad: Alongside = {
      loaded: false,
      queue: () => context.workbook.worksheets.getItem("nowhere").load("name"),
    };
    expect((await readCells(context, reading, bad)).values).toEqual([["x"]]);
    expect(bad.loaded).toBe(false);
    const good: Alongside = { loaded: false, queue: () => active(context).load("name") };
    expect((await readCells(context, reading, good)).values).toEqual([["x"]]);
    expect(good.loaded).toBe(true);
  });
});

test("hidden rows are named, for the same two syncs", async () => {
  await Excel.run(async (context) => {
    const sheet = active(context);
    sheet.getRange("B3:B6").values = [[1], [2], [3], [4]];
    sheet.getRange("A4:A5").rowHidden = true;
    await context.sync();
  });
  const { grid, syncs } = await read();
  expect(grid.hiddenRows).toEqual([3, 4]);
  expect(syncs).toBe(2);
});
