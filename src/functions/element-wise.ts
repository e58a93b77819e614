// Functions that answer cell by cell: ranges of one size in, the same size out, single values going with every cell.
import { enteredNumber } from "../domain/scoring";
import { delivered, errorOf, refusal } from "./answer";
import type { Answer } from "./answer";
import { cellsOf, isError } from "./arguments";
import type { Cell } from "./arguments";

/**
 * Answers for every cell of ranges of the same size.
 *
 * A single value goes with every cell. One cell's error stays in its place; a lone one is thrown, so that Excel
 * shows its sentence. Ranges of different size are refused as a whole.
 */
export function forEachCell(inputs: readonly unknown[], answer: (cells: readonly Cell[]) => Answer): unknown[][] {
  const ranges = inputs.map(cellsOf);
  const rows = Math.max(...ranges.map((range) => range.length));
  const columns = Math.max(...ranges.map((range) => range[0]?.length ?? 0));
  const single = (range: (typeof ranges)[number]) => range.length === 1 && range[0]?.length === 1;
  const fits = ranges.every((range) => single(range) || (range.length === rows && range[0]?.length === columns));
  if (!fits) throw errorOf(refusal("functions.sizes-differ"));

  const answers = Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => {
      const cells = ranges.map((range) => (single(range) ? range[0]?.[0] : range[row]?.[column]) ?? null);
      return cells.some(isError) ? refusal("functions.error-value") : answer(cells);
    }),
  );
  const lone = rows === 1 && columns === 1 ? answers[0]?.[0] : undefined;
  if (lone !== undefined) return [[delivered(lone)]];
  return answers.map((line) => line.map((one) => (typeof one === "object" ? errorOf(one) : one)));
}

/** Reads cells where numbers are expected: null where blank, undefined when one of them is no number. */
export function numbersIn(cells: readonly (Cell | undefined)[]): (number | null)[] | undefined {
  const numbers: (number | null)[] = [];
  for (const cell of cells) {
    const entered = enteredNumber(cell ?? null);
    if (entered.kind === "blank") numbers.push(null);
    else if (entered.kind === "number" && !entered.percent) numbers.push(entered.number);
    else return undefined;
  }
  return numbers;
}
