// A1 references to numbers and back; rows and columns count from 0.
import type { AreaData } from "./workbook-data";

export const MAX_ROWS = 1048576;
export const MAX_COLUMNS = 16384;

/** "A" → 0, "AA" → 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (let i = 0; i < letters.length; i++) index = index * 26 + (letters.charCodeAt(i) & 31);
  return index - 1;
}

const columnNames: string[] = [];

/** 0 → "A", 26 → "AA". */
export function columnName(index: number): string {
  const known = columnNames[index];
  if (known !== undefined) return known;
  const last = String.fromCharCode(65 + (index % 26));
  const name = index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
  columnNames[index] = name;
  return name;
}

export function cellName(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** "B3" → its row and column; undefined when it is no cell of a sheet. */
export function parseCell(name: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(name);
  if (!match) return undefined;
  const row = Number(match[2]) - 1;
  const column = columnIndex(match[1] ?? "");
  return row < 0 || row >= MAX_ROWS || column >= MAX_COLUMNS ? undefined : { row, column };
}

/** "B3" or "B3:C9", also whole rows "2:3" and columns "B:C". */
export function parseArea(name: string): AreaData | undefined {
  const [from = "", to = from] = name.replaceAll("$", "").split(":");
  const first = parseCell(from) ?? parseLine(from, 0, 0);
  const last = parseCell(to) ?? parseLine(to, MAX_ROWS - 1, MAX_COLUMNS - 1);
  if (!first || !last) return undefined;
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  const rows = Math.abs(last.row - first.row) + 1;
  return { row, column, rows, columns: Math.abs(last.column - first.column) + 1 };
}

function parseLine(name: string, row: number, column: number): { row: number; column: number } | undefined {
  if (/^[A-Za-z]{1,3}$/.test(name)) return { row, column: columnIndex(name) };
  if (/^[0-9]{1,7}$/.test(name)) return { row: Number(name) - 1, column };
  return undefined;
}

export function areaName(area: AreaData): string {
  const first = cellName(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellName(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** The areas of an sqref, in order; what is no area is left out. */
export function parseAreas(names: string): AreaData[] {
  return names.split(/\s+/).flatMap((name) => parseArea(name) ?? []);
}

export function areaNames(areas: readonly AreaData[]): string {
  return areas.map(areaName).join(" ");
}
