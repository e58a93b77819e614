// What a rule's argument holds when it is written out in the formula; rules in cells are not known here.
import type { CellValue } from "../../sheet/cell";
import { fixedWord } from "./argument";

/** The value of a constant: "text", 1.5, 95%, TRUE; null when left out; undefined when it has to be computed. */
export function fixedValue(argument: string): CellValue | null | undefined {
  const text = argument.trim();
  if (text === "") return null;
  const word = fixedWord(text);
  if (word !== undefined) return word;
  if (/^(?:TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === "TRUE";
  const [, digits, percent] = /^([+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:E[+-]?\d+)?)(%?)$/i.exec(text) ?? [];
  if (digits === undefined) return undefined;
  return percent === "%" ? Number(`${digits}e-2`) : Number(digits);
}

/** The rows of an array constant, or the one value of another constant; undefined when it has to be computed. */
export function fixedRows(argument: string): readonly (readonly (CellValue | null)[])[] | undefined {
  const [, inside] = /^\{([^{}]*)\}$/.exec(argument.trim()) ?? [];
  if (inside === undefined) {
    const value = fixedValue(argument);
    return value === undefined ? undefined : [[value]];
  }
  const rows = piecesOf(inside, ";").map((row) => piecesOf(row, ",").map(fixedValue));
  const known = rows.map((row) => row.filter((cell) => cell !== undefined));
  return known.every((row, at) => row.length === rows[at]?.length) ? known : undefined;
}

/** A value as a constant in a formula. */
export function constant(value: CellValue): string {
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  return String(value).toUpperCase();
}

/** Cuts at a sign, but not inside texts in quotes. */
function piecesOf(text: string, sign: string): string[] {
  const pieces = [""];
  for (const part of text.split(/("(?:[^"]|"")*")/)) {
    const [first = "", ...more] = part.startsWith('"') ? [part] : part.split(sign);
    pieces[pieces.length - 1] = (pieces.at(-1) ?? "") + first;
    pieces.push(...more);
  }
  return pieces;
}
