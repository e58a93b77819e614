// Writes a conversion, waits for the results, and says what does not show what it showed before.
import { compareValues, isEverChanging } from "../domain/conversion/compare-values";
import type { Comparison } from "../domain/conversion/compare-values";
import type { ConvertedCell, KeptReason } from "../domain/conversion/plan-conversion";
import { isUnsettled } from "../domain/conversion/plan-conversion";
import type { CellValue } from "../domain/sheet/cell";
import type { CellContent, Content } from "./rewrite";
import { pause, valuesNow } from "./values-now";
import type { WholeSheet } from "./whole-sheets";

/** The changes of one sheet. */
export interface SheetChanges extends WholeSheet {
  readonly changes: readonly ConvertedCell[];
}

/** A cell that is to be put back, and why. */
export interface PutBack {
  readonly cell: ConvertedCell;
  readonly reason: KeptReason;
}

/** What came of a sheet. */
export interface ProvedSheet extends SheetChanges {
  readonly stayed: readonly ConvertedCell[];
  readonly putBack: readonly PutBack[];
}

export interface ConversionWatch {
  /** Told after each look: how many of the cells that were written show what they showed before. */
  settled(count: number, wanted: number): void;
  /** Asked while results are waited for. */
  isStopped(): boolean;
}

/** Results are waited for so long. */
const longestWaitMilliseconds = 30_000;
/** A result that is there but differs may still change while others are computed; after so many looks it will not. */
const looksForGood = 3;

/** Waits for the results of what was written and says what stays. Nothing is put back yet. */
export async function proveChanges(
  context: Excel.RequestContext,
  sheets: readonly SheetChanges[],
  watch: ConversionWatch,
): Promise<ProvedSheet[]> {
  const compared = await settled(context, sheets, watch);
  const differs = compared.some(({ differing }) => differing.length > 0);
  // While a cell differs others may differ because of it; they are looked at again once it was put back.
  const unproved = !differs && othersChanged(sheets, compared);
  return sheets.map((one, at) => {
    if (unproved) return allPutBack(one, "others-changed");
    const bad = new Map(compared[at]?.differing.map(({ cell, now }) => [cell, isUnsettled(now) ? "unsettled" : "differs"] as const)); // prettier-ignore
    return {
      ...one,
      stayed: one.changes.filter((cell) => !bad.has(cell)),
      putBack: [...bad].map(([cell, reason]) => ({ cell, reason })),
    };
  });
}

/** What stayed is looked at once more after the rest was put back: undefined when it may stay, else all of it goes. */
export async function proveAgain(
  context: Excel.RequestContext,
  sheets: readonly ProvedSheet[],
  watch: ConversionWatch,
): Promise<ProvedSheet[] | undefined> {
  if (sheets.every(({ stayed }) => stayed.length === 0)) return undefined;
  const left = sheets.map((one): SheetChanges => ({ ...one, changes: one.stayed }));
  const again = await proveChanges(context, left, watch);
  if (again.every(({ putBack }) => putBack.length === 0)) return undefined;
  return sheets.map((one) => {
    const rest = allPutBack({ ...one, changes: one.stayed }, "others-changed");
    return { ...one, stayed: [], putBack: [...one.putBack, ...rest.putBack] };
  });
}

/** A sheet of which nothing stays. */
export function allPutBack(one: SheetChanges, reason: KeptReason): ProvedSheet {
  return { ...one, stayed: [], putBack: one.changes.map((cell) => ({ cell, reason })) };
}

/** What a cell shall hold now. */
export function contentAfter({ row, column, after, spill }: ConvertedCell): CellContent {
  return { row, column, content: after, ...(spill && { spill }) };
}

/** What a cell held before. */
export function contentBefore(cell: Pick<ConvertedCell, "row" | "column" | "before" | "spill">): CellContent {
  const { row, column, before, spill } = cell;
  return { row, column, content: contentOf(before), ...(spill && { spill }) };
}

function contentOf(before: CellValue): Content {
  return typeof before === "string" && before.startsWith("=") ? { formula: before } : { value: before };
}

function othersChanged(sheets: readonly SheetChanges[], compared: readonly Comparison[]): boolean {
  return !sheets.some(({ grid }) => isEverChanging(grid)) && compared.some((one) => one.othersChanged);
}

async function settled(
  context: Excel.RequestContext,
  sheets: readonly SheetChanges[],
  watch: ConversionWatch,
): Promise<Comparison[]> {
  const started = performance.now();
  const count = sheets.reduce((sum, { changes }) => sum + changes.length, 0);
  let looks = 0;
  for (;;) {
    const compared: Comparison[] = [];
    for (const one of sheets) compared.push(compareValues(one.grid, one.changes, await valuesNow(context, one)));
    const open = compared.reduce((sum, { differing }) => sum + differing.length, 0);
    watch.settled(count - open, count);
    looks = compared.some(({ waiting }) => waiting) ? 0 : looks + 1;
    const isDone = open === 0 && !othersChanged(sheets, compared);
    if (isDone || looks >= looksForGood || watch.isStopped()) return compared;
    if (performance.now() - started > longestWaitMilliseconds) return compared;
    await pause();
  }
}
