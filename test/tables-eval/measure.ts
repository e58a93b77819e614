// How far the recogniser agrees with workbooks whose tables are known: tables found, columns understood, other tables
// taken for tables of indicators.
import type { Grid } from "../../src/domain/sheet/grid";
import type { KpiTable } from "../../src/domain/tables";
import { recogniseTables } from "../../src/domain/tables";
import type { DrawnSheet, ExpectedTable, Workbook } from "./workbook";
import { cellOf, expectedTable, gridOfSheet } from "./workbook";

export interface Measurement {
  readonly tables: Tally;
  /** Columns of the tables found, but for those not measured. */
  readonly roles: Tally;
  /** Sheets without a table of indicators; right is one on which none is reported. */
  readonly others: Tally;
  /** Tables reported where none is, on sheets that do have one. */
  readonly besides: number;
  /** What went wrong, a line each. */
  readonly faults: readonly string[];
}

export type Vary = (grid: Grid, tables: readonly ExpectedTable[]) => Grid;

export interface Tally {
  readonly right: number;
  readonly of: number;
}

/** Measures all sheets of the workbooks, as they are drawn or varied. */
export function measure(workbooks: readonly Workbook[], vary: Vary = (grid) => grid): Measurement {
  return workbooks
    .flatMap(({ name, sheets }) => sheets.map((sheet) => measureSheet(`${name} / ${sheet.sheet}`, sheet, vary)))
    .reduce(sum);
}

/** The figures in a few lines, and what went wrong. */
export function report(title: string, { tables, roles, others, besides, faults }: Measurement): string {
  return [
    `${title}: tables found ${shareOf(tables)}, roles ${shareOf(roles)}, other sheets left alone ${shareOf(others)}, tables too many on the sheets with tables ${String(besides)}`,
    ...faults,
  ].join("\n  ");
}

function measureSheet(where: string, sheet: DrawnSheet, vary: Vary): Measurement {
  const expected = sheet.tables.map(expectedTable);
  const seen = recogniseTables(vary(gridOfSheet(sheet), expected));
  const pairs = expected.map((table) => ({ table, found: seen.find((it) => isTable(it, table)) }));
  const columns = pairs.flatMap(({ table, found }) => (found ? columnsOf(table, found) : []));
  const either = (sheet.either ?? []).map(cellOf);
  const surplus = seen.filter(
    (it) =>
      !pairs.some(({ found }) => found === it) &&
      !either.some(({ row, column }) => it.headerRows.includes(row) && covers(it, column)),
  );
  // A table found with other rows than it has is a table missed, not one more.
  const besides = surplus.filter((it) => !expected.some((table) => covers(it, table.column) && overlaps(it, table)));
  return {
    tables: tally(pairs.map(({ found }) => found !== undefined)),
    roles: tally(columns.map(({ right }) => right)),
    others: expected.length > 0 ? tally([]) : tally([seen.length === 0 || surplus.length === 0]),
    besides: expected.length > 0 ? besides.length : 0,
    faults: [
      ...pairs.flatMap(({ found }, index) => (found ? [] : [`${where}: not found: ${sheet.tables[index] ?? ""}`])),
      ...surplus.map((it) => `${where}: reported: ${saidOf(it)}`),
      ...columns.flatMap(({ right, said }) => (right ? [] : [`${where}: ${said}`])),
    ],
  };
}

// The same header rows, and the first and last item row within one.
function isTable(found: KpiTable, { column, headerRows, first, last }: ExpectedTable): boolean {
  return (
    found.headerRows.join() === headerRows.join() &&
    covers(found, column) &&
    Math.abs((found.itemRows[0] ?? -9) - first) <= 1 &&
    Math.abs((found.itemRows.at(-1) ?? -9) - last) <= 1
  );
}

function covers({ area }: KpiTable, column: number): boolean {
  return area.column <= column && column < area.column + area.columns;
}

function overlaps({ area }: KpiTable, { first, last }: ExpectedTable): boolean {
  return area.row <= last && area.row + area.rows > first;
}

function columnsOf(table: ExpectedTable, found: KpiTable) {
  return table.roles.flatMap((roles, index) => {
    if (roles.length === 0) return [];
    const column = found.columns.find((it) => it.column === table.column + index);
    const role = column?.role ?? "none";
    const said = `column ${String(index + 1)} “${column?.header ?? ""}” is ${role}, not ${roles.join("/")}`;
    return [{ right: roles.includes(role), said }];
  });
}

function saidOf({ headerRows, itemRows, columns, confidence, reasons }: KpiTable): string {
  const rows = `${headerRows.map((row) => row + 1).join()} ${String((itemRows[0] ?? -1) + 1)}-${String((itemRows.at(-1) ?? -1) + 1)}`;
  return `${rows} ${columns.map(({ role }) => role).join(" ")} (${confidence.toFixed(2)}: ${reasons.join(", ")})`;
}

function tally(answers: readonly boolean[]): Tally {
  return { right: answers.filter(Boolean).length, of: answers.length };
}

function sum(a: Measurement, b: Measurement): Measurement {
  const both = (one: Tally, two: Tally) => ({ right: one.right + two.right, of: one.of + two.of });
  return {
    tables: both(a.tables, b.tables),
    roles: both(a.roles, b.roles),
    others: both(a.others, b.others),
    besides: a.besides + b.besides,
    faults: [...a.faults, ...b.faults],
  };
}

function shareOf({ right, of }: Tally): string {
  return of === 0 ? "none to look at" : `${String(right)}/${String(of)} (${((100 * right) / of).toFixed(1)} %)`;
}
