// Lists the tables of indicators in the whole workbook, hidden sheets included. Changes nothing.
import { areaAddress, columnLetters } from "../domain/sheet/area";
import type { KpiTable } from "../domain/tables";
import { recogniseTables } from "../domain/tables";
import { readSheets } from "../excel/read-sheets";
import { allSheets } from "../excel/sheets";
import { loadForms } from "./load-forms";
import type { Command } from "./outcome";
import { succeed } from "./outcome";
import type { TableListing } from "./results";

/** What was recognised, sheet by sheet from left to right, top to bottom. Two syncs, plus one per 2 MB of cells. */
export const listTables: Command<Readonly<Record<never, never>>, readonly TableListing[]> = {
  name: "listTables",
  act: async (context) => {
    const { knownForms } = await loadForms();
    const tables: TableListing[] = [];
    for await (const grid of readSheets(context, await allSheets(context))) {
      tables.push(...recogniseTables(grid, knownForms).map(listed));
    }
    return succeed(tables);
  },
};

function listed(table: KpiTable): TableListing {
  const headers = new Set(table.headerRows);
  const totals = new Set(table.totalRows);
  const { row: first, rows } = table.area;
  const body = Array.from({ length: rows }, (_, down) => first + down).filter(
    (row) => !headers.has(row) && !totals.has(row),
  );
  return {
    sheet: table.sheet,
    range: areaAddress(table.area),
    headerRows: table.headerRows.map(fromOne),
    firstDataRow: fromOneOrNull(body[0]),
    lastDataRow: fromOneOrNull(body.at(-1)),
    totalRows: table.totalRows.map(fromOne),
    columns: Object.fromEntries(table.columns.map(({ column, role }) => [columnLetters(column), role])),
    confidence: table.confidence,
  };
}

function fromOne(row: number): number {
  return row + 1;
}

function fromOneOrNull(row: number | undefined): number | null {
  return row === undefined ? null : fromOne(row);
}
