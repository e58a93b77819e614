// Rows hidden and shown: one answer for a range, and an answer for each of its rows.
import type { Host } from "../../src/host/host";
import { openTestHost } from "../support/host";

let host: Host;
beforeEach(async () => {
  host = await openTestHost();
});
afterEach(() => {
  host.dispose();
});

const active = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

function hide(address: string, hidden: boolean) {
  return Excel.run(async (context) => {
    active(context).getRange(address).rowHidden = hidden;
    await context.sync();
  });
}

function look(address: string) {
  return Excel.run(async (context) => {
    const range = active(context).getRange(address);
    range.load("rowHidden");
    const rows = range.getRowProperties({ rowHidden: true, rowIndex: true });
    await context.sync();
    return { all: range.rowHidden as boolean | null, rows: rows.value };
  });
}

test("nothing is hidden on a new sheet", async () => {
  expect(await look("A1:A2")).toEqual({
    all: false,
    rows: [
      { rowHidden: false, rowIndex: 0 },
      { rowHidden: false, rowIndex: 1 },
    ],
  });
});

test("some hidden rows make no answer for the whole; each row has its own", async () => {
  await hide("B3:C4", true);
  const { all, rows } = await look("A2:D4");
  expect(all).toBeNull();
  expect(rows.map(({ rowHidden }) => rowHidden)).toEqual([false, true, true]);
  expect((await look("A3:A4")).all).toBe(true);
});

test("what is shown again is not hidden", async () => {
  await hide("B3:C4", true);
  await hide("A4", false);
  expect((await look("A3:A4")).rows.map(({ rowHidden }) => rowHidden)).toEqual([true, false]);
});

test("on a protected sheet rows are neither hidden nor shown", async () => {
  await Excel.run(async (context) => {
    active(context).protection.protect();
    await context.sync();
  });
  await expect(hide("A3", true)).rejects.toMatchObject({ code: "AccessDenied" });
});
