// Finding the tables of indicators in a sheet: header bands, the rows under them, roles, and a judgement.
import type { Area } from "../sheet/area";
import type { Grid } from "../sheet/grid";
import { assignRoles } from "./column-roles";
import type { HeaderBand, HeaderReader } from "./header-band";
import { headerBandsAt, rememberingReader } from "./header-band";
import type { FormTitle } from "./form-titles";
import { findTitles } from "./form-titles";
import type { FormMatch, FormPlace, KnownForm, MatchedColumn } from "./known-forms";
import { formHeaderWords, locateFields, matchForms, tellFormsApart } from "./known-forms";
import type { KpiColumn, KpiTable } from "./kpi-table";
import { mapSheet } from "./sheet-map";
import type { SheetMap } from "./sheet-map";
import { readBody } from "./table-body";
import { findTransposed } from "./transposed";
import type { BodyRow, RowKind } from "./table-body";
import { judgeTable } from "./table-evidence";

/** Tables we are less sure of than this are not reported. */
export const leastConfidence = 0.5;

/**
 * Finds the tables of indicators in a sheet, top to bottom, with the role of each column.
 *
 * Works from words, positions, merges and contents, so it does not matter whose table it is; other kinds of table
 * (budgets, risks, checklists …) are left out. Tables of the `forms` handed in are found by their own headers, with
 * the form's fields. An empty grid has none. Never throws on any grid.
 */
export function recogniseTables(grid: Grid, forms: readonly KnownForm[] = []): readonly KpiTable[] {
  const map = mapSheet(grid);
  const reading = { map, forms, read: rememberingReader(formHeaderWords(forms)), titles: titlesOnce(map, forms) };
  const found: KpiTable[] = [...findTransposed(map)];
  for (let row = 0; row < map.rows; row += 1) {
    if (found.some((table) => fillsRow(table, row, map))) continue;
    for (const band of headerBandsAt(map, row, reading.read)) {
      if (found.some((table) => covers(table, band, grid))) continue;
      const table = tableUnder(reading, band, found);
      if (table) found.push(table);
    }
  }
  return found.sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
}

interface Reading {
  readonly map: SheetMap;
  readonly forms: readonly KnownForm[];
  readonly read: HeaderReader;
  /** Looked for when a table is a form's, since most sheets have none. */
  readonly titles: () => readonly FormTitle[];
}

function titlesOnce(map: SheetMap, forms: readonly KnownForm[]): Reading["titles"] {
  let titles: readonly FormTitle[] | undefined;
  return () => (titles ??= findTitles(map, forms));
}

function tableUnder(reading: Reading, band: HeaderBand, above: readonly KpiTable[]): KpiTable | undefined {
  const { map, forms, read } = reading;
  const matches = matchForms(headersOf(band), forms);
  const place = () => placeOf(reading, band, above);
  const match = tellFormsApart(matches, place);
  const body = readBody(map, band, { read, isOpen: match?.isOpen === true });
  const items = body.filter(({ kind }) => kind === "item").map(({ row }) => row);
  const roled = assignRoles(map, band, items);
  const { row: down, column: right } = map.grid.origin;
  const columns = roled.map(({ column, role, header }): KpiColumn => ({ column: column + right, role, header }));
  if (isOther(match ? [match] : matches) || (matches.length === 0 && standsOverForm(reading, band))) return undefined;
  const rows = items.length > 0 ? items : body.map(({ row }) => row);
  const judged = match ? { confidence: 1, reasons: ["knownForm"] } : judgeTable(map, band, roled, rows);
  if (judged.confidence < leastConfidence) return undefined;
  const headerRows = Array.from({ length: band.rows }, (_, index) => band.firstRow + index + down);
  return {
    sheet: map.grid.sheet,
    area: areaOf(band, body, map.grid),
    headerRows,
    itemRows: rowsOf(body, down, "item", "slot"),
    slotRows: rowsOf(body, down, "slot"),
    subtotalRows: rowsOf(body, down, "subtotal"),
    totalRows: rowsOf(body, down, "total"),
    bannerRows: rowsOf(body, down, "banner", "header"),
    columns: columns.map((column) => withField(column, match?.columns.get(column.column - right))),
    ...(match ? { form: { id: match.form.id, fields: locateFields(match.form, place()) } } : {}),
    ...judged,
  };
}

// A form that is not one of indicators is never reported as one, nor what may as well be one.
function isOther(matches: readonly FormMatch[]): boolean {
  return matches.some(({ indicators }) => !indicators);
}

function placeOf({ map, titles }: Reading, band: HeaderBand, found: readonly KpiTable[]): FormPlace {
  const { firstRow: row, rows, firstColumn: column, lastColumn } = band;
  const header = { row, rows, column, columns: lastColumn - column + 1 };
  const { origin } = map.grid;
  const ends = found
    .filter(
      ({ area }) => area.column - origin.column <= lastColumn && area.column - origin.column + area.columns > column,
    )
    .map(({ area }) => area.row - origin.row + area.rows)
    .filter((end) => end <= row);
  return { map, header, after: Math.max(0, ...ends), titles: titles() };
}

const hintRows = 3;

// What belongs into the columns may be told above the headers of a form, in words that read like headers themselves.
function standsOverForm({ map, read, forms }: Reading, band: HeaderBand): boolean {
  const first = band.firstRow + band.rows;
  for (let row = first; row < Math.min(first + hintRows, map.rows); row += 1) {
    const bands = headerBandsAt(map, row, read);
    if (bands.some((other) => matchForms(headersOf(other), forms).some(({ indicators }) => indicators))) return true;
  }
  return false;
}

function headersOf({ cells }: HeaderBand): Pick<KpiColumn, "column" | "header">[] {
  return cells.map(({ column, text }) => ({ column, header: text }));
}

function areaOf(
  { firstRow, rows, firstColumn, lastColumn }: HeaderBand,
  body: readonly BodyRow[],
  { origin }: Grid,
): Area {
  const lastRow = body.at(-1)?.row ?? firstRow + rows - 1;
  return {
    row: firstRow + origin.row,
    column: firstColumn + origin.column,
    rows: lastRow - firstRow + 1,
    columns: lastColumn - firstColumn + 1,
  };
}

function withField(column: KpiColumn, known: MatchedColumn | undefined): KpiColumn {
  return known ? { ...column, ...known } : column;
}

function rowsOf(body: readonly BodyRow[], down: number, ...kinds: readonly RowKind[]): readonly number[] {
  return body.filter(({ kind }) => kinds.includes(kind)).map(({ row }) => row + down);
}

// Rows of a table as wide as the sheet have no room for another beside it.
function fillsRow({ area }: KpiTable, row: number, { grid, columns }: SheetMap): boolean {
  const at = row + grid.origin.row;
  const isInside = at >= area.row && at < area.row + area.rows;
  return isInside && area.column <= grid.origin.column && area.columns >= columns;
}

function covers({ area }: KpiTable, band: HeaderBand, { origin }: Grid): boolean {
  const row = band.firstRow + origin.row;
  const first = band.firstColumn + origin.column;
  const last = band.lastColumn + origin.column;
  return row < area.row + area.rows && first < area.column + area.columns && last >= area.column;
}
