// Reads what is selected as the texts a reader sees: numbers as they are formatted, so that ids keep their zeros.
import type { Area, Place } from "../domain/sheet/area";
import type { CellValue } from "../domain/sheet/cell";
import { isErrorValue } from "../domain/sheet/cell";
import { areaOf, loadArea, rangeAt } from "./areas";
import { rowBlocks } from "./read";
import { activeSheet } from "./sheets";

export interface ShownCells {
  readonly place: Place;
  /** Row by row; errors are blank. */
  readonly texts: readonly (readonly string[])[];
  /** Names of all sheets of the workbook. */
  readonly sheetNames: readonly string[];
  readonly workbookProtected: boolean;
}

/**
 * The used cells of the selection; of a single selected cell, those of its whole sheet. Two syncs, plus one per 25,000
 * cells; no rows when nothing is there.
 */
export async function readShownSelection(context: Excel.RequestContext): Promise<ShownCells> {
  const selected = context.workbook.getSelectedRange();
  const sheet = activeSheet(context);
  const used = sheet.getUsedRangeOrNullObject(true);
  const { worksheets, protection } = context.workbook;
  for (const range of [selected, used]) loadArea(range);
  sheet.load("name");
  worksheets.load("items/name");
  protection.load("protected");
  await context.sync();
  const area = used.isNullObject ? undefined : shared(areaOf(selected), areaOf(used));
  return {
    place: { sheet: sheet.name, area: area ?? areaOf(selected) },
    texts: area ? await readTexts(context, sheet, rowBlocks(area)) : [],
    sheetNames: worksheets.items.map(({ name }) => name),
    workbookProtected: protection.protected,
  };
}

async function readTexts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  [first, ...rest]: readonly Area[],
): Promise<string[][]> {
  if (first === undefined) return [];
  const range = rangeAt(sheet, first);
  range.load(["values", "text"]);
  await context.sync();
  const values = range.values as CellValue[][];
  const texts = values.map((row, r) => row.map((value, c) => shownText(value, range.text[r]?.[c])));
  return [...texts, ...(await readTexts(context, sheet, rest))];
}

/** In a column too narrow for a number Excel shows ####, which is nothing to go by. */
function shownText(value: CellValue, text = ""): string {
  if (isErrorValue(value)) return "";
  return typeof value === "string" || /^#+$/.test(text) ? String(value) : text;
}

function shared(selected: Area, used: Area): Area | undefined {
  if (selected.rows === 1 && selected.columns === 1) return used;
  const row = Math.max(selected.row, used.row);
  const column = Math.max(selected.column, used.column);
  const rows = Math.min(selected.row + selected.rows, used.row + used.rows) - row;
  const columns = Math.min(selected.column + selected.columns, used.column + used.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}
