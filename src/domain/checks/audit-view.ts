// A table as the audit of its formulas looks at it: each formula read once, its groups of rows, and its totals.
import type { Area } from "../sheet/area";
import type { CellValue } from "../sheet/cell";
import type { FormulaNode } from "../sheet/formula-tree";
import { readFormula } from "../sheet/formula-tree";
import { formulaAt } from "../sheet/grid";
import type { Cell } from "./audit-cells";
import { cellsIn } from "./audit-cells";
import type { Summed } from "./audit-meaning";
import { summedBy } from "./audit-meaning";
import type { TableView } from "./table-view";

/** A formula that takes in several rows of the table: indicators or subtotals. */
export interface Total {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly tree: FormulaNode;
  readonly summed: Summed;
  /** The column whose rows are taken in; of products the one that has the scores or what is multiplied last. */
  readonly of: number;
}

export interface AuditView {
  readonly view: TableView;
  readonly totals: readonly Total[];
  /** Cells of the rows of indicators that formulas elsewhere on the sheet name by themselves. */
  readonly references: readonly Cell[];
  /** Rows of indicators in groups: a subtotal ends one, a banner begins one. */
  readonly groups: readonly (readonly number[])[];
}

const known = new WeakMap<TableView, AuditView>();

/** The table as the audit sees it; looked at once for all the rules. */
export function auditView(view: TableView): AuditView {
  const before = known.get(view);
  if (before) return before;
  const made = { view, ...formulasOutside(view), groups: groupsOf(view) };
  known.set(view, made);
  return made;
}

/** A cell's formula as a tree; undefined where there is none or it cannot be read. */
export function treeAt({ grid }: TableView, row: number, column: number): FormulaNode | undefined {
  const formula = formulaAt(grid, row, column);
  return formula === undefined ? undefined : readFormula(formula);
}

/** What stands in the cell as its finder saw it: the formula, else the value. */
export function contentAt({ grid }: TableView, row: number, column: number): CellValue {
  return formulaAt(grid, row, column) ?? grid.values[row - grid.origin.row]?.[column - grid.origin.column] ?? "";
}

/** True when the cell counts for something in a sum: a number, or a formula that may show one. */
export function counts(view: TableView, row: number, column: number): boolean {
  const value = view.value(row, column);
  return typeof value === "number" || (value === "" && view.computed(row, column));
}

/** The rows of an area. */
export function rowsIn({ row, rows }: Area): readonly number[] {
  return Array.from({ length: rows }, (_, index) => row + index);
}

// A total stands in a row without an indicator: in a total row of the table or anywhere else on the sheet.
function formulasOutside(view: TableView): Pick<AuditView, "totals" | "references"> {
  const { grid, table } = view;
  const items = new Set(table.itemRows);
  const totals: Total[] = [];
  const references: Cell[] = [];
  grid.formulas.forEach((cells, down) => {
    const row = grid.origin.row + down;
    if (items.has(row)) return;
    cells.forEach((cell, right) => {
      const column = grid.origin.column + right;
      if (typeof cell !== "string" || !cell.startsWith("=")) return;
      references.push(...cellsIn(readFormula(cell)).filter((named) => items.has(named.row)));
      const total = totalAt(view, items, row, column);
      if (total) totals.push(total);
    });
  });
  return { totals, references };
}

function totalAt(view: TableView, items: ReadonlySet<number>, row: number, column: number): Total | undefined {
  const formula = formulaAt(view.grid, row, column) ?? "";
  const tree = treeAt(view, row, column);
  const summed = tree && summedBy(tree);
  if (!tree || !summed) return undefined;
  const { column: left, columns } = view.table.area;
  const sums = new Set(view.table.subtotalRows);
  const within = summed.areas.every(
    (area) => area.columns === 1 && area.column >= left && area.column < left + columns,
  );
  const of = summed.areas.at(-1)?.column ?? column;
  const oneColumn = summed.kind === "weighted" || summed.areas.every((area) => area.column === of);
  const first = summed.areas[0];
  const rows = summed.kind === "weighted" ? (first ? rowsIn(first) : []) : summed.areas.flatMap(rowsInTable(view));
  if (!within || !oneColumn || rows.filter((it) => items.has(it) || sums.has(it)).length < 2) return undefined;
  return { row, column, formula, tree, summed, of };
}

// A whole column taken in has a million rows; those of the table are enough.
function rowsInTable({ table: { area } }: TableView) {
  return ({ row, rows }: Area): readonly number[] => {
    const first = Math.max(row, area.row);
    const last = Math.min(row + rows, area.row + area.rows) - 1;
    return last < first ? [] : rowsIn({ row: first, rows: last - first + 1, column: 0, columns: 1 });
  };
}

function groupsOf({ table }: TableView): readonly (readonly number[])[] {
  const breaks = new Set([...table.subtotalRows, ...table.totalRows, ...table.bannerRows]);
  const groups: number[][] = [[]];
  const rows = [...table.itemRows, ...breaks].sort((a, b) => a - b);
  for (const row of rows) {
    if (breaks.has(row)) groups.push([]);
    else groups.at(-1)?.push(row);
  }
  return groups.filter((group) => group.length > 0);
}
