// Rectangles of cells, zero-based, and what inserting and deleting rows or columns does to them.

export { shiftArea, shiftIndex, type Shift } from "../../xlsx/moves/shifts";

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Univer's way of writing the same rectangle. */
export interface Edges {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

export function areaOf({ startRow, endRow, startColumn, endColumn }: Edges): Area {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

export function edgesOf({ row, column, rows, columns }: Area): Edges {
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
}

/** The common rectangle of two areas, or undefined. */
export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest rectangle around both. */
export function around(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

/** What is left of `from` without `part`: up to four rectangles. */
export function subtract(from: Area, part: Area): Area[] {
  const common = intersection(from, part);
  if (!common) return [from];
  const below = common.row + common.rows;
  const right = common.column + common.columns;
  return [
    { ...from, rows: common.row - from.row },
    { ...from, row: below, rows: from.row + from.rows - below },
    { ...common, column: from.column, columns: common.column - from.column },
    { ...common, column: right, columns: from.column + from.columns - right },
  ].filter((area) => area.rows > 0 && area.columns > 0);
}
