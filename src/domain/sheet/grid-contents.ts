// One number for what people have written on a sheet, to tell whether it was changed between two readings.
import type { Grid } from "./grid";

const prime = 0x01000193;

/**
 * A fingerprint of what stands where: formulas, typed values and merges. Results of formulas do not count, so that a
 * recalculation is no change. Equal grids give equal numbers; unequal ones practically never do.
 */
export function contentsOf({ origin, formulas, merges }: Grid): number {
  let hash = 0x811c9dc5;
  const add = (text: string) => {
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
    hash = Math.imul(hash ^ 0x1f, prime);
  };
  add(`${String(origin.row)},${String(origin.column)}`);
  for (const row of formulas) {
    for (const cell of row) {
      if (cell === "") hash = Math.imul(hash ^ 0x1f, prime);
      else add(`${typeof cell}${String(cell)}`);
    }
    hash = Math.imul(hash ^ 0x1e, prime);
  }
  for (const { row, column, rows, columns } of merges) add([row, column, rows, columns].join());
  return hash >>> 0;
}
