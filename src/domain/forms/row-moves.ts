// What formulas say after rows went into a form's table.
import type { Area } from "../sheet/area";
import { formulaShape, withReferences } from "../sheet/formula-move";
import type { CellReference } from "../sheet/formula-tokens";
import { sheetRows } from "../sheet/formula-tokens";
import type { KeptBeside } from "./beside-rows";

/** Rows that go into a sheet, and where its cells stand then. */
export interface RowsMove {
  readonly added: Area;
  /** The row a cell stands in afterwards. */
  rowOf(cell: Cell): number;
  /** True for references to the sheet the rows go into. */
  isHere(reference: CellReference): boolean;
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Describes what rows going in move down: all below them but the blocks that are kept beside. */
export function moveDown(added: Area, kept: readonly KeptBeside[], sheetName?: string): RowsMove {
  const stays = ({ row, column }: Cell) =>
    kept.some(({ area }) => column >= area.column && column < area.column + area.columns && row < area.row + area.rows);
  return {
    added,
    rowOf: (cell) => (cell.row < added.row || stays(cell) ? cell.row : cell.row + added.rows),
    isHere: ({ sheet, area }) => (sheet === undefined || sheet === sheetName) && area.rows < sheetRows,
  };
}

/** The formula of one row in another: references within its own row go along, others stay with their cells. */
export function forRow(formula: string, from: number, to: number, { isHere, rowOf }: RowsMove): string {
  return withReferences(formula, (it) => {
    if (!isHere(it)) return undefined;
    return withRows(it, (cell, isFixed) => (cell.row === from && !isFixed ? to : rowOf(cell)));
  });
}

interface Items {
  /** The item rows before and after rows went in. */
  readonly before: Area;
  readonly after: Area;
  /** The shapes of the form's own formulas. */
  readonly shapes: ReadonlySet<string>;
}

/**
 * What Excel makes of a formula when the rows go in, and what it should say: all item rows where it named all of them, or
 * where it is one of the form's own.
 */
export function stretched(formula: string, { before, after, shapes }: Items, { isHere, rowOf }: RowsMove) {
  const isOwn = shapes.has(formulaShape(formula));
  const isAll = ({ area }: CellReference) => area.row === before.row && area.rows === before.rows && area.rows > 1;
  const move = (it: CellReference) => (isHere(it) ? withRows(it, rowOf) : undefined);
  return {
    moved: withReferences(formula, move),
    wanted: withReferences(formula, (it) => {
      if (!isHere(it) || !isWithin(it.area, before) || !(isOwn || isAll(it))) return move(it);
      return { ...it, area: { ...it.area, row: after.row, rows: after.rows } };
    }),
  };
}

/** True when all of an area lies within another. */
export function isWithin(inner: Area, outer: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column >= outer.column &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

function withRows(reference: CellReference, rowOf: (cell: Cell, isFixed: boolean) => number): CellReference {
  const { area, fixed } = reference;
  const row = rowOf(area, fixed.row);
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  return { ...reference, area: { ...area, row, rows: rowOf(last, fixed.lastRow) - row + 1 } };
}
