// Finding the tables of indicators in a sheet: header bands, the rows under them, roles, and a judgement.
import type { Area } from "../sheet/area";
import { areasOverlap } from "../sheet/area";
import type { Grid } from "../sheet/grid";
import { assignRoles } from "./column-roles";
import type { ConfirmedLayout } from "./confirmed-tables";
import { confirmedTables } from "./confirmed-tables";
import { formBandsAt } from "./form-bands";
import { rowLabels, totalLabels } from "./form-labels";
import type { HeaderBand } from "./header-band";
import { headerBandsAt } from "./header-band";
import type { FormMatch, FormPlace, KnownForm, MatchedColumn } from "./known-forms";
import { locateFields, matchForms, tellFormsApart } from "./known-forms";
import type { FormSheet, KpiColumn, KpiTable } from "./kpi-table";
import type { Reading } from "./reading";
import { areaOf, covers, fillsRow, headersOf, placeOf, readingOf, rowKinds } from "./reading";
import { formsIn } from "./recognise-forms";
import type { BodyRow } from "./table-body";
import { readBody } from "./table-body";
import { judgeTable } from "./table-evidence";
import { findTransposed } from "./transposed";

/** Tables we are less sure of than this are not reported. */
export const leastConfidence = 0.5;

/** What was recognised on a sheet. */
export interface RecognisedSheet {
  /** Tables of indicators, top to bottom. */
  readonly tables: readonly KpiTable[];
  /** Our forms that are not ones of indicators. */
  readonly forms: readonly FormSheet[];
}

/**
 * Finds the tables of indicators in a sheet, top to bottom, with the role of each column.
 *
 * Works from words, positions, merges and contents, so it does not matter whose table it is; other kinds of table
 * (budgets, risks, checklists …) are left out. Tables of the `forms` handed in are found by their own headers, with
 * the form's fields. An empty grid has none. Never throws on any grid.
 */
export function recogniseTables(grid: Grid, forms: readonly KnownForm[] = []): readonly KpiTable[] {
  return recogniseSheet(grid, forms).tables;
}

/**
 * Finds the tables of indicators and, by their own headers only, the `forms` that are not ones of indicators. Tables with
 * the headers of a `confirmed` layout are those, with its roles, before anything else is tried.
 */
export function recogniseSheet(
  grid: Grid,
  forms: readonly KnownForm[],
  confirmed: readonly ConfirmedLayout[] = [],
): RecognisedSheet {
  const reading = readingOf(grid, forms);
  const tables = tablesIn(reading, confirmedTables(reading, confirmed));
  const others = formsIn(
    reading,
    tables.filter(({ form }) => form !== undefined),
  );
  return { tables: withoutParts(tables, others), forms: others };
}

function tablesIn(reading: Reading, confirmed: readonly KpiTable[]): readonly KpiTable[] {
  const { map } = reading;
  const others = findTransposed(map, reading.read).filter(
    ({ area }) => !confirmed.some((one) => areasOverlap(one.area, area)),
  );
  const found: KpiTable[] = [...confirmed, ...others];
  const passedOver: { readonly area: Area }[] = [];
  for (let row = 0; row < map.rows; row += 1) {
    if (found.some((table) => fillsRow(table, row, map))) continue;
    for (const band of bandsAt(reading, row)) {
      if ([...found, ...passedOver].some((it) => covers(it, band, map.grid))) continue;
      const under = readUnder(reading, band, found);
      const { match, matches, body } = under;
      if (isOther(match ? [match] : matches)) {
        if (match) passedOver.push({ area: areaOf(band, body, map.grid) });
        continue;
      }
      const table = kpiTable(reading, under);
      if (table) found.push(table);
    }
  }
  return found.sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
}

// What is entered in a form's fields, or in a form that is not one of indicators, may read like headers.
function withoutParts(tables: readonly KpiTable[], others: readonly FormSheet[]): readonly KpiTable[] {
  const parts = others.flatMap((other) => other.tables);
  const fields = [...tables, ...parts].flatMap(({ form }) => form?.fields ?? []);
  return tables.filter(({ form, area, headerRows }) => {
    const headers = { ...area, rows: headerRows.length };
    if (form !== undefined) return true;
    return (
      !fields.some(({ input }) => areasOverlap(input, headers)) && !parts.some((part) => areasOverlap(part.area, area))
    );
  });
}

// Where forms stand beside each other, or beside anything else, their very headers tell where each begins and ends.
function bandsAt({ map, read, headers }: Reading, row: number): readonly HeaderBand[] {
  const known = formBandsAt(map, row, headers.all);
  const parted = headerBandsAt(map, row, read).flatMap((band) => {
    const parts = known.filter((part) => shareColumns(part, band));
    return parts.length > 1 ? parts : [band];
  });
  return [...parted, ...known.filter((one) => !parted.some((part) => shareColumns(part, one)))];
}

function shareColumns(one: HeaderBand, other: HeaderBand): boolean {
  return one.firstColumn <= other.lastColumn && one.lastColumn >= other.firstColumn;
}

interface UnderBand {
  readonly band: HeaderBand;
  readonly matches: readonly FormMatch[];
  /** The form it is, where one can be told. */
  readonly match: FormMatch | undefined;
  readonly place: () => FormPlace;
  readonly body: readonly BodyRow[];
  /** True for rows of tables found before, relative to the grid. */
  readonly isTaken: (row: number) => boolean;
}

function readUnder(reading: Reading, band: HeaderBand, above: readonly KpiTable[]): UnderBand {
  const { map, forms, read } = reading;
  const matches = matchForms(headersOf(band), forms);
  const place = () => placeOf(reading, band, above);
  const match = tellFormsApart(matches, place);
  const labels = match && (match.indicators ? totalLabels(match.table) : rowLabels(match.form, match.table));
  const isTaken = (row: number) => {
    const at = row + map.grid.origin.row;
    return above.some(({ area }) => at >= area.row && at < area.row + area.rows);
  };
  const body = readBody(map, band, { read, isOpen: match?.isOpen === true, labels });
  return { band, matches, match, place, body, isTaken };
}

function kpiTable(reading: Reading, under: UnderBand): KpiTable | undefined {
  const { map } = reading;
  const { band, matches, match, place, body, isTaken } = under;
  const items = body.filter(({ kind }) => kind === "item").map(({ row }) => row);
  const roled = assignRoles(map, band, items);
  const { row: down, column: right } = map.grid.origin;
  const columns = roled.map(({ column, role, header }): KpiColumn => ({ column: column + right, role, header }));
  if (matches.length === 0 && (standsOverForm(reading, band) || standsOverHeader(reading, under))) return undefined;
  const rows = items.length > 0 ? items : body.map(({ row }) => row);
  const judged = match
    ? { confidence: 1, reasons: ["knownForm"] }
    : judgeTable(map, { band, columns: roled, rows, isTaken });
  if (judged.confidence < leastConfidence) return undefined;
  const headerRows = Array.from({ length: band.rows }, (_, index) => band.firstRow + index + down);
  return {
    sheet: map.grid.sheet,
    area: areaOf(band, body, map.grid),
    headerRows,
    ...rowKinds(body, down),
    columns: columns.map((column) => withField(column, match?.columns.get(column.column - right))),
    ...(match ? { form: { id: match.form.id, fields: locateFields(match.form, place()) } } : {}),
    ...judged,
  };
}

// A form that is not one of indicators is never reported as one, nor what may as well be one.
function isOther(matches: readonly FormMatch[]): boolean {
  return matches.some(({ indicators }) => !indicators);
}

const hintRows = 3;

// What belongs into the columns may be told above the headers of a form, in words that read like headers themselves; and
// labels over its headers may look like the upper row of them.
function standsOverForm({ map, read, forms, headers }: Reading, band: HeaderBand): boolean {
  const first = band.firstRow + band.rows;
  for (let row = first; row < Math.min(first + hintRows, map.rows); row += 1) {
    const bands = headerBandsAt(map, row, read);
    if (bands.some((other) => matchForms(headersOf(other), forms).some(({ indicators }) => indicators))) return true;
  }
  for (let row = band.firstRow + 1; row < first; row += 1) {
    if (formBandsAt(map, row, headers.others).some((other) => shareColumns(band, other))) return true;
  }
  return false;
}

// Headers with nothing under them but other headers are the upper row of those.
function standsOverHeader(reading: Reading, { band, body }: UnderBand): boolean {
  return body.length === 0 && bandsAt(reading, band.firstRow + band.rows).some((other) => shareColumns(other, band));
}

function withField(column: KpiColumn, known: MatchedColumn | undefined): KpiColumn {
  return known ? { ...column, ...known } : column;
}
