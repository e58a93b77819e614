// Formulas as Excel writes them, cut into tokens with their places in the text. What tokens mean together is told by
// formula-tree.ts; here nothing is computed.
import type { Area } from "./area";
import { columnIndex } from "./area";

/** A piece of the formula's text: from `start` up to, but without, `end`. */
export interface FormulaSpan {
  readonly start: number;
  readonly end: number;
}

/** The cells a formula names. A whole column or row reaches to the edge of the sheet. */
export interface CellReference {
  /** The sheet's name as a user reads it; absent: the formula's own sheet. */
  readonly sheet?: string;
  readonly area: Area;
  /** Which sides stay when the formula is copied ($). */
  readonly fixed: {
    readonly row: boolean;
    readonly column: boolean;
    readonly lastRow: boolean;
    readonly lastColumn: boolean;
  };
}

/** A token. `unknown` is what is not looked into: names, structured references, arrays, other workbooks, stray signs. */
export type FormulaToken = FormulaSpan &
  (
    | { readonly kind: "number"; readonly number: number }
    | { readonly kind: "text"; readonly text: string }
    | { readonly kind: "truth"; readonly truth: boolean }
    | { readonly kind: "error"; readonly error: string }
    | { readonly kind: "reference"; readonly reference: CellReference }
    /** A function's name in capitals, its prefix for newer functions taken off, together with its "(". */
    | { readonly kind: "call"; readonly name: string }
    | { readonly kind: "operator"; readonly operator: string }
    | { readonly kind: "open" }
    | { readonly kind: "close" }
    | { readonly kind: "separator" }
    | { readonly kind: "unknown" }
  );

type Kind = FormulaToken extends infer Token
  ? Token extends FormulaToken
    ? Omit<Token, "start" | "end">
    : never
  : never;

/** The size of a sheet. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

/** What may not follow a reference: then it is part of a name, a function or a sheet's name. */
const notAfter = "(?![\\p{L}\\p{N}_.(!\\[])";
const prefix = String.raw`(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?`;

const patterns = {
  space: /[\s\u00a0]+/uy,
  text: /"(?:[^"]|"")*"/uy,
  error: /#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA)/iuy,
  cells: new RegExp(
    String.raw`${prefix}(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Z]{1,3})(\$?)(\d{1,7}))?${notAfter}`,
    "iuy",
  ),
  columns: new RegExp(String.raw`${prefix}(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})${notAfter}`, "iuy"),
  rows: new RegExp(String.raw`${prefix}(\$?)(\d{1,7}):(\$?)(\d{1,7})${notAfter}`, "iuy"),
  number: /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iuy,
  call: /([\p{L}_][\p{L}\p{N}_.]*)\(/uy,
  word: /(?:'(?:[^']|'')+'!?|[\p{L}_\\][\p{L}\p{N}_.\\?!]*)/uy,
  brackets: /\[(?:[^[\]]|\[(?:[^[\]]|\[[^[\]]*\])*\])*\]/uy,
  array: /\{[^{}]*\}/uy,
  operator: /<=|>=|<>|[-+*/^&=<>%@]/uy,
} as const;

/**
 * Cuts a formula into tokens; a leading "=" and white space are left out. Never throws, whatever the text.
 *
 * @example formulaTokens("=SUM(B2:B5)*2").map(({ kind }) => kind)  // ["call", "reference", "close", "operator", "number"]
 */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = formula.startsWith("=") ? 1 : 0;
  while (at < formula.length) {
    const space = match("space", formula, at);
    if (space) {
      at += space[0].length;
      continue;
    }
    const { token, length } = readToken(formula, at);
    tokens.push({ ...token, start: at, end: at + length });
    at += length;
  }
  return tokens;
}

interface Read {
  readonly token: Kind;
  readonly length: number;
}

function match(name: keyof typeof patterns, formula: string, at: number): RegExpExecArray | null {
  const pattern = patterns[name];
  pattern.lastIndex = at;
  return pattern.exec(formula);
}

const signs: Readonly<Record<string, "open" | "close" | "separator">> = { "(": "open", ")": "close", ",": "separator" };

function readToken(formula: string, at: number): Read {
  const sign = signs[formula.charAt(at)];
  if (sign) return { token: { kind: sign }, length: 1 };
  return (
    readReference(formula, at) ??
    readLiteral(formula, at) ??
    readWord(formula, at) ??
    readOperator(formula, at) ?? { token: { kind: "unknown" }, length: 1 }
  );
}

function readReference(formula: string, at: number): Read | undefined {
  for (const name of ["cells", "columns", "rows"] as const) {
    const found = match(name, formula, at);
    const reference = found && referenceOf(name, found);
    if (reference) return { token: { kind: "reference", reference }, length: found[0].length };
  }
  return undefined;
}

interface Corner {
  readonly row: number;
  readonly column: number;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

function referenceOf(name: "cells" | "columns" | "rows", found: RegExpExecArray): CellReference | undefined {
  const [, quoted, plain, ...parts] = found.map((part) => part as string | undefined);
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  // Another workbook, or several sheets at once.
  if (sheet !== undefined && /[[\]:]/.test(sheet)) return undefined;
  const [first, last] = cornersOf(name, parts);
  const corners = [first, last];
  if (corners.some(({ row, column }) => row < 0 || row >= sheetRows || column < 0 || column >= sheetColumns)) {
    return undefined;
  }
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  return {
    ...(sheet === undefined ? {} : { sheet }),
    area: {
      row,
      column,
      rows: Math.max(first.row, last.row) - row + 1,
      columns: Math.max(first.column, last.column) - column + 1,
    },
    fixed: {
      row: first.row <= last.row ? first.fixedRow : last.fixedRow,
      column: first.column <= last.column ? first.fixedColumn : last.fixedColumn,
      lastRow: first.row <= last.row ? last.fixedRow : first.fixedRow,
      lastColumn: first.column <= last.column ? last.fixedColumn : first.fixedColumn,
    },
  };
}

function cornersOf(name: "cells" | "columns" | "rows", parts: readonly (string | undefined)[]): [Corner, Corner] {
  const [a = "", b = "", c = "", d = "", ...end] = parts;
  if (name === "columns") {
    const [first, last] = [columnIndex(b), columnIndex(d)];
    return [
      { row: 0, column: first, fixedRow: true, fixedColumn: a !== "" },
      { row: sheetRows - 1, column: last, fixedRow: true, fixedColumn: c !== "" },
    ];
  }
  if (name === "rows") {
    return [
      { row: Number(b) - 1, column: 0, fixedRow: a !== "", fixedColumn: true },
      { row: Number(d) - 1, column: sheetColumns - 1, fixedRow: c !== "", fixedColumn: true },
    ];
  }
  const first = { row: Number(d) - 1, column: columnIndex(b), fixedRow: c !== "", fixedColumn: a !== "" };
  const [e = "", letters, g = "", digits] = end;
  if (letters === undefined || digits === undefined) return [first, first];
  return [first, { row: Number(digits) - 1, column: columnIndex(letters), fixedRow: g !== "", fixedColumn: e !== "" }];
}

function readLiteral(formula: string, at: number): Read | undefined {
  const text = match("text", formula, at)?.[0];
  if (text !== undefined) {
    return { token: { kind: "text", text: text.slice(1, -1).replaceAll('""', '"') }, length: text.length };
  }
  const error = match("error", formula, at)?.[0];
  if (error !== undefined) return { token: { kind: "error", error: error.toUpperCase() }, length: error.length };
  const number = match("number", formula, at)?.[0];
  if (number === undefined) return undefined;
  return { token: { kind: "number", number: Number(number) }, length: number.length };
}

function readWord(formula: string, at: number): Read | undefined {
  const call = match("call", formula, at);
  if (call) {
    const name = (call[1] ?? "").toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, "");
    return { token: { kind: "call", name }, length: call[0].length };
  }
  const word = match("word", formula, at)?.[0] ?? "";
  if (/^(?:true|false)$/i.test(word)) {
    return { token: { kind: "truth", truth: word.toLowerCase() === "true" }, length: word.length };
  }
  const rest = match("brackets", formula, at + word.length)?.[0] ?? "";
  const array = word === "" ? (match("array", formula, at)?.[0] ?? "") : "";
  const length = word.length + rest.length + array.length;
  return length === 0 ? undefined : { token: { kind: "unknown" }, length };
}

function readOperator(formula: string, at: number): Read | undefined {
  const operator = match("operator", formula, at)?.[0];
  return operator === undefined ? undefined : { token: { kind: "operator", operator }, length: operator.length };
}
