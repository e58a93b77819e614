// A1 texts and areas: "B2:D9", "A:C", "3:5", 'Sheet name'!B2. Excel's size is the limit, not the engine's.
import type { Area } from "../../engine/area";

export const excelRows = 1_048_576;
export const excelColumns = 16_384;
export const wholeSheet: Area = { row: 0, column: 0, rows: excelRows, columns: excelColumns };

/** Column letters of a zero-based index. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A1 text of an area: "B2", "B2:D9", "A:C" for whole columns, "3:5" for whole rows. */
export function areaAddress({ row, column, rows, columns }: Area): string {
  const lastRow = String(row + rows);
  const lastColumn = columnLetters(column + columns - 1);
  if (rows >= excelRows) return `${columnLetters(column)}:${lastColumn}`;
  if (columns >= excelColumns) return `${String(row + 1)}:${lastRow}`;
  const first = columnLetters(column) + String(row + 1);
  return rows === 1 && columns === 1 ? first : `${first}:${lastColumn}${lastRow}`;
}

/** An address without a sheet, or undefined when it is none. */
export function parseArea(text: string): Area | undefined {
  const [first = "", second = first, ...more] = text.replaceAll("$", "").split(":");
  if (more.length > 0) return undefined;
  const a = corner(first);
  const b = corner(second);
  if (!a || !b || (a.row === undefined) !== (b.row === undefined)) return undefined;
  if ((a.column === undefined) !== (b.column === undefined)) return undefined;
  if (first === second && (a.row === undefined || a.column === undefined) && !text.includes(":")) return undefined;
  const [top, bottom] = sorted(a.row ?? 0, b.row ?? excelRows - 1);
  const [left, right] = sorted(a.column ?? 0, b.column ?? excelColumns - 1);
  if (bottom >= excelRows || right >= excelColumns || top < 0) return undefined;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function sorted(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

function corner(text: string): { row: number | undefined; column: number | undefined } | undefined {
  const match = /^([A-Za-z]{0,3})(\d{0,7})$/.exec(text.trim());
  if (!match || text.trim() === "") return undefined;
  const [, letters = "", digits = ""] = match;
  return {
    column: letters === "" ? undefined : columnIndex(letters),
    row: digits === "" ? undefined : Number(digits) - 1,
  };
}

/** Splits 'Sheet name'!A1 into its sheet and the rest; no sheet when there is none. */
export function splitSheet(text: string): { readonly sheet?: string; readonly area: string } {
  const at = text.lastIndexOf("!");
  if (at < 0) return { area: text };
  const quoted = text.slice(0, at);
  const sheet = /^'.*'$/.test(quoted) ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  return { sheet, area: text.slice(at + 1) };
}

/** A sheet's name as Excel writes it before "!": quoted only where it must be. */
export function sheetPrefix(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Za-z]{1,3}\d+|[Rr]\d*([Cc]\d*)?|[Cc]\d*)$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
