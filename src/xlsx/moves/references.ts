// The references of formulas that are carried as text (charts, sparklines, rules of other sheets): they follow inserted and
// deleted rows and columns, and sheets that were renamed or deleted, as the engine lets its own formulas follow.
import { areaName, cellName, columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from "../address";
import type { AreaData } from "../workbook-data";
import { movedArea, type Shift } from "./shifts";

/** What became of a sheet of the opened file; without a name it was deleted. */
export interface SheetMove {
  readonly name?: string;
  readonly shifts: readonly Shift[];
}

/** By the name a sheet had in the opened file, in lower case; sheets that did not change are not among them. */
export type SheetMoves = ReadonlyMap<string, SheetMove>;

const SHEET = String.raw`'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!`;
const CELL = String.raw`(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})`;
const END = String.raw`(?![\p{L}\p{N}_.(!])`;
const LINES = String.raw`(\$?)([A-Za-z]{1,3}|[0-9]{1,7}):(\$?)([A-Za-z]{1,3}|[0-9]{1,7})`;
const PIECES = new RegExp(
  String.raw`("(?:[^"]|"")*"|\[(?:[^[\]]|\[[^\]]*\])*\](?:[^!'"(),+*/<>=&^ -]*'?!\$?[A-Za-z]*\$?[0-9]*)?)` +
    String.raw`|(?<![\p{L}\p{N}_.$\\:'])(${SHEET})?(?:${CELL}(?::${CELL})?${END}|${LINES}${END})`,
  "gu",
);

type Groups = readonly (string | undefined)[];

/** The formula after the moves; own is the sheet that references without a sheet mean. */
export function followReferences(formula: string, own: string | undefined, moves: SheetMoves): string {
  if (moves.size === 0) return formula;
  return formula.replace(PIECES, (piece: string, ...groups: Groups) => {
    if (groups[0] !== undefined) return piece;
    const prefix = groups[1];
    const move = moves.get((prefix === undefined ? (own ?? "") : plainName(prefix)).toLowerCase());
    if (!move) return piece;
    if (move.name === undefined) return "#REF!";
    const text = piece.slice(prefix?.length ?? 0);
    const moved = groups[3] === undefined ? movedLines(text, groups, move.shifts) : movedCells(groups, move.shifts);
    return moved === undefined ? "#REF!" : (prefix === undefined ? "" : `${quotedName(move.name)}!`) + moved;
  });
}

/** "'My sheet'!" → My sheet */
function plainName(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** A sheet's name as formulas write it. */
export function quotedName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$|^[RrCc]\d*$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

function movedCells(groups: Groups, shifts: readonly Shift[]): string | undefined {
  const [, , fixedLeft = "", left = "", fixedTop = "", top = "", fixedRight = "", right, fixedBottom = "", bottom] =
    groups;
  const area = areaOf(columnIndex(left), Number(top) - 1, columnIndex(right ?? left), Number(bottom ?? top) - 1);
  const now = movedArea(area, shifts);
  if (!now) return undefined;
  const first = fixedLeft + columnName(now.column) + fixedTop + String(now.row + 1);
  if (right === undefined) return first;
  const last = columnName(now.column + now.columns - 1);
  return `${first}:${fixedRight}${last}${fixedBottom}${String(now.row + now.rows)}`;
}

function movedLines(text: string, groups: Groups, shifts: readonly Shift[]): string | undefined {
  const [fixedFrom = "", from = "", fixedTo = "", to = ""] = groups.slice(10, 14);
  const isRows = /^\d/.test(from);
  if (isRows !== /^\d/.test(to)) return text;
  const area = isRows
    ? areaOf(0, Number(from) - 1, MAX_COLUMNS - 1, Number(to) - 1)
    : areaOf(columnIndex(from), 0, columnIndex(to), MAX_ROWS - 1);
  const now = movedArea(area, shifts);
  if (!now) return undefined;
  const name = (index: number): string => (isRows ? String(index + 1) : columnName(index));
  const [start, length] = isRows ? [now.row, now.rows] : [now.column, now.columns];
  return `${fixedFrom}${name(start)}:${fixedTo}${name(start + length - 1)}`;
}

function areaOf(left: number, top: number, right: number, bottom: number): AreaData {
  const row = Math.min(top, bottom);
  const column = Math.min(left, right);
  return { row, column, rows: Math.abs(bottom - top) + 1, columns: Math.abs(right - left) + 1 };
}

/** The areas of an sqref after the changes of their own sheet; "" when nothing of them is left. */
export function followAreas(areas: readonly AreaData[], shifts: readonly Shift[]): string {
  return areas
    .flatMap((area) => movedArea(area, shifts) ?? [])
    .map((area) => (area.rows * area.columns === 1 ? cellName(area.row, area.column) : areaName(area)))
    .join(" ");
}
