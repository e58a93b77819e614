// The cells of a fix: whether each still holds what the finding saw, writing them, and what undo needs of them.
import type { FixedCell } from "../domain/findings/finding";
import { areaAddress, cellArea } from "../domain/sheet/area";
import type { CellValue } from "../domain/sheet/cell";
import { textFormat } from "./cell-input";
import type { QueuedCell } from "./fill";
import { isLocked, queueCell, shownIn } from "./fill";
import { hashesOf, inputAgain } from "./image";
import type { Problem } from "./problem";
import { problem } from "./problem";
import type { CellBefore, ChangedCells } from "./undo-stack";
import { syncWrite } from "./write";
import { inputOf } from "./write-cells";

/** A cell of a fix being read; the functions below want it synced. */
export interface QueuedFix {
  readonly cell: QueuedCell;
  readonly wanted: FixedCell;
}

/** Queues what has to be known of the cells before they are written. */
export function queueFix(sheet: Excel.Worksheet, cells: readonly FixedCell[]): readonly QueuedFix[] {
  return cells.map((wanted) => ({ cell: queueCell(sheet, cellArea(wanted.row, wanted.column)), wanted }));
}

/** Why nothing may be written: a cell holds something else by now, or protection forbids it. */
export function fixProblem(queued: readonly QueuedFix[]): Problem | undefined {
  for (const { cell, wanted } of queued) {
    const holes = { sheet: cell.sheet.name, address: areaAddress(cell.area) };
    if (contentOf(cell) !== wanted.was) return problem("cell-changed", holes);
    const isProtected = cell.sheet.protection.protected && formatFor(cell, wanted) !== undefined;
    if (isLocked(cell) || isProtected) return problem("protected", holes);
  }
  return undefined;
}

/**
 * Writes the cells: contents, and a number format only where the content needs another one. One sync.
 * Gives back what undo needs. Throws InterruptedWrite.
 */
export async function writeFix(
  context: Excel.RequestContext,
  queued: readonly QueuedFix[],
): Promise<ChangedCells["cells"]> {
  const steps = queued.map(({ cell, wanted }) => stepFor(cell, wanted));
  for (const { range, format, input } of steps) {
    if (format !== undefined) range.numberFormat = [[format]];
    range.formulas = [[input]];
    range.load("formulas");
  }
  await syncWrite(context, async () => {
    for (const { range, before } of steps) putBack(range, before);
    return context.sync().then(
      () => true,
      () => false,
    );
  });
  return steps.map(({ area, range, before }) => ({ area, before, after: hashesOf(range) }));
}

/** Queues what gives a cell its former content, and its former number format when that was changed. */
export function putBack(range: Excel.Range, { input, format }: CellBefore): void {
  if (format !== undefined) range.numberFormat = [[format]];
  range.formulas = [[input]];
}

function stepFor(cell: QueuedCell, wanted: FixedCell) {
  const { area, range } = cell;
  const format = formatFor(cell, wanted);
  const formatBefore = formatOf(cell);
  const input = inputAgain({ formula: firstOf(range.formulas), value: shownIn(cell), numberFormat: formatBefore });
  const before: CellBefore = { input, ...(format === undefined ? {} : { format: formatBefore }) };
  return { area, range, format, before, input: inputOf(wanted.becomes, format ?? formatBefore) };
}

/** The format to set: a cell in text format would keep a number as text, and a percentage is to go on showing as one. */
function formatFor(cell: QueuedCell, { numberFormat }: FixedCell): string | undefined {
  return formatOf(cell) === textFormat || numberFormat !== "General" ? numberFormat : undefined;
}

function formatOf({ range }: QueuedCell): string {
  return String(firstOf(range.numberFormat));
}

function contentOf(cell: QueuedCell): CellValue {
  const content = firstOf(cell.range.formulas);
  const isFormula = typeof content === "string" && content.startsWith("=");
  return isFormula ? content : shownIn(cell);
}

function firstOf(cells: unknown): CellValue {
  return (cells as CellValue[][])[0]?.[0] ?? "";
}
