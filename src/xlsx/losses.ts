// What a save would lose or leave where it was: named before saving, so that nothing disappears unsaid.
import { cellName } from "./address";
import type { SheetData, WorkbookData } from "./workbook-data";
import { sameData } from "./write/same";
import { tooLongLists } from "./write/validation-xml";

export type LossKind =
  /** Goes with a sheet that was deleted; detail names the thing ("chart", "picture", "note" …). */
  | "deleted-with-sheet"
  /** Stays at its old place although rows or columns were inserted or deleted; detail names the thing. */
  | "not-moved"
  /** A chart or pivot still looks for the sheet under its old name; detail is that name. */
  | "old-sheet-name"
  /** A cell with several formats in its text was edited and now has one; detail is the cell. */
  | "mixed-formats"
  /** A note was added, changed or deleted; the file keeps its notes as they were. Detail is the cell. */
  | "note"
  /** A list of allowed values is longer than 255 characters; detail is the first cell. */
  | "long-list"
  /** A new data bar loses its gradient setting and the colour of negative values; detail is the first cell. */
  | "data-bar-details";

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
    const own = ruleLosses(sheet, baseline);
    return original && baseline ? [...own, ...editLosses(sheet, baseline, original)] : own;
  });
  const deleted = opened?.original.sheets.filter(({ id }) => !workbook.sheets.some((sheet) => sheet.id === id)) ?? [];
  const gone = deleted.flatMap((sheet) => loss("deleted-with-sheet", sheet, thingsOf(sheet)));
  return [...kept, ...renameLosses(workbook, opened), ...gone];
}

function loss(kind: LossKind, { name }: SheetData, details: readonly string[]): Loss[] {
  return details.map((detail) => ({ kind, sheet: name, detail }));
}

/** The things of a sheet that the engine does not show, and those it shows beside the cells. */
function thingsOf(sheet: SheetData): string[] {
  return [...(sheet.carried ?? []), ...(sheet.notes.length > 0 ? ["note"] : [])];
}

function ruleLosses(sheet: SheetData, baseline: SheetData | undefined): Loss[] {
  const isNew = ({ id }: { readonly id: string }): boolean =>
    !baseline?.conditionalFormats.some((old) => old.id === id);
  const bars = sheet.conditionalFormats.filter(({ id, rule }) => {
    if (rule.kind !== "dataBar" || !isNew({ id })) return false;
    return rule.bar.gradient === false || rule.bar.negativeColor !== undefined;
  });
  return [
    ...loss("long-list", sheet, tooLongLists(sheet.validations).map(firstCell)),
    ...loss("data-bar-details", sheet, bars.map(firstCell)),
  ];
}

function firstCell({ areas: [first] }: Pick<SheetData["validations"][number], "areas">): string {
  return first ? cellName(first.row, first.column) : "";
}

function editLosses(sheet: SheetData, baseline: SheetData, original: SheetData): Loss[] {
  const extensions = original.conditionalFormats.some(({ id }) => id.startsWith("x14-")) ? ["conditional format"] : [];
  const still = original.validations.some(({ id }) => id.startsWith("x14-")) ? ["validation"] : [];
  const fixed = sheet.restructured === true ? [...thingsOf(original), ...extensions, ...still] : [];
  return [
    ...loss("not-moved", sheet, fixed),
    ...loss("mixed-formats", sheet, editedMixedFormats(sheet, baseline, original)),
    ...loss("note", sheet, changedNotes(sheet, baseline)),
  ];
}

function editedMixedFormats(sheet: SheetData, baseline: SheetData, original: SheetData): string[] {
  const found: string[] = [];
  for (const [row, cells] of Object.entries(original.cells)) {
    for (const [column, { runs }] of Object.entries(cells)) {
      if (!runs) continue;
      const now = sheet.cells[Number(row)]?.[Number(column)];
      const before = baseline.cells[Number(row)]?.[Number(column)];
      const edited = !sameData(now?.value, before?.value) || now?.formula !== before?.formula;
      if (edited && now?.runs === undefined) found.push(cellName(Number(row), Number(column)));
    }
  }
  return found;
}

function changedNotes(sheet: SheetData, baseline: SheetData): string[] {
  const missing = (from: SheetData, to: SheetData) =>
    from.notes.filter((note) => !to.notes.some((other) => sameData(note, other)));
  const cells = [...missing(sheet, baseline), ...missing(baseline, sheet)].map(({ row, column }) =>
    cellName(row, column),
  );
  return [...new Set(cells)];
}

// Charts and pivots name their source sheets inside parts that are carried as they are.
function renameLosses(workbook: WorkbookData, opened: LossSources | undefined): Loss[] {
  const readers = opened?.original.sheets.some(({ carried }) =>
    carried?.some((thing) => thing === "chart" || thing === "pivot"),
  );
  if (!opened || readers !== true) return [];
  return workbook.sheets.flatMap((sheet) => {
    const old = opened.baseline.sheets.find(({ id }) => id === sheet.id);
    return old && old.name !== sheet.name ? loss("old-sheet-name", sheet, [old.name]) : [];
  });
}
