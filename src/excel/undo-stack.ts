// What the last commands did, so that it can be undone. Kept for the session only, never in the file.
import type { KeptBeside } from "../domain/forms/beside-rows";
import type { PlacedFormula } from "../domain/forms/plan-rows";
import type { RaisedRow } from "./insert-rows";
import type { Conversions } from "../domain/conversion/conversions";
import type { ConvertedCell } from "../domain/conversion/plan-conversion";
import type { Area } from "../domain/sheet/area";
import type { CellValue } from "../domain/sheet/cell";
import type { ContentHashes } from "./image";
import type { RemovedMark } from "./mark";
import type { Target } from "./target";

interface Step {
  /** The command's name, for the report. */
  readonly command: string;
  readonly sheetId: string;
  readonly sheetName: string;
}

/** A plan written into a sheet that was there before. */
export interface WrittenPlan extends Step {
  readonly kind: "plan";
  readonly before: Pick<Target, "image" | "merges">;
  readonly after: ContentHashes;
  readonly merged: readonly Area[];
  readonly ruleIds: readonly string[];
  readonly names: readonly string[];
}

/** A sheet made for a plan. */
export interface AddedSheet extends Step {
  readonly kind: "sheet";
  readonly area: Area;
  readonly after: ContentHashes;
}

/** Sheets made together: for one there is one number, so that hundreds take little memory. */
export interface AddedSheets extends Step {
  readonly kind: "sheets";
  readonly sheets: readonly MadeSheet[];
}

/** A sheet among many, with a fingerprint of what was written to it. */
export interface MadeSheet {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly fingerprint: number;
}

/** Marks set or cleared: those that stood before. */
export interface ChangedMarks extends Step {
  readonly kind: "marks";
  readonly removed: readonly RemovedMark[];
}

/** What to send to have a cell's content back, and its number format where that was changed too. */
export interface CellBefore {
  readonly input: CellValue;
  readonly format?: string;
}

/** Single cells written: filled in from the pane, or changed by a fix of a finding. */
export interface ChangedCells extends Step {
  readonly kind: "cells";
  readonly cells: readonly {
    readonly area: Area;
    readonly before: CellBefore;
    readonly after: ContentHashes;
  }[];
}

/** A sheet that was protected without a password. */
export interface ProtectedSheet extends Step {
  readonly kind: "protection";
}

/** A sheet whose protection, which had no password, was taken off. */
export interface UnprotectedSheet extends Step {
  readonly kind: "unprotection";
  /** What the protection left free. */
  readonly options: Excel.WorksheetProtectionOptions;
}

/** Item rows put into a form, with what was written for them and for rows that were there. */
export interface AddedRows extends Step {
  readonly kind: "rows";
  readonly added: Area;
  /** What the new rows held then. */
  readonly after: ContentHashes;
  /** The table's headers, to see that everything still stands where it stood. */
  readonly header: { readonly area: Area; readonly after: ContentHashes };
  readonly written: readonly PlacedFormula[];
  /** Cells merged in rows that were there. */
  readonly merges: readonly Area[];
  readonly kept: readonly KeptBeside[];
  /** Rows made higher for what stays beside them. */
  readonly raised: readonly RaisedRow[];
}

/** Contents written to cells of sheets that were there before; formats were not touched. */
export interface WrittenContents extends Step {
  readonly kind: "contents";
  readonly sheets: readonly {
    readonly id: string;
    readonly name: string;
    readonly cells: readonly Pick<ConvertedCell, "row" | "column" | "before" | "after" | "spill">[];
  }[];
  /** What the workbook store remembered of conversions before; absent: it was not touched. */
  readonly conversions?: Conversions;
}

export type UndoRecord =
  | WrittenPlan
  | AddedSheet
  | AddedSheets
  | ChangedMarks
  | ChangedCells
  | ProtectedSheet
  | UnprotectedSheet
  | AddedRows
  | WrittenContents;

const maxSteps = 20;
const steps: UndoRecord[] = [];

/** Keeps a record; the oldest goes when there are more than twenty. */
export function remember(record: UndoRecord): void {
  steps.push(record);
  if (steps.length > maxSteps) steps.shift();
}

/** The latest record, which stays until it is forgotten. */
export function latestRecord(): UndoRecord | undefined {
  return steps.at(-1);
}

/** Drops a record: it is undone, or can never be. */
export function forget(record: UndoRecord): void {
  const index = steps.lastIndexOf(record);
  if (index >= 0) steps.splice(index, 1);
}

export function undoDepth(): number {
  return steps.length;
}

/** Drops everything, as when another workbook is opened in the same page. */
export function forgetAll(): void {
  steps.length = 0;
}
