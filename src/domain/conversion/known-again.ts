// Converted cells found again on a sheet that may have changed since: rows inserted, deleted, cells typed over.
import { areaAddress, cellArea } from "../sheet/area";
import type { Grid } from "../sheet/grid";
import { formulaAt, valueAt } from "../sheet/grid";
import type { Block, Conversions, ConvertedValue, SheetConversions } from "./conversions";
import { conversionsOf, positionOf, singleValues } from "./conversions";
import { filledTemplate, movedDown, skeletonOf } from "./template";

/** A cell that still holds what the conversion wrote, and the KPI formula that stood there, as it has to read now. */
export interface KnownCell {
  readonly row: number;
  readonly column: number;
  readonly was: string;
  /** The values of all cells the formula filled, where it filled more than one. */
  readonly spill?: Block;
}

export interface KnownAgain {
  readonly found: readonly KnownCell[];
  /** Addresses where something else stands now, and nothing of the kind near. */
  readonly lost: readonly string[];
}

/** How far values are looked for above and below their place. */
const farthestRows = 200;

/**
 * Finds converted cells. A formula is known by its form: at its place, else anywhere in its column, else on the sheet;
 * its references are those it has now. A value is known by its place; when none of a sheet's values is where it was,
 * all of them may have moved down or up together.
 */
export function knownAgain(grid: Grid, remembered: SheetConversions): KnownAgain {
  const formulas = knownFormulas(grid, remembered);
  const values = knownValues(grid, singleValues(remembered.values));
  return { found: [...formulas.found, ...values.found], lost: [...formulas.lost, ...values.lost] };
}

interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

function knownFormulas(grid: Grid, { formulas }: SheetConversions): KnownAgain {
  const bySkeleton = cellsBySkeleton(grid, new Set(formulas.map(({ wrote }) => wrote)));
  const found: KnownCell[] = [];
  const lost: string[] = [];
  for (const template of formulas) {
    const free = new Map((bySkeleton.get(template.wrote) ?? []).map((cell) => [keyOf(cell), cell]));
    const take = (cell: FormulaCell | undefined) => {
      const was = cell && filledTemplate(template, cell.formula);
      if (!cell || was === undefined) return false;
      free.delete(keyOf(cell));
      found.push({ row: cell.row, column: cell.column, was });
      return true;
    };
    const moved = template.cells.filter((address) => !take(free.get(keyOf(positionOf(address)))));
    for (const address of moved) {
      const { column } = positionOf(address);
      const candidates = [...free.values()];
      if (!take(candidates.find((cell) => cell.column === column) ?? candidates[0])) lost.push(address);
    }
    bySkeleton.set(template.wrote, [...free.values()]);
  }
  return { found, lost };
}

function cellsBySkeleton(grid: Grid, wanted: ReadonlySet<string>): Map<string, FormulaCell[]> {
  const cells = new Map<string, FormulaCell[]>();
  if (wanted.size === 0) return cells;
  for (const cell of formulaCells(grid)) {
    const skeleton = skeletonOf(cell.formula);
    if (!wanted.has(skeleton)) continue;
    const alike = cells.get(skeleton);
    if (alike) alike.push(cell);
    else cells.set(skeleton, [cell]);
  }
  return cells;
}

/** The cells of a sheet that hold formulas, row by row. */
export function formulaCells(grid: Grid): readonly FormulaCell[] {
  const { origin } = grid;
  return grid.formulas.flatMap((line, r) =>
    line.flatMap((_, c) => {
      const [row, column] = [origin.row + r, origin.column + c];
      const formula = formulaAt(grid, row, column);
      return formula === undefined ? [] : [{ row, column, formula }];
    }),
  );
}

function knownValues(grid: Grid, values: readonly ConvertedValue[]): KnownAgain {
  const rows = movedBy(grid, values);
  const found: KnownCell[] = [];
  const lost: string[] = [];
  for (const one of values) {
    const { row, column } = positionOf(one.cell);
    const { spill } = one;
    if (!holds(grid, one, rows)) lost.push(one.cell);
    else found.push({ row: row + rows, column, was: movedDown(one.was, rows), ...(spill && { spill }) });
  }
  return { found, lost };
}

/** By how many rows all values have moved; 0 when one of them is where it was. */
function movedBy(grid: Grid, values: readonly ConvertedValue[]): number {
  // An empty text says nothing of where it stood.
  const telling = values.filter(({ value }) => value !== "");
  if (telling.length === 0 || telling.some((one) => holds(grid, one, 0))) return 0;
  for (let rows = 1; rows <= farthestRows; rows++) {
    const moved = [rows, -rows].find((by) => telling.every((one) => holds(grid, one, by)));
    if (moved !== undefined) return moved;
  }
  return 0;
}

/** True when the values stand so many rows further down, typed in and not computed. */
function holds(grid: Grid, { cell, value, spill = [[value]] }: ConvertedValue, rows: number): boolean {
  const { row, column } = positionOf(cell);
  return spill.every((line, r) =>
    line.every((wanted, c) => {
      const [at, beside] = [row + rows + r, column + c];
      return at >= 0 && formulaAt(grid, at, beside) === undefined && valueAt(grid, at, beside) === wanted;
    }),
  );
}

/**
 * What is remembered of a sheet, also when it was renamed: then it is that of a name no sheet has any more, of which
 * everything is found on this sheet.
 */
export function rememberedOf(grid: Grid, conversions: Conversions, sheetNames: readonly string[]): SheetConversions {
  const own = conversionsOf(conversions, grid.sheet);
  if (own.formulas.length + own.values.length > 0) return own;
  const names = new Set(sheetNames);
  return (
    conversions.find((one) => {
      if (names.has(one.sheet)) return false;
      const { found, lost } = knownAgain(grid, one);
      return found.length > 0 && lost.length === 0;
    }) ?? own
  );
}

function keyOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return areaAddress(cellArea(row, column));
}
