// What the tests of the commands do to a workbook besides running commands: look, write, count.
import type { CellValue } from "../../src/domain/sheet/cell";
import type { Grid } from "../../src/domain/sheet/grid";
import type { ColumnRole, KpiTable } from "../../src/domain/tables";
import { recogniseTables } from "../../src/domain/tables";
import type { Command, Outcome } from "../../src/commands/outcome";
import { run } from "../../src/commands/run";
import { readSheet } from "../../src/excel/read";
import type { Host } from "../../src/host/host";

/** Writes values (formulas when they begin with "=") at an address of the active sheet. */
export async function put(address: string, cells: readonly (readonly CellValue[])[]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).formulas = cells.map((row) => [...row]);
    await context.sync();
  });
}

/** Values of an address of the active sheet. */
export function look(address: string): Promise<CellValue[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.load("values");
    await context.sync();
    return range.values as CellValue[][];
  });
}

/** The used part of the active sheet. */
export function wholeSheet(): Promise<Grid> {
  return Excel.run((context) => readSheet(context, context.workbook.worksheets.getActiveWorksheet()));
}

/** The one table on the active sheet. */
export async function onlyTable(): Promise<KpiTable> {
  const [table, ...others] = recogniseTables(await wholeSheet());
  if (table === undefined || others.length > 0) throw new Error(`${String(others.length + 1)} tables`);
  return table;
}

/** Enters values into the item rows of a column of the only table. */
export async function fillColumn(role: ColumnRole, values: readonly CellValue[]): Promise<void> {
  const { columns, itemRows } = await onlyTable();
  const column = columns.find((candidate) => candidate.role === role)?.column;
  if (column === undefined) throw new Error(`no column of role ${role}`);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    values.forEach((value, i) => {
      sheet.getRangeByIndexes(itemRows[i] ?? -1, column, 1, 1).values = [[value]];
    });
    await context.sync();
  });
}

export async function select(address: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).select();
    await context.sync();
  });
}

export function selectedAddress(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return range.address;
  });
}

export function sheetNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map((sheet) => sheet.name);
  });
}

export async function protect(isProtected: boolean): Promise<void> {
  await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getActiveWorksheet();
    if (isProtected) protection.protect();
    else protection.unprotect();
    await context.sync();
  });
}

/** Formulas of the custom rules on the active sheet. */
export function ruleFormulas(): Promise<string[]> {
  return Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getActiveWorksheet().getRange().conditionalFormats;
    formats.load("items/type");
    await context.sync();
    const rules = formats.items.filter(({ type }) => type === "Custom").map(({ custom }) => custom.rule);
    for (const rule of rules) rule.load("formula");
    await context.sync();
    return rules.map(({ formula }) => formula);
  });
}

/** Runs a command and says what it cost; the answer must be a value. */
export async function succeeds<O, T>(
  host: Host,
  command: Command<O, T>,
  options: O,
): Promise<{ value: T; syncs: number }> {
  host.resetCounters();
  const outcome = await run(command, options);
  const { syncs } = host.counters;
  if (!outcome.ok) throw new Error(`${command.name}: ${JSON.stringify(outcome.problem)}`);
  return { value: outcome.value, syncs };
}

/** The problem of an outcome that must be one. */
export function problemOf<T>(outcome: Outcome<T>) {
  if (outcome.ok) throw new Error(`expected a problem, got ${JSON.stringify(outcome.value)}`);
  return outcome.problem;
}
