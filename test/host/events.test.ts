// Events, what the page around the host hears, and the global Office.
import type { Host } from "../../src/host/host";
import { openTestHost } from "../support/host";

let host: Host;
beforeEach(async () => {
  host = await openTestHost({ locale: "en-US", darkTheme: true });
});
afterEach(() => host.dispose());

const later = () => new Promise((resolve) => setTimeout(resolve, 20));

/** Waits until so many have been told, however slow the machine is; what should not come has a moment to come. */
async function told(heard: readonly unknown[], count: number): Promise<void> {
  while (heard.length < count) await later();
  await later();
}

interface Seen {
  readonly type: string;
  readonly address?: string;
  readonly changeType?: string;
  readonly source?: string;
  readonly triggerSource?: string;
}

test("changes, selections and new sheets are told after the sync, until the handler is removed", async () => {
  const seen: Seen[] = [];
  const handler = (event: object) => {
    seen.push(event as Seen);
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const changed = sheet.onChanged.add(handler);
    sheet.onSelectionChanged.add(handler);
    context.workbook.worksheets.onAdded.add(handler);
    context.workbook.worksheets.onActivated.add(handler);
    await context.sync();
    sheet.getRange("B2:C3").values = "x" as unknown as string[][];
    sheet.getRange("B2").format.fill.color = "#FFFF00";
    sheet.getRange("5:5").insert("Down");
    sheet.getRange("D4").select();
    context.workbook.worksheets.add("other").activate();
    await context.sync();
    expect(seen).toEqual([]);
    await told(seen, 5);
    const events = seen.map(({ type, address, changeType }) => [type, address, changeType].filter(Boolean).join(" "));
    expect(events).toEqual([
      "WorksheetChanged B2:C3 RangeEdited",
      "WorksheetChanged 5:5 RowInserted",
      "WorksheetSelectionChanged D4",
      "WorksheetAdded",
      "WorksheetActivated",
    ]);
    expect(seen[0]).toMatchObject({ source: "Local", triggerSource: "ThisLocalAddin" });
    changed.remove();
    await context.sync();
    sheet.getRange("A1").values = [[1]];
    await context.sync();
    await later();
    expect(seen).toHaveLength(5);
  });
});

test("results of calculation are no change; enableEvents switches events off", async () => {
  const addresses: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B1").formulas = [[1, "=A1*2"]];
    await context.sync();
    context.workbook.worksheets.onChanged.add((event) => {
      addresses.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("A1").values = [[2]];
    await context.sync();
    context.runtime.enableEvents = false;
    sheet.getRange("A2").values = [[2]];
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
    await told(addresses, 1);
  });
  expect(addresses).toEqual(["A1"]);
});

test("the page hears of every change, of settings too, but not of reading or calculation", async () => {
  let changes = 0;
  const stop = host.onChanged(() => (changes += 1));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
    await context.sync();
    expect(changes).toBe(0);
    context.workbook.settings.add("a", 1);
    await context.sync();
    expect(changes).toBe(1);
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
    await context.sync();
    expect(changes).toBeGreaterThan(1);
    stop();
    const before = changes;
    context.workbook.settings.add("b", 1);
    await context.sync();
    expect(changes).toBe(before);
  });
});

test("Office.context says where the add-in runs", async () => {
  expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "PC" });
  expect(Office.HostType.Excel).toBe("Excel");
  expect([Office.context.displayLanguage, Office.context.contentLanguage]).toEqual(["en-US", "en-US"]);
  expect(Office.context.officeTheme).toMatchObject({ isDarkTheme: true });
  host.setLocale("zh-TW");
  expect(Office.context.displayLanguage).toBe("zh-TW");
  const supported = (name: string, version?: string) => Office.context.requirements.isSetSupported(name, version);
  expect(supported("ExcelApi", "1.14")).toBe(true);
  expect(supported("ExcelApi", "1.9")).toBe(true);
  expect(supported("ExcelApi", "1.15")).toBe(false);
  expect(supported("SharedRuntime", "1.1")).toBe(true);
  expect(supported("WordApi")).toBe(false);
});

test("an older Excel and the web can be played", async () => {
  const web = await openTestHost({ excelApi: "1.9", blanks: "web" });
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
  expect(String(Office.context.platform)).toBe("OfficeOnline");
  web.dispose();
});

test("a ribbon button runs what is associated with it, until the event is completed", async () => {
  let finish = () => undefined as void;
  Office.actions.associate("slow", (event: Office.AddinCommands.Event) => {
    finish = () => event.completed();
  });
  let done = false;
  const running = host.runAction("slow").then(() => (done = true));
  await later();
  expect(done).toBe(false);
  finish();
  await running;
  expect(done).toBe(true);
  const failing: () => unknown = () => Promise.reject(new Error("no"));
  Office.actions.associate("failing", failing);
  await expect(host.runAction("failing")).rejects.toThrow("no");
  await expect(host.runAction("nothing")).rejects.toThrow("nothing");
});

test("the pane is shown and hidden, and hears when the user does it", async () => {
  const asked: boolean[] = [];
  const modes: string[] = [];
  const stop = host.onPaneVisibility((visible) => asked.push(visible));
  const forget = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    modes.push(String(visibilityMode));
  });
  await Office.addin.showAsTaskpane();
  await Office.addin.hide();
  stop();
  await Office.addin.showAsTaskpane();
  host.setPaneVisible(false);
  await forget();
  host.setPaneVisible(true);
  expect([asked, modes]).toEqual([[true, false], ["Hidden"]]);
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  expect(await Office.addin.getStartupBehavior()).toBe("Load");
});

test("a page that is loaded anew hears again, though a handler of the old one never answered", async () => {
  const heard: string[] = [];
  const write = (value: string) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[value]];
      await context.sync();
    });
  const listen = (answer: () => Promise<void>) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(answer);
      await context.sync();
    });
  Office.actions.associate("old", () => undefined);
  await listen(() => {
    heard.push("old");
    // Promises of a page that is gone never settle.
    return new Promise(() => undefined);
  });
  await write("first");
  await told(heard, 1);
  host.unloadPage();
  await listen(() => {
    heard.push("new");
    return Promise.resolve();
  });
  await write("second");
  await told(heard, 2);
  expect(heard).toEqual(["old", "new"]);
  await expect(host.runAction("old")).rejects.toThrow("old");
});
