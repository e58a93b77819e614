// Cell addresses as people read them beside the sheet: "C9", without the sheet's name.
import type { Place } from "../../domain/sheet/area";

/** The A1 text of a place's cells: C9, or C9:D12. */
export function cellAddress({ area: { row, column, rows, columns } }: Place): string {
  const first = letters(column) + String(row + 1);
  return rows === 1 && columns === 1 ? first : `${first}:${letters(column + columns - 1)}${String(row + rows)}`;
}

function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? "" : letters(rest - 1)) + String.fromCharCode(65 + (column % 26));
}
