// Telling total rows that have no name from what stands in them: sums of the cells above.
import { columnIndex } from "../sheet/area";
import type { HeaderBand } from "./header-band";
import type { SheetMap } from "./sheet-map";
import { isNumeric } from "./sheet-map";

/** True when nothing but sums of the table's cells above stands in a row: in formulas, or typed in for the weights. */
export function sumsAbove(map: SheetMap, band: HeaderBand, row: number, own: readonly number[]): boolean {
  return own.every((column) => map.computed(row, column))
    ? own.some((column) => isSumAbove(map, band, row, column))
    : makesWhole(map, band, row, own);
}

function isSumAbove(map: SheetMap, band: HeaderBand, row: number, column: number): boolean {
  const range = /^=\s*SUM\(\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)\)/i.exec(map.formula(row, column) ?? "");
  if (!range) return false;
  const [, left = "", top = "", right, bottom = ""] = range;
  const sheetRow = row + map.grid.origin.row + 1;
  const own = columnIndex(left) === column + map.grid.origin.column && left === right;
  return own && Number(bottom) < sheetRow && Number(top) > band.firstRow + map.grid.origin.row && top !== bottom;
}

/** Weights are summed up at the end of tables one can look over. */
const mostRows = 200;

function makesWhole(map: SheetMap, band: HeaderBand, row: number, own: readonly number[]): boolean {
  const column = band.cells.find((cell) => cell.meaning?.role === "weight" && own.includes(cell.column))?.column;
  const first = band.firstRow + band.rows;
  if (column === undefined || row - first > mostRows) return false;
  const whole = map.value(row, column);
  if ((whole !== 100 && whole !== 1) || !own.every((at) => isNumeric(map.value(row, at)))) return false;
  let [sum, parts] = [0, 0];
  for (let above = first; above < row; above += 1) {
    const part = map.own(above, column) ? map.value(above, column) : "";
    if (typeof part !== "number") continue;
    sum += part;
    parts += 1;
  }
  return parts > 1 && Math.abs(sum - whole) < 0.005 * whole;
}
