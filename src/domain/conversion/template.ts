// A formula without its references, so that it is known again after rows were inserted and the references moved.
import { formulaTokens } from "../sheet/formula-tokens";

/** How a formula that was written is known again, and what stood there before; references are holes. */
export interface FormulaTemplate {
  /** What was written, each reference a hole. */
  readonly wrote: string;
  /** What stood there before, each reference the number of the same one in what was written. */
  readonly was: string;
}

interface Pieces {
  readonly skeleton: string;
  readonly references: readonly string[];
}

/** Begins and ends a hole: signs no formula holds. */
const [begins, ends] = ["\u0001", "\u0002"];

/** The template of a replacement. A reference that is only in what stood there before is kept to the letter. */
export function templateOf(was: string, wrote: string): FormulaTemplate {
  const { skeleton, references } = piecesOf(wrote);
  const numbered = replaced(was, (reference) => {
    const at = references.indexOf(reference);
    return at < 0 ? reference : `${begins}${String(at)}${ends}`;
  });
  return { wrote: skeleton, was: numbered.text };
}

/** The formula that stood there before, with the references that are there now; undefined when it is another formula. */
export function filledTemplate(template: FormulaTemplate, formula: string): string | undefined {
  const { skeleton, references } = piecesOf(formula);
  if (skeleton !== template.wrote) return undefined;
  return template.was.replace(
    new RegExp(`${begins}(\\d+)${ends}`, "g"),
    (_, at: string) => references[Number(at)] ?? "",
  );
}

/** A formula with holes for its references. */
export function skeletonOf(formula: string): string {
  return piecesOf(formula).skeleton;
}

/** A formula as it reads when it was moved down with everything it refers to. Cells of other sheets did not move. */
export function movedDown(formula: string, rows: number): string {
  return replaced(formula, (reference) =>
    reference.includes("!") ? reference : withRows(reference, (row, fixed) => fixed + String(row + rows)),
  ).text;
}

/** A formula as it reads when it was copied down: rows fixed by "$" stay. */
export function copiedDown(formula: string, rows: number): string {
  return replaced(formula, (reference) =>
    withRows(reference, (row, fixed) => fixed + String(fixed === "" ? row + rows : row)),
  ).text;
}

/** The same text for formulas that are copies of each other in other rows of a column. */
export function copyKey(formula: string, row: number): string {
  return replaced(formula, (reference) =>
    withRows(reference, (to, fixed) => (fixed === "" ? `[${String(to - row)}]` : fixed + String(to))),
  ).text;
}

function withRows(reference: string, by: (row: number, fixed: string) => string): string {
  const at = reference.lastIndexOf("!") + 1;
  const cells = reference.slice(at);
  return (
    reference.slice(0, at) +
    cells.replace(/(\$?)(\d+)(?=:|$)/g, (_, fixed: string, row: string) => by(Number(row), fixed))
  );
}

function piecesOf(formula: string): Pieces {
  const { text, references } = replaced(formula, () => begins);
  return { skeleton: text, references };
}

function replaced(formula: string, by: (reference: string) => string) {
  const references: string[] = [];
  let text = "";
  let end = 0;
  for (const token of formulaTokens(formula)) {
    if (token.kind !== "reference") continue;
    const reference = formula.slice(token.start, token.end);
    references.push(reference);
    text += formula.slice(end, token.start) + by(reference);
    end = token.end;
  }
  return { text: text + formula.slice(end), references };
}
