// The drawn workbooks as other people would hand them round: merged cells taken apart, titles gone, nothing filled in.
import type { CellValue } from "../../src/domain/sheet/cell";
import type { Grid } from "../../src/domain/sheet/grid";
import type { Vary } from "./measure";
import type { ExpectedTable } from "./workbook";

export interface Variation {
  readonly title: string;
  /** The share of tables and of roles that must come out as before. */
  readonly floor: number;
  readonly vary: Vary;
}

export const variations: readonly Variation[] = [
  { title: "merged cells taken apart", floor: 0.96, vary: (grid) => ({ ...grid, merges: [] }) },
  { title: "merged cells taken apart and filled downwards", floor: 0.96, vary: filledDown },
  { title: "nothing above the headers", floor: 0.95, vary: untitled },
  { title: "nothing filled in but names", floor: 0.95, vary: namesOnly },
  { title: "numbers kept as text", floor: 0.97, vary: (grid) => changed(grid, ({ value }) => asText(value)) },
];

interface Place {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

function changed(grid: Grid, change: (place: Place) => CellValue): Grid {
  const values = grid.values.map((cells, row) => cells.map((value, column) => change({ row, column, value })));
  const isKept = (row: number, column: number) => values[row]?.[column] === grid.values[row]?.[column];
  const formulas = grid.formulas.map((cells, row) =>
    cells.map((formula, column) => (isKept(row, column) ? formula : (values[row]?.[column] ?? ""))),
  );
  return { ...grid, values, formulas };
}

function filledDown(grid: Grid): Grid {
  const columns = grid.merges.filter((merge) => merge.columns === 1);
  const filled = changed(grid, ({ row, column, value }) => {
    const merge = columns.find((it) => it.column === column && it.row <= row && row < it.row + it.rows);
    return merge ? (grid.values[merge.row]?.[column] ?? "") : value;
  });
  return { ...filled, merges: grid.merges.filter((merge) => merge.columns > 1) };
}

function untitled(grid: Grid, tables: readonly ExpectedTable[]): Grid {
  const first = Math.min(...tables.map(({ headerRows }) => headerRows[0] ?? 0));
  const below = changed(grid, ({ row, value }) => (row < first ? "" : value));
  return { ...below, sheet: "Sheet1", merges: grid.merges.filter(({ row }) => row >= first) };
}

function namesOnly(grid: Grid, tables: readonly ExpectedTable[]): Grid {
  const isAsked = (row: number, column: number) =>
    tables.some((table) => {
      const roles = table.roles[column - table.column] ?? ["id"];
      return (
        row >= table.first && row <= table.last && !roles.some((role) => /^(?:id|objective|indicator)$/.test(role))
      );
    });
  return changed(grid, ({ row, column, value }) => (isAsked(row, column) ? "" : value));
}

function asText(value: CellValue): CellValue {
  if (typeof value !== "number") return value;
  return value > 0 && value < 1 ? `${String(Math.round(value * 1000) / 10)}%` : String(value);
}
