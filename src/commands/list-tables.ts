// Lists the tables of indicators in the whole workbook, hidden sheets included. Changes nothing.
import { areaAddress, columnLetters } from "../domain/sheet/area";
import type { KpiTable } from "../domain/tables";
import { recogniseSheet } from "../domain/tables";
import { startKept } from "../excel/read-kept";
import { readSheets } from "../excel/read-sheets";
import { allSheets } from "../excel/sheets";
import { keptIn } from "./kept";
import { loadForms } from "./load-forms";
import type { Command } from "./outcome";
import { succeed } from "./outcome";
import type { TableListing } from "./results";

/** What was recognised, sheet by sheet from left to right, top to bottom. Two syncs, one more
 * where the workbook keeps anything, plus one per 2 MB of cells. */
export const listTables: Command<Readonly<Record<never, never>>, readonly TableListing[]> = {
  name: "listTables",
  act: async (context) => {
    const { knownForms } = await loadForms();
    const kept = startKept(context);
    const all = await allSheets(context);
    const { layouts } = keptIn(await kept.end());
    const tables: TableListing[] = [];
    for await (const grid of readSheets(context, all)) {
      tables.push(...recogniseSheet(grid, knownForms, layouts).tables.map(listed));
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
