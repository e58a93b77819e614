// Checking and listing a whole workbook: which sheets, and what it costs.
import { checkWorkbook, listTables, markFindings, run } from "../../src/commands";
import type { Host } from "../../src/host/host";
import type { SheetData } from "../../src/xlsx";
import { openTestHost } from "../support/host";
import { emptySheet, workbookOf } from "../support/workbook-data";

let host: Host;

beforeAll(async () => (host = await openTestHost()));
afterAll(() => host.dispose());

/** A table in which the second row lacks its weight; many rows when asked for. */
function faulty(name: string, parts: Partial<SheetData> = {}, rows = 2): SheetData {
  const header = ["考核指标", "权重", "目标值"].map((value, column) => [column, { value }] as const);
  const item = (row: number) => [
    [0, { value: `指标 ${String(row)}` }] as const,
    ...(row === 2 ? [] : [[1, { value: 1 / (rows - 1) }] as const]),
    [2, { value: "≥95%" }] as const,
  ];
  const lines = Array.from({ length: rows }, (_, index) => [index + 1, Object.fromEntries(item(index + 1))] as const);
  return emptySheet(name, { cells: { 0: Object.fromEntries(header), ...Object.fromEntries(lines) }, ...parts });
}

test("every visible sheet is checked in its order, empty ones too; hidden ones are named", async () => {
  await host.open(
    workbookOf(
      faulty("一"),
      emptySheet("空"),
      faulty("藏", { state: "hidden" }),
      faulty("二"),
      faulty("深藏", { state: "veryHidden" }),
    ),
  );
  const outcome = await run(checkWorkbook, {});
  if (!outcome.ok) throw new Error(outcome.problem.reason);
  const { sheets, hidden } = outcome.value;
  expect(sheets.map(({ sheet, tables, findings }) => [sheet, tables.length, findings.length])).toEqual([
    ["一", 1, 1],
    ["空", 0, 0],
    ["二", 1, 1],
  ]);
  expect(hidden).toEqual(["藏", "深藏"]);
});

test("small sheets are read together, a large one by itself", async () => {
  const names = Array.from({ length: 30 }, (_, index) => `表${String(index)}`);
  await host.open(workbookOf(...names.map((name) => faulty(name))));
  host.resetCounters();
  expect(await run(checkWorkbook, {})).toMatchObject({ ok: true });
  const together = host.counters.syncs;
  await host.open(workbookOf(faulty("小"), faulty("大", {}, 9000), faulty("末")));
  host.resetCounters();
  expect(await run(checkWorkbook, {})).toMatchObject({ ok: true });
  expect(together).toBeLessThanOrEqual(4);
  expect(host.counters.syncs).toBeLessThanOrEqual(together + 3);
});

test("tables of all sheets are listed, hidden ones included, rows from 1", async () => {
  await host.open(workbookOf(faulty("一"), faulty("藏", { state: "hidden" })));
  const outcome = await run(listTables, {});
  if (!outcome.ok) throw new Error(outcome.problem.reason);
  expect(
    outcome.value.map(({ sheet, range, headerRows, firstDataRow, lastDataRow }) => [
      sheet,
      range,
      headerRows,
      firstDataRow,
      lastDataRow,
    ]),
  ).toEqual([
    ["一", "A1:C3", [1], 2, 3],
    ["藏", "A1:C3", [1], 2, 3],
  ]);
});

test("a sheet named for marking loses its old marks when nothing was found, though another is active", async () => {
  await host.open(workbookOf(faulty("前"), faulty("后")));
  const outcome = await run(checkWorkbook, {});
  const findings = outcome.ok ? (outcome.value.sheets[1]?.findings ?? []) : [];
  expect(await run(markFindings, { sheet: "后", findings })).toMatchObject({ ok: true, value: { marked: 1 } });
  expect((await rules())[1]).toBe(1);
  expect(await run(markFindings, { sheet: "后", findings: [] })).toMatchObject({ ok: true, value: { marked: 0 } });
  expect(await rules()).toEqual([0, 0]);
});

async function rules(): Promise<number[]> {
  const { sheets } = await host.toWorkbookData();
  return sheets.map(({ conditionalFormats }) => conditionalFormats.length);
}
