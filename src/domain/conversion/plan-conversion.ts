// What a conversion would change on a sheet: cell by cell, with what stands there before and what it needs to come back.
import { callsKpi, kpiCalls, nativeFormula, repairedFormula } from "../scoring/native/kpi-formula";
import type { NativeReason } from "../scoring/native/native-result";
import { isSeveralCells } from "../scoring/native/argument";
import type { Area } from "../sheet/area";
import { areaAddress, cellArea } from "../sheet/area";
import type { CellValue } from "../sheet/cell";
import type { Grid } from "../sheet/grid";
import { formulaAt, valueAt } from "../sheet/grid";
import type { Block, SheetConversions } from "./conversions";
import { positionOf } from "./conversions";
import { formulaCells, knownAgain } from "./known-again";
import type { KnownCell } from "./known-again";

/** Excel's own formulas, values, or the KPI formulas that stood there before. */
export type ConversionTarget = "native" | "values" | "kpi";

export interface ConvertedCell {
  readonly row: number;
  readonly column: number;
  /** What stands there. */
  readonly before: CellValue;
  /** What the cell shows, which must stay. */
  readonly value: CellValue;
  readonly after: { readonly formula: string } | { readonly value: CellValue };
  /** The KPI formula that stands there, or will again. */
  readonly kpi: string;
  /** The values of all cells the KPI formula fills, its own first, where it fills more than one: they go together. */
  readonly spill?: Block;
  /** True when a rule that was given as text is written out in what will stand there. */
  readonly frozen?: true;
}

/** Why a cell stays as it is; its sentence is the text `convert.kept.<reason>`. */
export type KeptReason = NativeReason | "no-value" | "changed-since" | "differs" | "unsettled" | "others-changed";

export interface KeptCell {
  readonly row: number;
  readonly column: number;
  readonly reason: KeptReason;
}

export interface PlannedConversion {
  readonly changes: readonly ConvertedCell[];
  readonly kept: readonly KeptCell[];
}

export interface ConversionWish {
  readonly to: ConversionTarget;
  /** What was converted on the sheet before. */
  readonly remembered: SheetConversions;
  /** Areas that formulas of the sheet fill beyond their own cell. */
  readonly spills: readonly Area[];
}

/**
 * Plans a conversion of a sheet. A cell that shows no result (yet) is left alone: nothing could be compared with it.
 * Nothing is decided by formats.
 */
export function planConversion(grid: Grid, { to, remembered, spills }: ConversionWish): PlannedConversion {
  if (to === "kpi") return planBack(grid, remembered);
  const spillAt = new Map(spills.map((area) => [keyOf(area), blockAt(grid, area)]));
  const changes: ConvertedCell[] = [];
  const kept: KeptCell[] = [];
  for (const { row, column, formula } of formulaCells(grid)) {
    if (!callsKpi(formula) || isFilledByOther({ row, column }, spills)) continue;
    const spill = spillAt.get(keyOf({ row, column }));
    // A file that was saved without the add-in has another name for the function, and the value it had.
    const kpi = repairedFormula(formula);
    const cell = { row, column, before: formula, value: valueAt(grid, row, column), kpi, ...(spill && { spill }) };
    const planned = isUnsettled(cell.value) ? ("no-value" as const) : afterOf(to, cell);
    if (typeof planned === "string") kept.push({ row, column, reason: planned });
    else changes.push({ ...cell, ...planned });
  }
  return to === "native" ? { changes, kept } : withNative({ changes, kept }, grid, remembered);
}

function afterOf(
  to: "native" | "values",
  { kpi, value, spill }: Pick<ConvertedCell, "kpi" | "value" | "spill">,
): KeptReason | Pick<ConvertedCell, "after" | "frozen"> {
  if (to === "values") return { after: { value } };
  const result = nativeFormula(kpi);
  if (!result.ok) return result.reason;
  // Excel's own formula would have to fill several cells, which the Excel of 2010 and other programs cannot.
  if (spill) return "several-cells";
  const after = { formula: result.formula };
  return result.frozen ? { after, frozen: true } : { after };
}

/**
 * Cells whose formula may fill others: what is looked at in Excel before values are written. The cells of a formula
 * that has a native form fill none, unless a name stands for several cells, and then they have neighbours.
 */
export function mayFillOthers(grid: Grid): readonly { readonly row: number; readonly column: number }[] {
  return formulaCells(grid).filter(({ row, column, formula }) => {
    if (!callsKpi(formula)) return false;
    const hasNeighbour = [
      [row + 1, column],
      [row, column + 1],
    ].some(([at = 0, beside = 0]) => {
      const neighbour = formulaAt(grid, at, beside);
      return valueAt(grid, at, beside) !== "" && (neighbour === undefined || neighbour === formula);
    });
    const namesSeveral = kpiCalls(formula)?.some(({ args }) => args.some(isSeveralCells)) === true;
    return hasNeighbour || (namesSeveral && !nativeFormula(formula).ok);
  });
}

/** Shown while a result is not there: still computed, or the function is not known to Excel yet. */
export function isUnsettled(value: CellValue): boolean {
  return typeof value === "string" && /^#(?:NAME\?|BUSY!|GETTING_DATA|CONNECT!|SPILL!)$/i.test(value);
}

/** Excel's own formulas that came from KPI formulas become values too. */
function withNative(planned: PlannedConversion, grid: Grid, remembered: SheetConversions): PlannedConversion {
  const found = knownAgain(grid, { ...remembered, values: [] }).found;
  const changes = found.map((known): ConvertedCell => {
    const cell = cellOf(grid, known);
    return { ...cell, after: { value: cell.value } };
  });
  const settled = changes.filter(({ value }) => !isUnsettled(value));
  return { ...planned, changes: [...planned.changes, ...settled] };
}

function planBack(grid: Grid, remembered: SheetConversions): PlannedConversion {
  const { found, lost } = knownAgain(grid, remembered);
  return {
    changes: found.map((known) => ({ ...cellOf(grid, known), after: { formula: known.was } })),
    kept: lost.map((address) => ({ ...positionOf(address), reason: "changed-since" as const })),
  };
}

function cellOf(grid: Grid, { row, column, was, spill }: KnownCell): Omit<ConvertedCell, "after"> {
  const value = valueAt(grid, row, column);
  return { row, column, before: formulaAt(grid, row, column) ?? value, value, kpi: was, ...(spill && { spill }) };
}

/** A cell below or beside the first of a spill, whatever Excel says stands in it. */
function isFilledByOther({ row, column }: Pick<Area, "row" | "column">, spills: readonly Area[]): boolean {
  return spills.some((area) => {
    const inside = row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns; // prettier-ignore
    return inside && (row !== area.row || column !== area.column);
  });
}

function blockAt(grid: Grid, { row, column, rows, columns }: Area): Block {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => valueAt(grid, row + r, column + c)),
  );
}

function keyOf({ row, column }: Pick<Area, "row" | "column">): string {
  return areaAddress(cellArea(row, column));
}
