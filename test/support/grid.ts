// Grids for tests, from rows of cells as one would type them.
import type { Area } from "../../src/domain/sheet/area";
import type { CellValue } from "../../src/domain/sheet/cell";
import type { Grid } from "../../src/domain/sheet/grid";

export interface GridOptions {
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: number;
  /** Merged areas, relative to the first cell. */
  readonly merges?: readonly Area[];
  /** Zero-based rows of the sheet that are hidden. */
  readonly hiddenRows?: readonly number[];
}

/** A grid of these rows; text beginning with "=" is a formula that shows nothing yet. */
export function gridOf(rows: readonly (readonly CellValue[])[], options: GridOptions = {}): Grid {
  const { sheet = "Sheet1", row = 0, column = 0, merges = [], hiddenRows } = options;
  const isFormula = (cell: CellValue) => typeof cell === "string" && cell.startsWith("=");
  return {
    sheet,
    origin: { row, column },
    values: rows.map((cells) => cells.map((cell) => (isFormula(cell) ? "" : cell))),
    formulas: rows.map((cells) => [...cells]),
    merges: merges.map((merge) => ({ ...merge, row: merge.row + row, column: merge.column + column })),
    ...(hiddenRows ? { hiddenRows } : {}),
  };
}

/**
 * A grid drawn as text: a line a row, "|" between cells. Numbers are numbers, "^" continues the cell above and "<" the
 * one to the left (merged), everything else is text.
 */
export function drawnGrid(drawing: string, options: GridOptions = {}): Grid {
  const lines = drawing.replace(/^\n|\n\s*$/g, "").split("\n");
  const marks = lines.map((line) => line.split("|").map((cell) => cell.trim()));
  const rows = marks.map((cells) => cells.map((cell): CellValue => (/^[\^<]$/.test(cell) ? "" : valueOf(cell))));
  return gridOf(rows, { ...options, merges: mergesOf(marks) });
}

function valueOf(cell: string): CellValue {
  return cell !== "" && Number.isFinite(Number(cell)) ? Number(cell) : cell;
}

function mergesOf(marks: readonly (readonly string[])[]): Area[] {
  return marks.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      if (cell === "^" || cell === "<") return [];
      let columns = 1;
      while (cells[column + columns] === "<") columns += 1;
      let rows = 1;
      while (marks[row + rows]?.[column] === "^") rows += 1;
      return rows * columns > 1 ? [{ row, column, rows, columns }] : [];
    }),
  );
}
