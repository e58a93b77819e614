// What the tests of sheets for people do: a roster, reading it, making the sheets.
import { insertForPeople, nameSheets } from "../../src/commands/insert-for-people";
import type { InsertForPeopleOptions, RosterReport } from "../../src/commands/people-results";
import { readRoster } from "../../src/commands/read-roster";
import { run } from "../../src/commands/run";
import type { CellValue } from "../../src/domain/sheet/cell";

export const choice = { formId: "self-review", language: "zh-CN", formulas: "native" } as const;

/** Writes a roster and selects it, as text where it says so. */
export async function putRoster(rows: readonly (readonly CellValue[])[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 1);
    range.values = rows.map((row) => [...row]);
    range.select();
    await context.sync();
  });
}

export function rosterOf(count: number): string[][] {
  const people = Array.from({ length: count }, (_, i) => [`员工${String(i + 1)}`, i % 2 === 0 ? "研发部" : "市场部"]);
  return [["姓名", "部门"], ...people];
}

export async function readTheRoster(formId: string = choice.formId): Promise<RosterReport> {
  const outcome = await run(readRoster, { ...choice, formId });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

/** What the pane asks for when everybody of the roster gets a sheet. */
export function forEverybody(report: RosterReport, part: Partial<InsertForPeopleOptions> = {}): InsertForPeopleOptions {
  const names = nameSheets(
    report.people.map(({ name }) => name),
    report.sheetNames,
  );
  return {
    ...choice,
    headers: report.columns.map(({ header }) => header),
    people: report.people.map((person, index) => ({ ...person, sheetName: names[index]?.name ?? "" })),
    watch: { made: () => undefined, isStopped: () => false },
    ...part,
  };
}

export { insertForPeople };
