// Remembers where tables stand on the sheet last read, so that looking at a cell of a long sheet costs one row of it.
import type { CellValue } from "../domain/sheet/cell";
import { isBlank } from "../domain/sheet/cell";
import type { Grid } from "../domain/sheet/grid";
import { valueAt } from "../domain/sheet/grid";
import type { KpiColumn, KpiTable } from "../domain/tables";

/** The tables of indicators on a sheet. */
export interface FormLayout {
  readonly sheetId: string;
  readonly tables: readonly PlacedTable[];
}

interface PlacedTable {
  readonly table: KpiTable;
  readonly items: ReadonlySet<number>;
  /** What stood in the header rows, to see whether they are still there. */
  readonly headers: readonly (readonly CellValue[])[];
  /** Rows below the last one and before this one are blank: room for more. */
  readonly roomUntil: number;
}

export interface TableCell {
  readonly placed: PlacedTable;
  readonly column: KpiColumn;
}

export interface FormCell {
  readonly placed: PlacedTable;
  readonly column: KpiColumn & { readonly field: string };
}

/** So far below a table a blank row still counts as one to fill in. */
const roomRows = 60;

let remembered: FormLayout | undefined;

/** Keeps the layout of a sheet that was read whole, until another one is. */
export function rememberLayout(layout: FormLayout): void {
  remembered = layout;
}

export function rememberedLayout(): FormLayout | undefined {
  return remembered;
}

/**
 * The layout of what was read of a sheet. When the reading stopped before the sheet's end (`partly`), a table that
 * reaches as far is taken to go on.
 */
export function layoutOf(
  sheetId: string,
  grid: Grid,
  tables: readonly KpiTable[],
  { partly = false }: { readonly partly?: boolean } = {},
): FormLayout {
  return { sheetId, tables: tables.map((table) => placedTable(grid, table, partly)) };
}

/** The form's cell at a place of the sheet, or undefined when no item row of a form is there. */
export function formCellAt(layout: FormLayout, row: number, column: number): FormCell | undefined {
  const found = tableCellAt(layout, row, column);
  const field = found?.column.field;
  return found && field !== undefined ? { ...found, column: { ...found.column, field } } : undefined;
}

/** The cell of a table, a form's or anybody's, at a place of the sheet; undefined where no item row is. */
export function tableCellAt({ tables }: FormLayout, row: number, column: number): TableCell | undefined {
  for (const placed of tables) {
    const { table, items, roomUntil } = placed;
    const below = row >= endOf(table) && row < roomUntil;
    const found = items.has(row) || below ? table.columns.find((it) => it.column === column) : undefined;
    if (found) return { placed, column: found };
  }
  return undefined;
}

/** The raw header cells of a table. */
export function headerCells(grid: Grid, { area, headerRows }: KpiTable): readonly (readonly CellValue[])[] {
  return headerRows.map((row) =>
    Array.from({ length: area.columns }, (_, index) => valueAt(grid, row, area.column + index)),
  );
}

function placedTable(grid: Grid, table: KpiTable, partly: boolean): PlacedTable {
  return {
    table,
    items: new Set(table.itemRows),
    headers: headerCells(grid, table),
    roomUntil: roomBelow(grid, table, partly),
  };
}

/** A table closed by a total has no room; else the blank rows below it are. */
function roomBelow(grid: Grid, table: KpiTable, partly: boolean): number {
  const end = endOf(table);
  const gridEnd = grid.origin.row + grid.values.length;
  if (table.totalRows.length > 0) return end;
  if (partly && end >= gridEnd) return Number.POSITIVE_INFINITY;
  let row = end;
  while (row < gridEnd && row < end + roomRows && isBlankRow(grid, table, row)) row += 1;
  return row < gridEnd ? row : end + roomRows;
}

function isBlankRow(grid: Grid, { area }: KpiTable, row: number): boolean {
  return Array.from({ length: area.columns }, (_, index) => valueAt(grid, row, area.column + index)).every(isBlank);
}

function endOf({ area }: KpiTable): number {
  return area.row + area.rows;
}
