import { collectDiagnostics, diagnosticsText } from "../../src/commands/diagnostics";
import type { Host } from "../../src/host/host";
import { openTestHost } from "../support/host";
import { openKpiHost } from "../support/kpi-host";
import * as workbook from "./workbook";

// Engines start slowly on a busy machine.
jest.setTimeout(30_000);

let host: Host;
afterEach(() => {
  host.dispose();
});

test.each(["desktop", "web"] as const)("on the host every assumption holds (blanks as on the %s)", async (blanks) => {
  host = await openKpiHost({ blanks });
  await workbook.put("A1", [["mine"]]);
  const { value } = await workbook.succeeds(host, collectDiagnostics, { version: "1.2.3" });
  expect(value.tests.filter(({ status }) => status !== "holds")).toEqual([]);
  expect(value.tests).toHaveLength(11);
  expect(value.tests.find(({ id }) => id === "blank-arguments")?.seen).toBe(blanks === "web" ? "as null" : "as 0");
  expect(await workbook.sheetNames()).toEqual(["Sheet1"]);
  expect((await workbook.look("A1")).flat()).toEqual(["mine"]);
});

test("where the functions are missing the self-test says so, and the scratch sheet goes all the same", async () => {
  host = await openTestHost();
  const { value } = await workbook.succeeds(host, collectDiagnostics, {});
  const failed = value.tests.filter(({ status }) => status !== "holds");
  expect(failed.map(({ id, status, seen }) => [id, status, seen])).toEqual([
    ["blank-arguments", "fails", '"#NAME?"'],
    ["busy-then-value", "fails", '"#NAME?" then "#NAME?"'],
  ]);
  expect(await workbook.sheetNames()).toEqual(["Sheet1"]);
});

test("in a protected workbook nothing is added: facts are told, assumptions are unknown", async () => {
  host = await openTestHost();
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  const { value } = await workbook.succeeds(host, collectDiagnostics, { version: "1.2.3" });
  expect(value.facts).toContainEqual({ name: "KPI Sheets", value: "1.2.3" });
  expect(value.facts).toContainEqual({ name: "ExcelApi", value: "1.14" });
  expect(new Set(value.tests.map(({ status }) => status))).toEqual(new Set(["unknown"]));
});

test("the text to copy holds every fact and what was seen", () => {
  const text = diagnosticsText({
    facts: [{ name: "Platform", value: "PC" }],
    tests: [
      { id: "blank-sheet", status: "holds", seen: "null object" },
      { id: "merge-limit", status: "fails", seen: "513 given" },
    ],
  });
  expect(text).toBe("Platform: PC\n\n[holds] blank-sheet: null object\n[fails] merge-limit: 513 given\n");
});
