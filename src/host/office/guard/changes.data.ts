// The engine's changes as protection sees them. A change of a sheet that stands nowhere here is refused on a protected one.

/** Every change of what a sheet holds; typing inside an editor and calculation have other names. */
export const anyEdit = /^(sheets?|data-validation)\.mutation\./;

/** What protection never minds: how a sheet is looked at, its room, and what the engine notes for itself. */
export const harmless: ReadonlySet<string> = new Set([
  "sheet.mutation.data-validation-formula-mark-dirty",
  "sheet.mutation.empty",
  "sheet.mutation.mark-dirty-filter-change",
  "sheet.mutation.re-calc-filter",
  "sheet.mutation.set-frozen",
  "sheet.mutation.set-gridlines-color",
  "sheet.mutation.set-workbook-name",
  "sheet.mutation.set-worksheet-column-count",
  "sheet.mutation.set-worksheet-row-auto-height",
  "sheet.mutation.set-worksheet-row-count",
  "sheet.mutation.toggle-gridlines",
  "sheet.mutation.toggle-note-popup",
]);

/** Changes of the sheets of a workbook, by the user's commands and by what these do. */
export const ofStructure: ReadonlySet<string> = new Set([
  "sheet.command.copy-sheet",
  "sheet.command.insert-sheet",
  "sheet.command.remove-sheet",
  "sheet.command.remove-sheet-confirm",
  "sheet.command.set-tab-color",
  "sheet.command.set-worksheet-hidden",
  "sheet.command.set-worksheet-name",
  "sheet.command.set-worksheet-order",
  "sheet.command.set-worksheet-show",
  "sheet.mutation.copy-worksheet-end",
  "sheet.mutation.insert-sheet",
  "sheet.mutation.remove-sheet",
  "sheet.mutation.set-tab-color",
  "sheet.mutation.set-worksheet-hidden",
  "sheet.mutation.set-worksheet-name",
  "sheet.mutation.set-worksheet-order",
  "sheet.operation.rename-sheet",
]);

/** What an option of Office.js allows; `cells` that the range must be unlocked too, `line` that rows or columns move. */
interface Need {
  readonly option: string;
  readonly cells?: boolean;
  readonly line?: boolean;
}

export const needed: Readonly<Record<string, Need | undefined>> = {
  "sheet.mutation.insert-row": { option: "allowInsertRows", line: true },
  "sheet.mutation.insert-col": { option: "allowInsertColumns", line: true },
  "sheet.mutation.remove-rows": { option: "allowDeleteRows", line: true, cells: true },
  "sheet.mutation.remove-col": { option: "allowDeleteColumns", line: true, cells: true },
  "sheet.mutation.move-rows": { option: "never", line: true },
  "sheet.mutation.move-columns": { option: "never", line: true },
  "sheet.mutation.set-worksheet-row-height": { option: "allowFormatRows" },
  "sheet.mutation.set-worksheet-row-is-auto-height": { option: "allowFormatRows" },
  "sheet.mutation.set-row-hidden": { option: "allowFormatRows" },
  "sheet.mutation.set-row-visible": { option: "allowFormatRows" },
  "sheet.mutation.set-worksheet-col-width": { option: "allowFormatColumns" },
  "sheet.mutation.set-col-hidden": { option: "allowFormatColumns" },
  "sheet.mutation.set-col-visible": { option: "allowFormatColumns" },
  "sheet.mutation.set.numfmt": { option: "allowFormatCells" },
  "sheet.mutation.remove.numfmt": { option: "allowFormatCells" },
  "sheet.mutation.add-conditional-rule": { option: "allowFormatCells" },
  "sheet.mutation.delete-conditional-rule": { option: "allowFormatCells" },
  "sheet.mutation.move-conditional-rule": { option: "allowFormatCells" },
  "sheet.mutation.set-conditional-rule": { option: "allowFormatCells" },
  "sheet.mutation.reorder-range": { option: "allowSort", cells: true },
  "sheet.mutation.set-filter-criteria": { option: "allowAutoFilter" },
  "sheet.mutation.update-note": { option: "allowEditObjects" },
  "sheet.mutation.update-note-position": { option: "allowEditObjects" },
  "sheet.mutation.remove-note": { option: "allowEditObjects" },
  "sheets.mutation.add-hyper-link": { option: "allowInsertHyperlinks" },
  "sheets.mutation.remove-hyper-link": { option: "allowInsertHyperlinks" },
  "sheets.mutation.update-hyper-link": { option: "allowInsertHyperlinks" },
};

/** Commands that move rows and columns; what else they change only follows, also on other sheets. */
export const shiftsLines: ReadonlySet<string> = new Set([
  "sheet.command.insert-row-by-range",
  "sheet.command.insert-col-by-range",
  "sheet.command.remove-row-by-range",
  "sheet.command.remove-col-by-range",
  "sheet.command.move-rows",
  "sheet.command.move-cols",
]);

/** Changes that carry cells elsewhere. */
export const shiftsCells: ReadonlySet<string> = new Set(["sheet.mutation.move-range", "sheet.mutation.reorder-range"]);

/** Commands that never work on a protected sheet and would be stopped half-way by what they do first. */
export const neverOnProtected: ReadonlySet<string> = new Set([
  "sheet.command.delete-range-move-left",
  "sheet.command.delete-range-move-up",
  "sheet.command.insert-range-move-down",
  "sheet.command.insert-range-move-right",
]);

/** Commands that put content into cells: formats, heights and rules that come along are allowed where the cells are. */
export const cellCommands: ReadonlySet<string> = new Set([
  "sheet.command.auto-fill",
  "sheet.command.move-range",
  "sheet.command.optional-paste",
  "sheet.command.paste-by-short-key",
  "sheet.command.set-range-values",
  "univer.command.paste",
]);

/** Starting to type into the selected cell. */
export const beginsEditing = "sheet.operation.set-cell-edit-visible";

/** What puts text into the editor of the cell or the formula bar, which listens before editing begins. */
export const types: ReadonlySet<string> = new Set(["doc.command.insert-text", "doc.command.inner-paste"]);
