// Whether a sheet shows after a conversion what it showed before: cell by cell.
import type { CellValue } from "../sheet/cell";
import type { Grid } from "../sheet/grid";
import type { ConvertedCell } from "./plan-conversion";
import { isUnsettled } from "./plan-conversion";

/** The values of a grid's area, read again. */
export type ValuesNow = readonly (readonly CellValue[])[];

export interface Comparison {
  /** Converted cells that show something else, or fill other cells with something else. */
  readonly differing: readonly { readonly cell: ConvertedCell; readonly now: CellValue }[];
  /** True when a cell that was not converted shows something else. */
  readonly othersChanged: boolean;
  /** True when one of the cells has no result yet. */
  readonly waiting: boolean;
}

const tolerance = 1e-9;

/** What a cell with one of these shows may change at any time, and everything that looks at it. */
const everChanging = /\b(?:RAND|RANDBETWEEN|RANDARRAY|NOW)\(/i;

/** Compares; `changed` are the converted cells of the grid. What showed no result before proves nothing. */
export function compareValues(grid: Grid, changed: readonly ConvertedCell[], now: ValuesNow): Comparison {
  const valueNow = (row: number, column: number) => now[row - grid.origin.row]?.[column - grid.origin.column] ?? "";
  const own = new Set<string>();
  const differing = changed.flatMap((cell) => {
    const shown = cellsOf(cell).map(({ row, column, value }) => {
      own.add(`${String(row)},${String(column)}`);
      return { value, now: valueNow(row, column) };
    });
    const other = shown.find((one) => !isSame(one.value, one.now));
    return other ? [{ cell, now: other.now }] : [];
  });
  const others = grid.values.flatMap((line, r) =>
    line.flatMap((before, c) => {
      const [row, column] = [grid.origin.row + r, grid.origin.column + c];
      const after = valueNow(row, column);
      const counts = !isSame(before, after) && !isUnsettled(before) && !own.has(`${String(row)},${String(column)}`);
      return counts ? [after] : [];
    }),
  );
  return {
    differing,
    othersChanged: others.length > 0,
    waiting: [...differing.map((one) => one.now), ...others].some(isUnsettled),
  };
}

/** A cell and those it fills, with what each of them shows. */
function cellsOf({ row, column, value, spill = [[value]] }: ConvertedCell) {
  return spill.flatMap((line, r) => line.map((shown, c) => ({ row: row + r, column: column + c, value: shown })));
}

/** True when a formula of the grid gives something else each time, so that other cells prove nothing. */
export function isEverChanging({ formulas }: Grid): boolean {
  return formulas.some((line) => line.some((cell) => typeof cell === "string" && everChanging.test(cell)));
}

/** Numbers are the same within a billionth of their size, everything else to the letter. */
export function isSame(one: CellValue, other: CellValue): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= tolerance * Math.max(1, Math.abs(one));
}
