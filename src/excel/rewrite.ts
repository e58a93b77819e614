// Writes contents of single cells that stand scattered over a sheet; neighbours in a column go together. Formats stay.
import type { Block } from "../domain/conversion/conversions";
import type { CellValue } from "../domain/sheet/cell";
import { cellInput, textFormat } from "./cell-input";

export type Content = { readonly formula: string } | { readonly value: CellValue };

/** What a cell shall hold: a formula, or a value that stays what it is. */
export interface CellContent {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  /** The values of all cells a formula fills, its own first: they come and go with it. */
  readonly spill?: Block;
}

/** Cells that were written and what was sent for them; the number formats are there after the sync. */
export interface QueuedContents {
  readonly range: Excel.Range;
  readonly inputs: readonly (readonly CellValue[])[];
}

/** Queues the writing. Cells with the format of text take what is sent for text: see `queueTextCells`. */
export function queueContents(sheet: Excel.Worksheet, cells: readonly CellContent[]): QueuedContents[] {
  return runsOf(cells).flatMap((run) => {
    const [first] = run;
    if (!first) return [];
    const inputs = first.spill ? blockInputs(first, first.spill) : run.map((cell) => [inputOf(cell.content)]);
    const range = sheet.getRangeByIndexes(first.row, first.column, inputs.length, inputs[0]?.length ?? 1);
    range.load("numberFormat");
    range.formulas = inputs;
    return [{ range, inputs }];
  });
}

/**
 * Queues again what was written to cells with the format of text, where a formula would be kept as its text; they have
 * the format again afterwards. True when there is something to sync.
 */
export function queueTextCells(queued: readonly QueuedContents[]): boolean {
  let found = false;
  for (const { range, inputs } of queued) {
    const formats = range.numberFormat as unknown[][];
    inputs.forEach((line, row) => {
      line.forEach((input, column) => {
        if (formats[row]?.[column] !== textFormat || input === "") return;
        found = true;
        const cell = range.getCell(row, column);
        cell.numberFormat = [["General"]];
        cell.formulas = [[input]];
        cell.numberFormat = [[textFormat]];
      });
    });
  }
  return found;
}

/** Bytes the writing takes, roughly: a request takes at most 5 MB on the web. */
export function sizeOf({ content, spill }: CellContent): number {
  return (
    60 + String("formula" in content ? content.formula : content.value).length + JSON.stringify(spill ?? "").length
  );
}

function inputOf(content: Content): CellValue {
  if ("formula" in content) return content.formula;
  const { value } = content;
  if (typeof value !== "string" || /^#[A-Z/0!?]+$/.test(value)) return value;
  return cellInput(value);
}

/** A formula fills the others itself, once they are empty. */
function blockInputs({ content }: CellContent, spill: Block): CellValue[][] {
  const isFormula = "formula" in content;
  return spill.map((line, r) =>
    line.map((value, c) => {
      if (r + c === 0) return inputOf(content);
      return isFormula ? "" : inputOf({ value });
    }),
  );
}

function runsOf(cells: readonly CellContent[]): CellContent[][] {
  const sorted = cells.toSorted((a, b) => a.column - b.column || a.row - b.row);
  const runs: CellContent[][] = [];
  for (const cell of sorted) {
    const last = runs.at(-1)?.at(-1);
    const isNext = last?.column === cell.column && last.row + 1 === cell.row && !last.spill && !cell.spill;
    if (isNext) runs.at(-1)?.push(cell);
    else runs.push([cell]);
  }
  return runs;
}
