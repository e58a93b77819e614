// The calendar computed on a real sheet: due dates from where each step begins, and what is done or overdue.
import { checkSheet } from "../../src/commands/check-sheet";
import { insertForm } from "../../src/commands/insert-form";
import { formById } from "../../src/domain/forms";
import { layoutForm } from "../../src/domain/forms/layout-form";
import type { Language } from "../../src/domain/language";
import { languages } from "../../src/domain/language";
import { areaAddress } from "../../src/domain/sheet/area";
import type { CellValue } from "../../src/domain/sheet/cell";
import type { Host } from "../../src/host/host";
import { look, put, succeeds } from "../commands/workbook";
import { openKpiHost } from "../support/kpi-host";

jest.setTimeout(60_000);

const found = formById("calendar");
if (!found) throw new Error("the calendar is missing");
const form = found;
const layout = layoutForm(form);
const word = (id: string, language: Language): string => form.choices[id]?.[language] ?? "";

let host: Host;
beforeEach(async () => {
  host = await openKpiHost();
});
afterEach(() => {
  host.dispose();
});

function at(name: string, rows = 1): string {
  const area = layout.cells.get(name) ?? layout.ranges.get(name);
  if (!area) throw new Error(`the form has no ${name}`);
  return areaAddress({ row: area.row, column: area.column, rows, columns: 1 });
}

const fill = (name: string, values: readonly CellValue[]) =>
  put(
    at(name, values.length),
    values.map((value) => [value]),
  );

const read = async (name: string, rows = 1): Promise<CellValue[]> => (await look(at(name, rows))).flat();

/** A day as Excel counts it. */
const serial = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;

const day = (value: CellValue): CellValue =>
  typeof value === "number" ? new Date((value - 25_569) * 86_400_000).toISOString().slice(0, 10) : value;

async function insert(language: Language): Promise<void> {
  const options = { formId: form.id, language, formulas: "native", where: "newSheet" } as const;
  const { syncs } = await succeeds(host, insertForm, options);
  expect(syncs).toBeLessThanOrEqual(3);
}

describe.each(languages)("in %s", (language) => {
  test("without a start nothing is due and nothing overdue; it is no table of indicators", async () => {
    await insert(language);
    expect(new Set(await read("stepsDue", 15))).toEqual(new Set([""]));
    expect(await read("stepsOverdueCount")).toEqual([""]);
    const { value } = await succeeds(host, checkSheet, {});
    expect(value.tables).toEqual([]);
  });

  test.each([
    ["2026-01-01", "2026-12-31", ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"]],
    ["2024-02-29", "2025-02-28", ["2024-03-28", "2024-04-28", "2024-05-28", "2024-06-28"]],
    ["2023-12-31", "2024-12-30", ["2024-01-30", "2024-02-29", "2024-03-30", "2024-04-30"]],
    ["2026-04-15", "2027-04-14", ["2026-05-14", "2026-06-14", "2026-07-14", "2026-08-14"]],
  ])("a cycle from %s ends on %s, and so does each of its months", async (start, end, months) => {
    await insert(language);
    await fill("cycleStart", [serial(start)]);
    expect((await read("cycleEnd")).map(day)).toEqual([end]);
    expect((await read("monthlyDue", 4)).map(day)).toEqual(months);
  });

  test("steps of projects and of OKR count from their own dates", async () => {
    await insert(language);
    await fill("projectStart", [serial("2024-03-01")]);
    await fill("projectEnd", [serial("2024-06-30")]);
    await fill("okrStart", [serial("2024-01-31")]);
    const due = (await read("stepsDue", 15)).map(day);
    expect(due.filter((value) => value !== "")).toEqual(["2024-02-29", "2024-07-10", "2024-07-10"]);
    expect((await read("okrDue", 3)).map(day)).toEqual(["2024-02-07", "2024-04-29", "2024-05-07"]);
  });

  test("what is done, late, overdue and due today shows on the day asked for", async () => {
    await insert(language);
    await fill("cycleStart", [serial("2026-01-01")]);
    await fill("asOf", [serial("2026-03-31")]);
    await fill("monthlyDone", [serial("2026-01-31"), serial("2026-03-01")]);
    expect(await read("monthlyState", 4)).toEqual([word("done", language), word("late", language), 0, -30]);
    await fill("monthlyDone", [serial("2026-01-31"), ""]);
    expect(await read("monthlyState", 2)).toEqual([word("done", language), 31]);
    expect([...(await read("monthlyDoneCount")), ...(await read("monthlyOverdueCount"))]).toEqual([1, 1]);
  });
});
