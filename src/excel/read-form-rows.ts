// What is read before rows go into a form: the selection, the sheet's cells and its rules, in one sync where they are
// few enough for it.
import type { Area } from "../domain/sheet/area";
import type { Grid } from "../domain/sheet/grid";
import { areaOf, loadArea, loadAreas, rangeAt } from "./areas";
import { blockOf, gridOf, isFinal, readSheet } from "./read";
import type { RulesReading } from "./rules";
import { startRules } from "./rules";
import { activeSheet } from "./sheets";

/** Forms stand in the first rows and columns of a sheet; no more of it is read. */
const looked: Area = { row: 0, column: 0, rows: 1000, columns: 60 };

export interface FormSheet {
  readonly sheet: Excel.Worksheet;
  readonly isProtected: boolean;
  readonly selected: Area;
  readonly grid: Grid;
  readonly rules: RulesReading;
}

/** Reads the active sheet; one sync, more only when the platform refuses so much at once. */
export async function readFormSheet(context: Excel.RequestContext): Promise<FormSheet> {
  const sheet = activeSheet(context);
  const queued = queueSheet(context, sheet);
  const used = sheet.getUsedRangeOrNullObject(true).getIntersectionOrNullObject(rangeAt(sheet, looked));
  loadArea(used);
  used.load(["values", "formulas"]);
  const merged = used.getMergedAreasOrNullObject();
  loadAreas(merged);
  try {
    await context.sync();
  } catch (error) {
    if (isFinal(error)) throw error;
    return readInBlocks(context);
  }
  const blank = used.isNullObject;
  const area = blank ? { row: 0, column: 0, rows: 0, columns: 0 } : areaOf(used);
  return {
    ...seen(queued),
    grid: gridOf(sheet.name, area, blank ? [] : [blockOf({ area, range: used, merged, rows: undefined })]),
  };
}

async function readInBlocks(context: Excel.RequestContext): Promise<FormSheet> {
  const sheet = activeSheet(context);
  const queued = queueSheet(context, sheet);
  const grid = await readSheet(context, sheet);
  return { ...seen(queued), grid };
}

function queueSheet(context: Excel.RequestContext, sheet: Excel.Worksheet) {
  sheet.load(["id", "name"]);
  sheet.protection.load("protected");
  const selection = context.workbook.getSelectedRange();
  loadArea(selection);
  return { sheet, selection, rules: startRules(sheet) };
}

function seen({ sheet, selection, rules }: ReturnType<typeof queueSheet>): Omit<FormSheet, "grid"> {
  return { sheet, rules, isProtected: sheet.protection.protected, selected: areaOf(selection) };
}
