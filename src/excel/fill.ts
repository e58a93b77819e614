// One cell filled in from the pane: whether it may be written, writing its content alone, and what undo needs of it.
import type { Area } from "../domain/sheet/area";
import type { CellValue } from "../domain/sheet/cell";
import type { PlannedCell } from "../domain/sheet/sheet-plan";
import { areasOf, loadAreas, rangeAt } from "./areas";
import type { ContentHashes } from "./image";
import { hashesOf, inputAgain } from "./image";
import type { ProblemReason } from "./problem";
import { syncWrite } from "./write";
import { inputOf } from "./write-cells";

/** A cell being read; the functions below want it synced. */
export interface QueuedCell {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
  readonly range: Excel.Range;
  readonly merged: Excel.RangeAreas;
}

/** Queues what has to be known of a cell before it is written, and its sheet's id and name. */
export function queueCell(sheet: Excel.Worksheet, area: Area): QueuedCell {
  sheet.load(["id", "name"]);
  sheet.protection.load("protected");
  const range = rangeAt(sheet, area);
  range.load(["values", "formulas", "numberFormat"]);
  range.format.protection.load("locked");
  const merged = range.getMergedAreasOrNullObject();
  loadAreas(merged);
  return { sheet, area, range, merged };
}

/** What the cell shows. */
export function shownIn({ range }: QueuedCell): CellValue {
  return (range.values as CellValue[][])[0]?.[0] ?? "";
}

/** Why the cell cannot be filled in: it computes, is covered by a merged cell, or is locked on a protected sheet. */
export function whyNotFilled(
  cell: QueuedCell,
): Extract<ProblemReason, "computed-cell" | "inside-merge" | "protected"> | undefined {
  const content = contentOf(cell);
  // Text that begins with "=" reads back as a formula equal to its value.
  if (typeof content === "string" && content.startsWith("=") && content !== shownIn(cell)) return "computed-cell";
  const { row, column } = cell.area;
  if (areasOf(cell.merged).some((area) => area.row !== row || area.column !== column)) return "inside-merge";
  return isLocked(cell) ? "protected" : undefined;
}

/** True when protection keeps people from typing into the cell. */
export function isLocked({ sheet, range }: QueuedCell): boolean {
  const { locked } = range.format.protection as { readonly locked: boolean | null };
  return sheet.protection.protected && locked !== false;
}

/**
 * Writes the content of a cell and nothing else of it; text stays text. One sync.
 * Gives back what undo needs. Throws InterruptedWrite.
 */
export async function writeCell(
  context: Excel.RequestContext,
  { range }: QueuedCell,
  content: PlannedCell,
): Promise<{ before: CellValue; after: ContentHashes }> {
  const numberFormat = (range.numberFormat as unknown[][])[0]?.[0];
  const before = inputAgain({ formula: firstOf(range.formulas), value: firstOf(range.values), numberFormat });
  range.formulas = [[inputOf(content, typeof numberFormat === "string" ? numberFormat : undefined)]];
  range.load("formulas");
  await syncWrite(context, async () => {
    range.formulas = [[before]];
    return context.sync().then(
      () => true,
      () => false,
    );
  });
  return { before, after: hashesOf(range) };
}

function contentOf({ range }: QueuedCell): CellValue {
  return firstOf(range.formulas);
}

function firstOf(cells: unknown): CellValue {
  return (cells as CellValue[][])[0]?.[0] ?? "";
}
