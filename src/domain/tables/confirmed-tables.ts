// Tables whose columns a user has said the meaning of: found again by their headers, whatever words stand there.
import type { Area } from "../sheet/area";
import type { Grid } from "../sheet/grid";
import { assignRoles } from "./column-roles";
import type { HeaderBand, HeaderReader } from "./header-band";
import { deepestHeader, headerCell, rememberingReader, segmentsOf } from "./header-band";
import type { ColumnRole, KpiTable } from "./kpi-table";
import type { Reading } from "./reading";
import { areaOf, covers, rowKinds } from "./reading";
import type { SheetMap } from "./sheet-map";
import { mapSheet } from "./sheet-map";
import { readBody } from "./table-body";

/** What the columns of tables with these headers mean, left to right; "" for a column without a header. */
export interface ConfirmedLayout {
  readonly headers: readonly string[];
  readonly roles: readonly ColumnRole[];
}

/** The reason of a table that was found by a confirmed layout. */
export const confirmedReason = "confirmed";

/** The tables that have the headers of a confirmed layout, top to bottom, with its roles and full confidence. */
export function confirmedTables({ map, read }: Reading, layouts: readonly ConfirmedLayout[]): readonly KpiTable[] {
  const found: KpiTable[] = [];
  if (layouts.length === 0) return found;
  for (let row = 0; row < map.rows; row += 1) {
    for (const layout of layouts) {
      for (const band of bandsOf(map, row, layout, read)) {
        if (!found.some((table) => covers(table, band, map.grid))) found.push(tableUnder(map, band, layout, read));
      }
    }
  }
  return found;
}

function bandsOf(map: SheetMap, row: number, { headers }: ConfirmedLayout, read: HeaderReader): HeaderBand[] {
  const bands: HeaderBand[] = [];
  for (let first = 0; first + headers.length <= map.columns; first += 1) {
    for (let rows = 1; rows <= deepestHeader; rows += 1) {
      if (!headers.every((text, at) => headerCell(map, row, rows, first + at, read).text === text)) continue;
      bands.push(bandOver(map, { row, rows, column: first, columns: headers.length }, read));
      break;
    }
  }
  return bands;
}

function bandOver(map: SheetMap, { row, rows, column, columns }: Area, read: HeaderReader): HeaderBand {
  const cells = Array.from({ length: columns }, (_, at) => headerCell(map, row, rows, column + at, read));
  return { firstRow: row, rows, firstColumn: column, lastColumn: column + columns - 1, cells, knownShare: 1 };
}

function tableUnder(map: SheetMap, band: HeaderBand, { roles }: ConfirmedLayout, read: HeaderReader): KpiTable {
  const { row: down, column: right } = map.grid.origin;
  const body = readBody(map, band, { read, isOpen: false });
  return {
    sheet: map.grid.sheet,
    area: areaOf(band, body, map.grid),
    headerRows: Array.from({ length: band.rows }, (_, index) => band.firstRow + index + down),
    ...rowKinds(body, down),
    columns: band.cells.map(({ column, text }, at) => ({
      column: column + right,
      role: roles[at] ?? "other",
      header: text,
    })),
    confidence: 1,
    reasons: [confirmedReason],
  };
}

/** Headers somebody pointed to, with what they would be taken for. */
export interface ProposedLayout extends ConfirmedLayout {
  /** Sheet coordinates. */
  readonly area: Area;
}

/**
 * What the columns under headers that somebody points to may mean, to be confirmed. One cell stands for the headers
 * beside it up to the next gap. Undefined where there are none: fewer than two texts, or more rows than headers have.
 */
export function proposeLayout(grid: Grid, pointed: Area): ProposedLayout | undefined {
  const map = mapSheet(grid);
  const read = rememberingReader();
  const { row: down, column: right } = grid.origin;
  const area = { ...pointed, row: pointed.row - down, column: pointed.column - right };
  const header = area.columns === 1 ? widened(map, area) : area;
  if (header === undefined || header.rows > deepestHeader || !isInside(map, header)) return undefined;
  const band = bandOver(map, header, read);
  if (band.cells.filter(({ text }) => text !== "").length < 2) return undefined;
  const body = readBody(map, band, { read, isOpen: false });
  const items = body.filter(({ kind }) => kind === "item").map(({ row }) => row);
  return {
    headers: band.cells.map(({ text }) => text),
    roles: assignRoles(map, band, items).map(({ role }) => role),
    area: { ...header, row: header.row + down, column: header.column + right },
  };
}

function widened(map: SheetMap, { row, rows, column }: Area): Area | undefined {
  if (row < 0 || row >= map.rows) return undefined;
  const segment = segmentsOf(map, row).find(([first, last]) => first <= column && column <= last);
  return segment && { row, rows, column: segment[0], columns: segment[1] - segment[0] + 1 };
}

function isInside({ rows, columns }: SheetMap, { row, column, ...size }: Area): boolean {
  return row >= 0 && column >= 0 && row + size.rows <= rows && column + size.columns <= columns;
}
