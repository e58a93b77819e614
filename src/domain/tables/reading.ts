// What is worked out once about a sheet for everything that is looked for on it, and where things are in sheet rows.
import type { Area } from "../sheet/area";
import type { Grid } from "../sheet/grid";
import type { FormHeaders } from "./form-bands";
import { formHeaders } from "./form-bands";
import type { HeaderBand, HeaderReader } from "./header-band";
import { rememberingReader } from "./header-band";
import type { FormTitle } from "./form-titles";
import { findTitles } from "./form-titles";
import type { FormPlace, KnownForm } from "./known-forms";
import { formHeaderWords } from "./known-forms";
import type { ItemTable, KpiColumn } from "./kpi-table";
import { mapSheet } from "./sheet-map";
import type { SheetMap } from "./sheet-map";
import type { BodyRow, RowKind } from "./table-body";

export interface Reading {
  readonly map: SheetMap;
  readonly forms: readonly KnownForm[];
  readonly read: HeaderReader;
  /** Headers of all known forms, and of those that are not ones of indicators. */
  readonly headers: { readonly all: FormHeaders; readonly others: FormHeaders };
  /** Looked for when a table is a form's, since most sheets have none. */
  readonly titles: () => readonly FormTitle[];
}

/** What the headers of known forms say, worked out once for all sheets they are looked for on. */
type FormWords = Pick<Reading, "headers"> & { readonly words: ReturnType<typeof formHeaderWords> };
const wordsOfForms = new WeakMap<readonly KnownForm[], FormWords>();

function formWordsOf(forms: readonly KnownForm[]): FormWords {
  const known = wordsOfForms.get(forms);
  if (known) return known;
  const others = forms.filter(({ table }) => table === "other");
  const words = { words: formHeaderWords(forms), headers: { all: formHeaders(forms), others: formHeaders(others) } };
  wordsOfForms.set(forms, words);
  return words;
}

/** Prepares a grid for recognition. */
export function readingOf(grid: Grid, forms: readonly KnownForm[]): Reading {
  const map = mapSheet(grid);
  const { words, headers } = formWordsOf(forms);
  let titles: readonly FormTitle[] | undefined;
  return {
    map,
    forms,
    read: rememberingReader(words),
    headers,
    titles: () => (titles ??= findTitles(map, forms)),
  };
}

/** Where the table of a band stands, below those found before it. */
export function placeOf({ map, titles }: Reading, band: HeaderBand, found: readonly ItemTable[]): FormPlace {
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

/** A band's headers, to be compared with those of known forms. */
export function headersOf({ cells }: HeaderBand): Pick<KpiColumn, "column" | "header">[] {
  return cells.map(({ column, text }) => ({ column, header: text }));
}

/** The sheet area of a band and the rows under it. */
export function areaOf(
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

/** True for a row of a table as wide as the sheet: there is no room for another beside it. */
export function fillsRow({ area }: ItemTable, row: number, { grid, columns }: SheetMap): boolean {
  const at = row + grid.origin.row;
  const isInside = at >= area.row && at < area.row + area.rows;
  return isInside && area.column <= grid.origin.column && area.columns >= columns;
}

/** True when a band lies in a table, or above its end. */
export function covers({ area }: Pick<ItemTable, "area">, band: HeaderBand, { origin }: Grid): boolean {
  const row = band.firstRow + origin.row;
  const first = band.firstColumn + origin.column;
  const last = band.lastColumn + origin.column;
  return row < area.row + area.rows && first < area.column + area.columns && last >= area.column;
}

/** The rows under a header by what they are, in sheet rows. */
export function rowKinds(
  body: readonly BodyRow[],
  down: number,
): Pick<ItemTable, "itemRows" | "slotRows" | "subtotalRows" | "totalRows" | "bannerRows"> {
  const rowsOf = (...kinds: readonly RowKind[]) =>
    body.filter(({ kind }) => kinds.includes(kind)).map(({ row }) => row + down);
  return {
    itemRows: rowsOf("item", "slot"),
    slotRows: rowsOf("slot"),
    subtotalRows: rowsOf("subtotal"),
    totalRows: rowsOf("total"),
    bannerRows: rowsOf("banner", "header"),
  };
}
