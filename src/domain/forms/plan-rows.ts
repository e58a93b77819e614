// What it takes to give a form's table more item rows: where rows go in, and what has to be written so that formulas,
// totals and merged cells are right afterwards. Works from what stands on the sheet, so a form that was changed or moved
// keeps the formulas it has.
import type { Area } from "../sheet/area";
import { cellArea } from "../sheet/area";
import { isBlank } from "../sheet/cell";
import type { Grid } from "../sheet/grid";
import { formulaAt, valueAt } from "../sheet/grid";
import type { KeptBeside } from "./beside-rows";
import { keptBeside } from "./beside-rows";
import type { FormRows } from "./find-form-rows";
import { formulaShapes } from "./row-formulas";
import type { RowsMove } from "./row-moves";
import { forRow, isWithin, moveDown, stretched } from "./row-moves";

/** Where rows go in and what is written then. Sheet coordinates after the insertion, where nothing else is said. */
export interface RowsPlan {
  /** The new rows, over the form's columns. */
  readonly added: Area;
  /** The item row above them, whose looks they take; before and after the insertion. */
  readonly model: Area;
  /** True when they go in below the last item row: what belongs to the table's rows does not grow by itself then. */
  readonly atEnd: boolean;
  readonly formulas: readonly PlacedFormula[];
  /** Running numbers of the new rows. */
  readonly numbers: readonly PlacedNumber[];
  readonly merges: readonly Area[];
  /** Blocks beside the form that stay in one piece. */
  readonly kept: readonly KeptBeside[];
  /** How many item rows that were there had formulas or merged cells missing: put in by hand. */
  readonly completed: number;
  /** The item rows afterwards. */
  readonly items: Area;
}

/** A formula to write; `before` is what stands in its cell just before that, "" in a blank one. */
export interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly before: string;
}

export interface PlacedNumber {
  readonly row: number;
  readonly column: number;
  readonly number: number;
}

interface RowsWanted {
  readonly count: number;
  /** Rows go in below this row when it is an item row, else at the end. */
  readonly below?: number;
}

/**
 * Plans so many more item rows, 0 to complete only what was put in by hand.
 *
 * They go in below the selected item row, else at the end; before a blank last row rather than after it, because Excel
 * lets ranges grow only when rows go in between their first and last.
 */
export function planRows(grid: Grid, found: FormRows, wanted: RowsWanted): RowsPlan | "merged-across" {
  const { count } = wanted;
  const at = insertionRow(grid, found, wanted.below);
  const kept = count === 0 ? [] : keptBeside(grid, found.items, at);
  if (kept === "merged-across") return kept;
  const added = { ...found.items, row: at, rows: count };
  const items = { ...found.items, rows: found.items.rows + count };
  const move = moveDown(added, kept, grid.sheet);
  const model = { ...found.items, row: at - 1, rows: 1 };
  const filled = missingFormulas(grid, found, move);
  const merges = missingMerges(grid, found, { added, model });
  const completed = new Set(
    [...filled, ...merges].map(({ row }) => row).filter((row) => row < at || row >= at + count),
  );
  return {
    added,
    model,
    atEnd: at === found.items.row + found.items.rows,
    formulas: [...filled, ...stretchedFormulas(grid, found, items, move)],
    numbers: runningNumbers(grid, found, added),
    merges,
    kept,
    completed: completed.size,
    items,
  };
}

function insertionRow(grid: Grid, found: FormRows, below: number | undefined): number {
  const { row, rows } = found.items;
  const last = row + rows - 1;
  if (below !== undefined && below >= row && below < last) return below + 1;
  const isOpen = rows > 1 && entered(found).every((column) => isBlank(valueAt(grid, last, column)));
  return isOpen ? last : last + 1;
}

function entered({ columns, items }: FormRows): number[] {
  const computed = new Set(columns.filter(({ declared }) => declared.formula).map(({ column }) => column));
  return Array.from({ length: items.columns }, (_, index) => items.column + index).filter((it) => !computed.has(it));
}

/** Formulas for computed cells that are blank, as in the nearest item row that has one, above rather than below. */
function missingFormulas(grid: Grid, { columns, items }: FormRows, move: RowsMove): PlacedFormula[] {
  const rows = rowsOf(items);
  const { added } = move;
  return columns.flatMap(({ declared, column }) => {
    if (!declared.formula) return [];
    const models = rows.filter((row) => formulaAt(grid, row, column) !== undefined);
    const blanks = rows
      .filter((row) => formulaAt(grid, row, column) === undefined && isBlank(valueAt(grid, row, column)))
      .map((row) => ({ from: row, to: move.rowOf({ row, column }) }));
    const news = rowsOf(added).map((to) => ({ from: added.row - 1, to }));
    return [...blanks, ...news].flatMap(({ from, to }) => {
      const model = models.filter((row) => row <= from).at(-1) ?? models.find((row) => row > from);
      const formula = model === undefined ? undefined : formulaAt(grid, model, column);
      if (model === undefined || formula === undefined) return [];
      return [{ row: to, column, formula: forRow(formula, model, to, move), before: "" }];
    });
  });
}

/** Printed numbers go on with the next that no row has, where the row above has one. */
function runningNumbers(grid: Grid, { columns, items }: FormRows, added: Area): PlacedNumber[] {
  return columns.flatMap(({ declared, column }) => {
    if (!declared.fixed || typeof valueAt(grid, added.row - 1, column) !== "number") return [];
    const numbers = rowsOf(items).map((row) => Number(valueAt(grid, row, column)));
    const next = Math.max(...numbers.filter(Number.isFinite)) + 1;
    return rowsOf(added).map((row, index) => ({ row, column, number: next + index }));
  });
}

/** Merged cells of the row above, for rows that have none where the form has. */
function missingMerges(grid: Grid, { items }: FormRows, { added, model }: { added: Area; model: Area }): Area[] {
  const inRow = (row: number) => grid.merges.filter((it) => isWithinColumns(it, items) && touchesRow(it, row));
  const wide = inRow(model.row).filter(({ rows }) => rows === 1);
  const old = rowsOf(items).flatMap((row) => {
    const free = wide.filter(
      (it) => inRow(row).every((other) => !overlapsColumns(it, other)) && isFree(grid, { ...it, row }),
    );
    return free.map((it) => ({ ...it, row: row < added.row ? row : row + added.rows }));
  });
  return [...rowsOf(added).flatMap((row) => wide.map((it) => ({ ...it, row }))), ...old];
}

/** Only what a merged cell would hide has to be blank. */
function isFree(grid: Grid, { row, column, columns }: Area): boolean {
  return Array.from({ length: columns - 1 }, (_, index) => column + 1 + index).every((it) =>
    isBlank(valueAt(grid, row, it)),
  );
}

/**
 * Formulas below, above and beside the items that have to name more rows than Excel makes of them: those that named all
 * item rows, and the form's own that do not.
 */
function stretchedFormulas(grid: Grid, { form, items }: FormRows, after: Area, move: RowsMove): PlacedFormula[] {
  const shapes = formulaShapes(form);
  const none: ReadonlySet<string> = new Set();
  const { row: top, column: left } = grid.origin;
  return grid.formulas.flatMap((line, down) =>
    line.flatMap((_, right) => {
      const cell = cellArea(top + down, left + right);
      const formula = formulaAt(grid, cell.row, cell.column);
      if (formula === undefined || isWithin(cell, items)) return [];
      const isFormsOwn = form.aside !== undefined || isWithinColumns(cell, items);
      const { moved, wanted } = stretched(formula, { before: items, after, shapes: isFormsOwn ? shapes : none }, move);
      if (wanted === moved) return [];
      return [{ row: move.rowOf(cell), column: cell.column, formula: wanted, before: moved }];
    }),
  );
}

function rowsOf({ row, rows }: Area): number[] {
  return Array.from({ length: rows }, (_, index) => row + index);
}

function touchesRow(area: Area, row: number): boolean {
  return row >= area.row && row < area.row + area.rows;
}

function isWithinColumns(inner: Area, { column, columns }: Area): boolean {
  return inner.column >= column && inner.column + inner.columns <= column + columns;
}

function overlapsColumns(a: Area, b: Area): boolean {
  return a.column < b.column + b.columns && b.column < a.column + a.columns;
}
