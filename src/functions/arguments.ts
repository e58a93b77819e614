// What Excel hands to a function, turned into cells, flags and words. Blank is null or "", on some platforms 0.
import type { CellValue } from "../domain/sheet/cell";
import { isErrorValue } from "../domain/sheet/cell";

/** A cell as a function gets it; null is blank. */
export type Cell = CellValue | null;

/** A range of cells, one row after another; a single value is a range of one. */
export type Cells = readonly (readonly Cell[])[];

/** The cells of an argument that may be a range. An argument left out is one blank cell. */
export function cellsOf(argument: unknown): Cells {
  if (!Array.isArray(argument)) return [[cellOf(argument)]];
  return argument.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
}

/** One value as a cell. An error arrives as an object on some platforms, as its text on others: here it is its text. */
export function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return "#VALUE!";
}

const flagWords: ReadonlyMap<string, boolean> = new Map([
  ...["", "0", "false", "no", "否"].map((word): [string, boolean] => [word, false]),
  ...["1", "true", "yes", "是"].map((word): [string, boolean] => [word, true]),
]);

/** A flag: TRUE/FALSE, 1/0, 是/否, Yes/No; blank is false. Undefined when it is none of them. */
export function flagOf(cell: Cell): boolean | undefined {
  return flagWords.get(
    String(cell ?? "")
      .trim()
      .toLowerCase(),
  );
}

/** The choice a word stands for; blank and 0 mean the first. Undefined when it stands for none. */
export function wordOf<Choice extends string>(
  argument: unknown,
  words: ReadonlyMap<string, Choice>,
): Choice | undefined {
  const cell = cellsOf(argument)[0]?.[0] ?? null;
  const word = String(cell ?? "")
    .trim()
    .toLowerCase();
  return word === "" || word === "0" ? [...words.values()][0] : words.get(word);
}

/** The words in a range; blanks, numbers and errors are none. */
export function wordsIn(argument: unknown): readonly string[] {
  return cellsOf(argument)
    .flat()
    .filter((cell) => typeof cell === "string")
    .filter((word) => word.trim() !== "" && !isError(word));
}

/** True when the cell holds an error value. */
export function isError(cell: Cell): boolean {
  return cell !== null && isErrorValue(cell);
}
