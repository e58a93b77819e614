// How stuck KPI formulas are found, entered again, and looked at until they show a result.
import { formulaCells } from "../domain/conversion/known-again";
import { isUnsettled } from "../domain/conversion/plan-conversion";
import { callsKpi, repairedFormula } from "../domain/scoring/native/kpi-formula";
import type { Grid } from "../domain/sheet/grid";
import { valueAt } from "../domain/sheet/grid";
import { openWholeSheets } from "../excel/open-sheets";
import { remember } from "../excel/undo-stack";
import { pause, valuesNow } from "../excel/values-now";
import type { WholeSheet } from "../excel/whole-sheets";
import { writeContents } from "../excel/write-contents";
import type { HealReport, LeftPlace } from "./conversion-results";
import type { Outcome } from "./outcome";
import { succeed } from "./outcome";

/** A function that is not known after so many looks is not there. */
const mostLooks = 5;

interface StuckCell {
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: { readonly formula: string };
}

interface StuckSheet extends WholeSheet {
  readonly cells: readonly StuckCell[];
}

/** See the command healFunctions. */
export async function healSheets(context: Excel.RequestContext): Promise<Outcome<HealReport>> {
  const { sheets } = await openWholeSheets(context, "workbook");
  const stuck = sheets.map((one) => ({ ...one, cells: stuckCells(one.grid) })).filter(({ cells }) => cells.length > 0);
  const open = stuck.filter(({ sheet }) => !sheet.protection.protected);
  const locked = stuck.filter(({ sheet }) => sheet.protection.protected).flatMap((one) => placesIn(one, "protected"));
  if (open.length === 0) return succeed({ healed: 0, left: locked });
  await writeContents(
    context,
    open.map(({ sheet, cells }) => ({ sheet, cells: cells.map((cell) => ({ ...cell, content: cell.after })) })),
  );
  const left = await withoutResult(context, open);
  rememberStep(open);
  const healed = open.reduce((sum, { cells }) => sum + cells.length, 0) - left.length;
  return succeed({ healed, left: [...left, ...locked] });
}

function stuckCells(grid: Grid): StuckCell[] {
  return formulaCells(grid).flatMap(({ row, column, formula }) => {
    if (!callsKpi(formula)) return [];
    const repaired = repairedFormula(formula);
    const isStuck = repaired !== formula || valueAt(grid, row, column) === "#NAME?";
    return isStuck ? [{ row, column, before: formula, after: { formula: repaired } }] : [];
  });
}

/** The cells that show no result however often one looks. */
async function withoutResult(
  context: Excel.RequestContext,
  sheets: readonly StuckSheet[],
  looks = 1,
): Promise<LeftPlace[]> {
  const left: LeftPlace[] = [];
  for (const one of sheets) {
    const now = await valuesNow(context, one);
    const { row, column } = one.grid.origin;
    const cells = one.cells.filter((cell) => isUnsettled(now[cell.row - row]?.[cell.column - column] ?? ""));
    left.push(...placesIn({ ...one, cells }, "no-result"));
  }
  if (left.length === 0 || looks >= mostLooks) return left;
  await pause();
  return withoutResult(context, sheets, looks + 1);
}

function placesIn({ grid, cells }: StuckSheet, reason: LeftPlace["reason"]): LeftPlace[] {
  return cells.map(({ row, column }) => ({ sheet: grid.sheet, row, column, reason }));
}

/** Undo gives back what was stuck only where it was entered in another way; the same formula again changes nothing. */
function rememberStep(open: readonly StuckSheet[]): void {
  const sheets = open.flatMap(({ sheet, cells }) => {
    const changed = cells.filter(({ before, after }) => before !== after.formula);
    return changed.length === 0 ? [] : [{ id: sheet.id, name: sheet.name, cells: changed }];
  });
  const [first] = sheets;
  if (first) remember({ kind: "contents", command: "healFunctions", sheetId: first.id, sheetName: first.name, sheets });
}
