// Places as Excel writes them: Sheet1!B2, 'Team A'!B2.
import type { CheckReport } from "../commands";
import { areaName, cellName } from "../xlsx/address";

export type Place = CheckReport["findings"][number]["place"];

/** The first cell of a place with its sheet, which is quoted when Excel would quote it. */
export function sheetAddress({ sheet, area }: Place): string {
  return `${needsQuotes(sheet) ? `'${sheet.replaceAll("'", "''")}'` : sheet}!${cellName(area.row, area.column)}`;
}

/** The first cell of a place, and all its cells where they are several. */
export function cellsOf({ area }: Place): { readonly cell: string; readonly range?: string } {
  const cell = cellName(area.row, area.column);
  return area.rows === 1 && area.columns === 1 ? { cell } : { cell, range: areaName(area) };
}

/** Names of letters, digits, "_" and "." that begin with no digit and look like no cell stand without quotes. */
function needsQuotes(name: string): boolean {
  const looksLikeCell = /^([a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(name);
  return looksLikeCell || !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
}
