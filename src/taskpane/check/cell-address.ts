// Cell addresses as people read them beside the sheet: "C9", without the sheet's name.
import type { Area, Place } from "../../domain/sheet/area";

/** The A1 text of a place's cells: C9, or C9:D12. */
export function cellAddress({ area }: Place): string {
  return areaText(area);
}

export function areaText({ row, column, rows, columns }: Area): string {
  const first = columnLetters(column) + String(row + 1);
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${String(row + rows)}`;
}

/** The letters of a zero-based column. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? "" : columnLetters(rest - 1)) + String.fromCharCode(65 + (column % 26));
}
