// Undoes a record: reads what is there now, puts back what nobody has changed since, lists the rest.
import type { Area } from "../domain/sheet/area";
import { areaAddress } from "../domain/sheet/area";
import { areaOf, loadArea, contains, rangeAt } from "./areas";
import { isLocked, queueCell } from "./fill";
import { putBack } from "./fix";
import { hashesOf } from "./image";
import { marksIn, putBackMarks, removeMarks } from "./mark";
import type { Problem } from "./problem";
import { problem } from "./problem";
import { compareContents, restoreAreas } from "./restore";
import { readRules, startRules } from "./rules";
import { findSheet } from "./sheets";
import { undoRows } from "./undo-rows";
import { undoSheets } from "./undo-sheets";
import type { AddedSheet, ChangedCells, ChangedMarks, UndoRecord, UnprotectedSheet, WrittenPlan } from "./undo-stack";
import { syncWrite } from "./write";

/** What undoing did: how many cells (or marks) are as before, and which cells were left because they were changed. */
export interface Undone {
  readonly restored: number;
  readonly left: readonly Area[];
  /** The sheet as it is called now. */
  readonly sheet: string;
  /** Where sheets that were made together were undone: for each area left, the sheet it is on. */
  readonly leftSheets?: readonly string[];
}

/** Undoes a record in at most three syncs, or says why nothing was done. Throws InterruptedWrite. */
export async function undo(context: Excel.RequestContext, record: UndoRecord): Promise<Undone | Problem> {
  if (record.kind === "sheets") return undoSheets(context, record);
  if (record.kind === "contents") return (await import("./undo-contents")).undoContents(context, record);
  const sheet = await findSheet(context, record.sheetId, record.sheetName);
  if ("reason" in sheet) return sheet;
  switch (record.kind) {
    case "plan":
      return undoPlan(context, sheet, record);
    case "sheet":
      return undoSheet(context, sheet, record);
    case "marks":
      return undoMarks(context, sheet, record);
    case "cells":
      return undoCells(context, sheet, record);
    case "protection":
      return undoProtection(context, sheet);
    case "unprotection":
      return undoUnprotection(context, sheet, record);
    case "rows":
      return undoRows(context, sheet, record);
  }
}

async function undoPlan(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  record: WrittenPlan,
): Promise<Undone | Problem> {
  const { area } = record.before.image;
  const now = rangeAt(sheet, area);
  now.load("formulas");
  sheet.protection.load("protected");
  const rules = record.ruleIds.map((id) => sheet.getRange().conditionalFormats.getItemOrNullObject(id));
  for (const rule of rules) rule.load("id");
  const names = record.names.map((name) => sheet.names.getItemOrNullObject(name));
  for (const name of names) name.load("name");
  await context.sync();
  if (sheet.protection.protected) return problem("protected", { sheet: sheet.name });
  const comparison = compareContents(area, record.after, hashesOf(now));
  restoreAreas(sheet, record.before, record.merged, comparison);
  for (const gone of [...rules, ...names]) if (!gone.isNullObject) gone.delete();
  await syncWrite(context);
  return { restored: cellsIn(comparison.same), left: comparison.changed, sheet: sheet.name };
}

async function undoSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  record: AddedSheet,
): Promise<Undone | Problem> {
  const now = rangeAt(sheet, record.area);
  now.load("formulas");
  const used = sheet.getUsedRangeOrNullObject(true);
  loadArea(used);
  context.workbook.protection.load("protected");
  await context.sync();
  if (context.workbook.protection.protected) return problem("protected", { sheet: sheet.name });
  const beyond = used.isNullObject || contains(areaOf(used), record.area) ? [] : [areaOf(used)];
  const { changed } = compareContents(record.area, record.after, hashesOf(now));
  const edited = [...changed, ...beyond];
  if (edited.length > 0) {
    const [first] = edited;
    const address = first ? areaAddress(first) : "";
    return problem("changed-since", { sheet: sheet.name, address, count: edited.length });
  }
  sheet.delete();
  await syncWrite(context);
  return { restored: cellsIn([record.area]), left: [], sheet: record.sheetName };
}

async function undoMarks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  record: ChangedMarks,
): Promise<Undone | Problem> {
  sheet.protection.load("protected");
  const reading = startRules(sheet);
  await context.sync();
  if (sheet.protection.protected) return problem("protected", { sheet: sheet.name });
  const marks = marksIn(await readRules(context, reading));
  removeMarks(marks);
  putBackMarks(sheet, record.removed);
  await syncWrite(context);
  return { restored: marks.length + record.removed.length, left: [], sheet: sheet.name };
}

/** Cells changed since keep what they hold; the others of the step are put back. */
async function undoCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { cells }: ChangedCells,
): Promise<Undone | Problem> {
  const queued = cells.map((fixed) => ({ ...fixed, now: queueCell(sheet, fixed.area) }));
  await context.sync();
  if (queued.some(({ now, before }) => isLocked(now) || (before.format !== undefined && sheet.protection.protected))) {
    return problem("protected", { sheet: sheet.name });
  }
  const isSame = ({ area, after, now }: (typeof queued)[number]) =>
    compareContents(area, after, hashesOf(now.range)).changed.length === 0;
  const same = queued.filter(isSame);
  for (const { now, before } of same) putBack(now.range, before);
  if (same.length > 0) await syncWrite(context);
  const left = queued.filter((fixed) => !same.includes(fixed)).map(({ area }) => area);
  return { restored: same.length, left, sheet: sheet.name };
}

/** Somebody may have given the sheet a password since: then Excel refuses, and nothing is changed. */
async function undoProtection(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Undone> {
  sheet.protection.unprotect();
  await syncWrite(context);
  return { restored: 1, left: [], sheet: sheet.name };
}

/** Where somebody has protected the sheet meanwhile, theirs stays. */
async function undoUnprotection(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { options }: UnprotectedSheet,
): Promise<Undone> {
  sheet.protection.load("protected");
  await context.sync();
  if (!sheet.protection.protected) {
    sheet.protection.protect(options);
    await syncWrite(context);
  }
  return { restored: 1, left: [], sheet: sheet.name };
}

function cellsIn(areas: readonly Area[]): number {
  return areas.reduce((sum, area) => sum + area.rows * area.columns, 0);
}
