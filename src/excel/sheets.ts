// Which sheet, which cells: the active sheet, the selection, a sheet found again, going to a place.
import type { Area, Place } from "../domain/sheet/area";
import { areaOf, loadArea, rangeAt } from "./areas";
import type { Problem } from "./problem";
import { problem } from "./problem";

export interface Selection {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
  readonly isProtected: boolean;
}

export function activeSheet(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getActiveWorksheet();
}

/** All sheets from left to right (loaded: id, name, visibility); one sync. */
export async function allSheets(context: Excel.RequestContext): Promise<readonly Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  return worksheets.items;
}

/** What is selected, and whether its sheet is protected; one sync. The sheet's name and id are loaded. */
export async function readSelection(context: Excel.RequestContext): Promise<Selection> {
  const range = context.workbook.getSelectedRange();
  loadArea(range);
  const sheet = activeSheet(context);
  sheet.load(["id", "name"]);
  sheet.protection.load("protected");
  await context.sync();
  return { sheet, area: areaOf(range), isProtected: sheet.protection.protected };
}

/** The sheet with this name or id (loaded: id, name, visibility), or the problem that it is gone; one sync. */
export async function findSheet(
  context: Excel.RequestContext,
  key: string,
  shownAs = key,
): Promise<Excel.Worksheet | Problem> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(key);
  sheet.load(["id", "name", "visibility"]);
  await context.sync();
  return sheet.isNullObject ? problem("sheet-gone", { sheet: shownAs }) : sheet;
}

/** Shows the place and selects its cells; a sheet that is gone or hidden is a problem. Two syncs. */
export async function goTo(context: Excel.RequestContext, place: Place): Promise<Problem | undefined> {
  const sheet = await findSheet(context, place.sheet);
  if ("reason" in sheet) return sheet;
  if (sheet.visibility !== "Visible") return problem("sheet-gone", { sheet: place.sheet });
  sheet.activate();
  rangeAt(sheet, place.area).select();
  await context.sync();
  return undefined;
}
