// What a save would lose or leave where it was: named before saving, so that nothing disappears unsaid.
import { cellName } from "./address";
import { movedIndex } from "./moves/shifts";
import type { SheetData, WorkbookData } from "./workbook-data";
import { sameData } from "./write/same";
import { tooLongLists } from "./write/validation-xml";

export type LossKind =
  /** Goes with a sheet that was deleted; detail names the thing ("chart", "picture", "note" …). */
  | "deleted-with-sheet"
  /** Stays at its old place although cells were moved about; detail names the thing. */
  | "not-moved"
  /** A chart or pivot shows cells of a sheet that was deleted; detail is the name of that sheet. */
  | "lost-source"
  /** A cell with several formats in its text was edited and now has one; detail is the cell. */
  | "mixed-formats"
  /** The note that stands for a thread of comments was changed; the thread keeps its words. Detail is the cell. */
  | "note"
  /** A list of allowed values is longer than 255 characters; detail is the first cell. */
  | "long-list";

export interface Loss {
  readonly kind: LossKind;
  /** Name of the sheet. */
  readonly sheet: string;
  readonly detail: string;
}

export interface LossSources {
  /** What the host made of the opened file before anybody changed anything. */
  readonly baseline: WorkbookData;
  /** The opened file as it was read. */
  readonly original: WorkbookData;
}

/** Everything a save would lose or not adjust, sheet by sheet; empty when nothing is. */
export function findLosses(workbook: WorkbookData, opened?: LossSources): Loss[] {
  const kept = workbook.sheets.flatMap((sheet) => {
    const original = opened?.original.sheets.find(({ id }) => id === sheet.id);
    const baseline = opened?.baseline.sheets.find(({ id }) => id === sheet.id);
    const own = ruleLosses(sheet);
    return original && baseline ? [...own, ...editLosses(sheet, baseline, original)] : own;
  });
  const deleted = opened?.original.sheets.filter(({ id }) => !workbook.sheets.some((sheet) => sheet.id === id)) ?? [];
  const gone = deleted.flatMap((sheet) => loss("deleted-with-sheet", sheet, thingsOf(sheet)));
  return [...kept, ...sourceLosses(workbook, opened), ...gone];
}

function loss(kind: LossKind, { name }: SheetData, details: readonly string[]): Loss[] {
  return details.map((detail) => ({ kind, sheet: name, detail }));
}

/** The things of a sheet that the engine does not show, and those it shows beside the cells. */
function thingsOf(sheet: SheetData): string[] {
  return [...(sheet.carried ?? []), ...(sheet.notes.length > 0 ? ["note"] : [])];
}

function ruleLosses(sheet: SheetData): Loss[] {
  return loss("long-list", sheet, tooLongLists(sheet.validations).map(firstCell));
}

function firstCell({ areas: [first] }: Pick<SheetData["validations"][number], "areas">): string {
  return first ? cellName(first.row, first.column) : "";
}

function editLosses(sheet: SheetData, baseline: SheetData, original: SheetData): Loss[] {
  const fixed = sheet.rearranged === true ? thingsLeftBehind(original) : [];
  return [
    ...loss("not-moved", sheet, fixed),
    ...loss("mixed-formats", sheet, editedMixedFormats(sheet, baseline, original)),
    ...loss("note", sheet, changedThreads(sheet, baseline)),
  ];
}

/** What does not follow cells that were moved about; notes, plain rules and validations do. */
function thingsLeftBehind(original: SheetData): string[] {
  const rules = original.conditionalFormats.some(({ id }) => id.startsWith("x14-")) ? ["conditional format"] : [];
  return [...(original.carried ?? []).filter((thing) => thing !== "comment thread"), ...rules];
}

function editedMixedFormats(sheet: SheetData, baseline: SheetData, original: SheetData): string[] {
  const found: string[] = [];
  const shifts = sheet.shifts ?? [];
  for (const [row, cells] of Object.entries(original.cells)) {
    const nowRow = movedIndex(Number(row), "rows", shifts);
    for (const [column, { runs }] of Object.entries(cells)) {
      const nowColumn = movedIndex(Number(column), "columns", shifts);
      if (!runs || nowRow === undefined || nowColumn === undefined) continue;
      const now = sheet.cells[nowRow]?.[nowColumn];
      const before = baseline.cells[Number(row)]?.[Number(column)];
      const edited = !sameData(now?.value, before?.value) || now?.formula !== before?.formula;
      if (edited && now?.runs === undefined) found.push(cellName(nowRow, nowColumn));
    }
  }
  return found;
}

function changedThreads(sheet: SheetData, baseline: SheetData): string[] {
  const shifts = sheet.shifts ?? [];
  return baseline.notes.flatMap(({ row, column, author, text }) => {
    const cell = { row: movedIndex(row, "rows", shifts), column: movedIndex(column, "columns", shifts) };
    const now = sheet.notes.find((note) => note.row === cell.row && note.column === cell.column);
    return author.startsWith("tc=") && now && now.text !== text ? cellName(now.row, now.column) : [];
  });
}

// Charts and pivots of other sheets that show cells of a deleted one.
function sourceLosses(workbook: WorkbookData, opened: LossSources | undefined): Loss[] {
  const deleted = opened?.original.sheets.filter(({ id }) => !workbook.sheets.some((sheet) => sheet.id === id)) ?? [];
  return workbook.sheets.flatMap((sheet) => {
    const sources = opened?.original.sheets.find(({ id }) => id === sheet.id)?.sources ?? [];
    const lost = deleted.filter(({ name }) => sources.some((source) => source.toLowerCase() === name.toLowerCase()));
    return loss(
      "lost-source",
      sheet,
      lost.map(({ name }) => name),
    );
  });
}
