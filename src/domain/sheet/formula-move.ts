// Formulas with other references: as they read in another cell or over other cells, and what is left of them without any.
import { columnLetters } from "./area";
import type { CellReference, FormulaToken } from "./formula-tokens";
import { formulaTokens, sheetColumns, sheetRows } from "./formula-tokens";

/** A cell a formula stands in; zero-based. */
export interface FormulaPlace {
  readonly row: number;
  readonly column: number;
}

/** The formula with references replaced; where `replace` gives undefined the reference stays as it is written. */
export function withReferences(
  formula: string,
  replace: (reference: CellReference) => CellReference | undefined,
): string {
  let text = "";
  let at = 0;
  for (const token of formulaTokens(formula)) {
    const wanted = token.kind === "reference" ? replace(token.reference) : undefined;
    if (!wanted) continue;
    const prefix = sheetPrefix(formula, token);
    const isRange = formula.slice(token.start + prefix.length, token.end).includes(":");
    text += formula.slice(at, token.start) + prefix + referenceText(wanted, isRange);
    at = token.end;
  }
  return text + formula.slice(at);
}

/** What a formula says without the cells it names, to tell whether two are the same but for their places. */
export function formulaShape(formula: string): string {
  return formulaTokens(formula)
    .map(({ kind, start, end }) => (kind === "reference" ? "#" : formula.slice(start, end)))
    .join("");
}

/** What the formula says when it is copied from one cell to another; undefined when a reference leaves the sheet. */
export function copiedFormula(formula: string, from: FormulaPlace, to: FormulaPlace): string | undefined {
  const rows = to.row - from.row;
  const columns = to.column - from.column;
  const tokens = formulaTokens(formula);
  const stays = tokens.every(
    (token) => token.kind !== "reference" || copiedReference(token.reference, rows, columns) !== undefined,
  );
  return stays ? withReferences(formula, (reference) => copiedReference(reference, rows, columns)) : undefined;
}

function copiedReference({ area, fixed, ...rest }: CellReference, rows: number, columns: number) {
  const row = area.row + (fixed.row ? 0 : rows);
  const column = area.column + (fixed.column ? 0 : columns);
  const end = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  const lastRow = end.row + (fixed.lastRow ? 0 : rows);
  const lastColumn = end.column + (fixed.lastColumn ? 0 : columns);
  if (row < 0 || column < 0 || lastRow < row || lastColumn < column) return undefined;
  if (lastRow >= sheetRows || lastColumn >= sheetColumns) return undefined;
  return {
    ...rest,
    fixed,
    area: { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 },
  };
}

/**
 * What a formula says seen from its own cell: two cells hold the same formula, copied, when their keys are equal.
 * Case and white space between signs make no difference.
 */
export function relativeKey(formula: string, { row, column }: FormulaPlace): string {
  return formulaTokens(formula)
    .map((token) => {
      const text = formula.slice(token.start, token.end);
      if (token.kind !== "reference") return token.kind === "text" ? text : text.toUpperCase();
      const { area, fixed } = token.reference;
      const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
      const sides = [
        fixed.row ? area.row : `r${String(area.row - row)}`,
        fixed.column ? area.column : `c${String(area.column - column)}`,
        fixed.lastRow ? last.row : `r${String(last.row - row)}`,
        fixed.lastColumn ? last.column : `c${String(last.column - column)}`,
      ];
      return `${sheetPrefix(formula, token)}[${sides.join(",")}]`;
    })
    .join(" ");
}

function sheetPrefix(formula: string, { start, end }: FormulaToken): string {
  const text = formula.slice(start, end);
  return text.slice(0, text.lastIndexOf("!") + 1);
}

function referenceText({ area, fixed }: CellReference, isRange: boolean): string {
  const first = { row: String(area.row + 1), column: columnLetters(area.column) };
  const last = { row: String(area.row + area.rows), column: columnLetters(area.column + area.columns - 1) };
  const sign = (isFixed: boolean) => (isFixed ? "$" : "");
  const columns = [sign(fixed.column) + first.column, sign(fixed.lastColumn) + last.column] as const;
  const rows = [sign(fixed.row) + first.row, sign(fixed.lastRow) + last.row] as const;
  if (area.rows === sheetRows) return columns.join(":");
  if (area.columns === sheetColumns) return rows.join(":");
  const isCell = area.rows === 1 && area.columns === 1 && !isRange;
  return isCell ? columns[0] + rows[0] : `${columns[0]}${rows[0]}:${columns[1]}${rows[1]}`;
}
