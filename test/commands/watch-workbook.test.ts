import type { WorkbookEvent } from "../../src/commands/results";
import { watchWorkbook } from "../../src/commands/watch-workbook";
import type { Host } from "../../src/host/host";
import { openTestHost } from "../support/host";
import * as workbook from "./workbook";

// Engines start slowly on a busy machine.
jest.setTimeout(30_000);

let host: Host;
beforeEach(async () => {
  host = await openTestHost();
});
afterEach(() => {
  host.dispose();
});

const pause = () => new Promise((resolve) => setTimeout(resolve, 50));

test("what is selected is told at the start and on another sheet", async () => {
  await workbook.select("B2");
  const events: WorkbookEvent[] = [];
  const stop = await watchWorkbook((event) => events.push(event));
  await pause();
  expect(events).toEqual([{ kind: "selection", sheet: "Sheet1", row: 1, column: 1 }]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Other").activate();
    await context.sync();
  });
  await pause();
  expect(events.at(-1)).toEqual({ kind: "selection", sheet: "Other", row: 0, column: 0 });
  await stop();
});

test("selecting, changing and going to another sheet are told until it is stopped", async () => {
  const events: WorkbookEvent[] = [];
  const stop = await watchWorkbook((event) => events.push(event));
  await workbook.select("C5");
  await pause();
  expect(events).toContainEqual({ kind: "selection", sheet: "Sheet1", row: 4, column: 2 });
  await workbook.put("A1", [["x"]]);
  await pause();
  expect(events).toContainEqual({ kind: "change" });
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Other").activate();
    await context.sync();
  });
  await pause();
  expect(events).toContainEqual({ kind: "sheet" });
  await stop();
  events.length = 0;
  await workbook.put("A1", [["y"]]);
  await workbook.select("D6");
  await pause();
  expect(events).toEqual([]);
});
