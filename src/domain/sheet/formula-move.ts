// Formulas with other references: as they read over other cells, and what is left of them without any.
import { columnLetters } from "./area";
import type { CellReference } from "./formula-tokens";
import { formulaTokens, sheetColumns, sheetRows } from "./formula-tokens";

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
    const written = formula.slice(token.start, token.end);
    const cells = written.lastIndexOf("!") + 1;
    text += formula.slice(at, token.start) + written.slice(0, cells);
    text += referenceText(wanted, written.includes(":", cells));
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
