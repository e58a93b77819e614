// Takes away sheets that were made together, as far as nobody has touched them since.
import { cellArea } from "../domain/sheet/area";
import { areaOf, contains, loadArea, rangeAt } from "./areas";
import { fingerprintOf } from "./image";
import type { Problem } from "./problem";
import { problem } from "./problem";
import { cellsPerBlock } from "./read";
import { allSheets } from "./sheets";
import type { Undone } from "./undo";
import type { AddedSheets, MadeSheet } from "./undo-stack";
import { syncWrite } from "./write";

interface Standing {
  readonly made: MadeSheet;
  readonly sheet: Excel.Worksheet;
}

interface Looked extends Standing {
  readonly range: Excel.Range;
  readonly used: Excel.Range;
}

/**
 * Deletes the sheets of a record that are as they were made; the others stay and are listed by their first cells. Sheets already gone count
 * as done, and the last visible sheet of a workbook stays. Three syncs, one more for each 25,000 cells to look through.
 */
export async function undoSheets(context: Excel.RequestContext, record: AddedSheets): Promise<Undone | Problem> {
  const { protection } = context.workbook;
  protection.load("protected");
  const all = await allSheets(context);
  if (protection.protected) return problem("protected", { sheet: record.sheetName });
  const byId = new Map(all.map((sheet) => [sheet.id, sheet]));
  const standing = record.sheets.flatMap((made) => {
    const sheet = byId.get(made.id);
    return sheet ? [{ made, sheet }] : [];
  });
  if (standing.length === 0) return problem("sheet-gone", { sheet: record.sheetName });
  const untouched = await untouchedOf(context, inBlocks(standing));
  const going = new Set(allowed(all, untouched));
  for (const sheet of going) sheet.delete();
  await syncWrite(context);
  const leftSheets = standing.flatMap(({ sheet }) => (going.has(sheet) ? [] : [sheet.name]));
  return {
    restored: going.size,
    left: leftSheets.map(() => cellArea(0, 0)),
    sheet: leftSheets[0] ?? record.sheetName,
    leftSheets,
  };
}

async function untouchedOf(
  context: Excel.RequestContext,
  [some, ...rest]: readonly (readonly Standing[])[],
): Promise<Excel.Worksheet[]> {
  if (some === undefined) return [];
  const looked = some.map(look);
  await context.sync();
  const untouched = looked.filter(isUntouched).map(({ sheet }) => sheet);
  return [...untouched, ...(await untouchedOf(context, rest))];
}

function look({ made, sheet }: Standing): Looked {
  const range = rangeAt(sheet, made.area);
  range.load("formulas");
  const used = sheet.getUsedRangeOrNullObject(true);
  loadArea(used);
  return { made, sheet, range, used };
}

function isUntouched({ made, range, used }: Looked): boolean {
  return fingerprintOf(range) === made.fingerprint && (used.isNullObject || contains(areaOf(used), made.area));
}

/** A workbook keeps at least one sheet that can be seen. */
function allowed(all: readonly Excel.Worksheet[], going: readonly Excel.Worksheet[]): readonly Excel.Worksheet[] {
  const stays = all.some((sheet) => sheet.visibility === "Visible" && !going.includes(sheet));
  return stays ? going : going.slice(1);
}

function inBlocks(standing: readonly Standing[]): Standing[][] {
  const blocks: Standing[][] = [];
  let room = 0;
  for (const one of standing) {
    const cells = one.made.area.rows * one.made.area.columns;
    if (cells > room) {
      blocks.push([]);
      room = cellsPerBlock;
    }
    blocks.at(-1)?.push(one);
    room -= cells;
  }
  return blocks;
}
