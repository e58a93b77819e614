// Takes item rows out of a form again, as long as nobody has written in them.
import type { Area } from "../domain/sheet/area";
import { areaAddress, cellArea } from "../domain/sheet/area";
import { areaOf, contains, loadArea, rangeAt } from "./areas";
import { contentHash, hashesOf } from "./image";
import { letGo, wholeRows, writeFormulas } from "./insert-rows";
import type { Problem } from "./problem";
import { problem } from "./problem";
import { compareContents } from "./restore";
import type { Undone } from "./undo";
import type { AddedRows } from "./undo-stack";
import { syncWrite } from "./write";

/**
 * Undoes added rows: formulas first say what they said before, then the rows go, and with them everything moves back.
 * Rows somebody has written in stay, all of them, and are listed; so do formulas changed since. Two syncs.
 */
export async function undoRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  record: AddedRows,
): Promise<Undone | Problem> {
  const { added, header, kept } = record;
  const head = loaded(sheet, header.area);
  const rows = added.rows > 0 ? loaded(sheet, added) : undefined;
  const inRows = added.rows > 0 ? rangeAt(sheet, wholeRows(added)).getUsedRangeOrNullObject(true) : undefined;
  if (inRows) loadArea(inRows);
  const cells = outside(record).map((it) => ({ it, range: loaded(sheet, { ...it, rows: 1, columns: 1 }) }));
  const raised = record.raised.map((it) => {
    const { format } = rangeAt(sheet, cellArea(it.row, 0));
    format.load("rowHeight");
    return { ...it, format };
  });
  sheet.protection.load("protected");
  await context.sync();
  if (sheet.protection.protected) return problem("protected", { sheet: sheet.name });
  if (compareContents(header.area, header.after, hashesOf(head)).changed.length > 0) {
    return problem("changed-since", { sheet: sheet.name, address: areaAddress(header.area), count: 1 });
  }
  const changed = rows ? compareContents(added, record.after, hashesOf(rows)).changed : [];
  const beside = inRows && !inRows.isNullObject && kept.length === 0 && !contains(areaOf(inRows), added);
  if (changed.length > 0 || beside) {
    return { restored: 0, left: beside ? [areaOf(inRows)] : changed, sheet: sheet.name };
  }
  const same = cells.filter(({ it, range }) => hashesOf(range)[0]?.[0] === contentHash(it.formula));
  writeFormulas(
    sheet,
    same.map(({ it }) => it),
    ({ before }) => before,
  );
  for (const { format, height, before } of raised) {
    if (Math.abs(format.rowHeight - height) < 1) format.rowHeight = before;
  }
  for (const area of record.merges) rangeAt(sheet, area).unmerge();
  for (const { area } of kept) letGo(sheet, area, added.rows);
  if (added.rows > 0) rangeAt(sheet, wholeRows(added)).delete("Up");
  await syncWrite(context);
  const left = cells.filter((cell) => !same.includes(cell)).map(({ it }) => ({ ...it, rows: 1, columns: 1 }));
  return { restored: added.rows * added.columns + same.length, left: left.map(placeOf), sheet: sheet.name };
}

/** What was written outside the rows that go. */
function outside({ written, added }: AddedRows) {
  return written.filter(({ row }) => row < added.row || row >= added.row + added.rows);
}

function placeOf({ row, column, rows, columns }: Area): Area {
  return { row, column, rows, columns };
}

function loaded(sheet: Excel.Worksheet, area: Area): Excel.Range {
  const range = rangeAt(sheet, area);
  range.load("formulas");
  return range;
}
