// Moves the relative references of a formula, as the cells that share a formula do with their master's.
import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from "../address";

const CELL = String.raw`(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})(?![\p{L}\p{N}_.(!])`;
const COLUMNS = String.raw`(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(!])`;
const ROWS = String.raw`(\$?)([0-9]{1,7}):(\$?)([0-9]{1,7})(?![\p{L}\p{N}_.(!])`;
const PIECES = new RegExp(
  String.raw`("(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\])|(?<![\p{L}\p{N}_.$\\])(?:${CELL}|${COLUMNS}|${ROWS})`,
  "gu",
);

type Groups = readonly (string | undefined)[];

/** The formula as it reads so many rows down and columns right; a reference that leaves the sheet becomes #REF!. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(PIECES, (piece: string, ...groups: Groups) => {
    if (groups[0] !== undefined) return piece;
    const moved = groups[2] !== undefined ? cell(groups, rows, columns) : line(groups, rows, columns);
    return moved ?? "#REF!";
  });
}

function cell(groups: Groups, rows: number, columns: number): string | undefined {
  const column = movedColumn(groups[1], groups[2], columns);
  const row = movedRow(groups[3], groups[4], rows);
  return column === undefined || row === undefined ? undefined : column + row;
}

function line(groups: Groups, rows: number, columns: number): string | undefined {
  const isColumns = groups[6] !== undefined;
  const from = isColumns ? movedColumn(groups[5], groups[6], columns) : movedRow(groups[9], groups[10], rows);
  const to = isColumns ? movedColumn(groups[7], groups[8], columns) : movedRow(groups[11], groups[12], rows);
  return from === undefined || to === undefined ? undefined : `${from}:${to}`;
}

function movedColumn(fixed = "", letters = "", by: number): string | undefined {
  if (fixed !== "") return fixed + letters;
  const index = columnIndex(letters) + by;
  return index < 0 || index >= MAX_COLUMNS ? undefined : columnName(index);
}

function movedRow(fixed = "", digits = "", by: number): string | undefined {
  if (fixed !== "") return fixed + digits;
  const row = Number(digits) + by;
  return row < 1 || row > MAX_ROWS ? undefined : String(row);
}
