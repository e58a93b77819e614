// .xlsx bytes <-> workbook data. Knows nothing of Office.js, of the engine or of performance sheets.
import { DEFAULT_LIMITS, FileProblem, type FileProblemReason, type ReadLimits } from "./package/archive";
import { findLosses, type Loss } from "./losses";
import { readParts } from "./read/workbook";
import type { OpenedFile } from "./write/package-writing";
import { writeParts } from "./write/workbook";
import type { WorkbookData } from "./workbook-data";

export type { FileProblemReason, ReadLimits } from "./package/archive";
export type { Loss, LossKind } from "./losses";
export type { OpenedFile } from "./write/package-writing";
export type * from "./workbook-data";

export type ReadOutcome =
  | { readonly ok: true; readonly workbook: WorkbookData }
  | { readonly ok: false; readonly reason: FileProblemReason; readonly detail: string };

/**
 * Reads an .xlsx file.
 *
 * Errors are values: the reason tells what the file is instead (empty, text such as CSV, encrypted, an .xls, a macro or
 * binary workbook, no workbook at all), that it is broken, or that it is larger than the limits; detail names part and cause.
 */
export function readWorkbook(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): ReadOutcome {
  try {
    return { ok: true, workbook: readParts(bytes, { ...DEFAULT_LIMITS, ...limits }) };
  } catch (error) {
    if (error instanceof FileProblem) return { ok: false, reason: error.reason, detail: error.detail };
    throw error;
  }
}

/**
 * Writes an .xlsx file.
 *
 * With the file that was opened and its baseline, only what differs between baseline and workbook is written into the opened
 * package; everything else stays as it is in there, also what workbook data cannot describe. Sheets are matched by id.
 */
export function writeWorkbook(workbook: WorkbookData, opened?: OpenedFile): Uint8Array {
  return writeParts(workbook, opened);
}

/**
 * What writeWorkbook would lose or leave unadjusted, each with its sheet; empty when nothing is.
 *
 * Charts, pictures, pivots and whatever else workbook data cannot describe are carried over and therefore not listed, unless
 * their sheet was deleted or its rows and columns moved under them.
 */
export function lossesOnSave(workbook: WorkbookData, opened?: OpenedFile): Loss[] {
  if (!opened) return findLosses(workbook);
  const original = readParts(opened.bytes, { unpackedBytes: Infinity, cells: Infinity });
  return findLosses(workbook, { baseline: opened.baseline, original });
}
