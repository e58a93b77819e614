// Puts an area back as it was, cell by cell where nobody has changed it since.
import type { Area } from "../domain/sheet/area";
import type { SheetPlan } from "../domain/sheet/sheet-plan";
import { rangeAt, touching } from "./areas";
import type { AreaImage, ContentHashes } from "./image";
import type { Target } from "./target";

/** Which cells may be put back and which somebody has changed since; as runs within rows, or one whole area. */
export interface Comparison {
  readonly same: readonly Area[];
  readonly changed: readonly Area[];
}

/** Compares an area's contents with what was left there. */
export function compareContents(area: Area, then: ContentHashes, now: ContentHashes): Comparison {
  const same: Area[] = [];
  const changed: Area[] = [];
  then.forEach((row, r) => {
    row.forEach((hash, c) => {
      const runs = hash === now[r]?.[c] ? same : changed;
      extend(runs, { row: area.row + r, column: area.column + c, rows: 1, columns: 1 });
    });
  });
  return { same: changed.length === 0 ? [area] : same, changed };
}

/** Lengthens the last run by the cell, or begins a new one. */
function extend(runs: Area[], cell: Area): void {
  const last = runs.at(-1);
  if (last?.row === cell.row && last.column + last.columns === cell.column) {
    runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
  } else runs.push(cell);
}

/**
 * Queues what gives the areas their former contents, formats, merges and validation.
 * `merged` are the merged areas made since; one that reaches into a changed cell stays.
 */
export function restoreAreas(
  sheet: Excel.Worksheet,
  before: Pick<Target, "image" | "merges">,
  merged: readonly Area[],
  { same, changed }: Comparison,
): void {
  for (const area of merged) if (isWhole(area, changed)) rangeAt(sheet, area).unmerge();
  for (const area of same) restoreArea(sheet, area, before.image);
  for (const area of before.merges) if (isWhole(area, changed)) rangeAt(sheet, area).merge(false);
}

/**
 * Takes back a plan whose writing failed half-way; true when the place is as it was. Rules that had been added to the
 * place and cannot be told from the user's stay, so a plan with rules is never said to be taken back whole.
 */
export async function takeBackPlan(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  before: Pick<Target, "image" | "merges">,
): Promise<boolean> {
  restoreAreas(sheet, before, plan.merges, { same: [plan.area], changed: [] });
  try {
    await context.sync();
  } catch {
    return false;
  }
  return plan.rules.length === 0;
}

function restoreArea(sheet: Excel.Worksheet, area: Area, image: AreaImage): void {
  const range = rangeAt(sheet, area);
  // Not clear("Formats"): that takes the user's conditional formats along.
  range.format.fill.clear();
  range.numberFormat = part(image.numberFormats, image.area, area) as string[][];
  range.setCellProperties(part(image.formats, image.area, area));
  range.formulas = part(image.inputs, image.area, area);
  if (image.validation === undefined) range.dataValidation.clear();
  else range.dataValidation.rule = image.validation;
}

function part<T>(rows: readonly (readonly T[])[], whole: Area, area: Area): T[][] {
  const from = area.column - whole.column;
  return rows
    .slice(area.row - whole.row, area.row - whole.row + area.rows)
    .map((row) => row.slice(from, from + area.columns));
}

function isWhole(area: Area, changed: readonly Area[]): boolean {
  return touching(changed, area).length === 0;
}
