// What the pane knows of the workbook: which sheet is active, what was recognised on it, what its last check found,
// and whether the sheet has changed since. Pure; use-sheet.ts feeds it.
import type { CellPlace, CheckReport, SheetSummary } from "../commands/results";

export interface CheckedSheet {
  readonly report: CheckReport;
  /** The sheet has changed since. */
  readonly outdated: boolean;
}

export type SelectedCell = CellPlace;

export interface SheetState {
  /** The active sheet as it was last read. */
  readonly summary?: SheetSummary;
  /** By sheet name, so that coming back to a sheet shows its result again. */
  readonly checked: Readonly<Record<string, CheckedSheet>>;
  readonly selection?: SelectedCell;
  /** How often cells have changed. */
  readonly changes: number;
  readonly checking: boolean;
  /** How much of a running check is done, from 0 to 1, once that is known. */
  readonly checkedShare?: number | undefined;
}

export type SheetStep =
  | { readonly kind: "inspected"; readonly summary: SheetSummary }
  | { readonly kind: "checking"; readonly share?: number }
  | { readonly kind: "checked"; readonly report: CheckReport }
  | { readonly kind: "checkFailed" }
  | { readonly kind: "selected"; readonly cell: SelectedCell }
  | { readonly kind: "changed" };

export const nothingKnown: SheetState = { checked: {}, checking: false, changes: 0 };

export function nextSheetState(state: SheetState, step: SheetStep): SheetState {
  switch (step.kind) {
    case "inspected":
      return { ...state, summary: step.summary };
    case "checking":
      return { ...state, checking: true, checkedShare: step.share };
    case "checkFailed":
      return { ...state, checking: false };
    case "checked": {
      const { report } = step;
      const checked = { ...state.checked, [report.sheet]: { report, outdated: false } };
      return { ...state, checking: false, checked, summary: report };
    }
    case "selected":
      return { ...state, selection: step.cell };
    case "changed":
      return { ...state, checked: outdatedAll(state.checked), changes: state.changes + 1 };
  }
}

/** The last check of the active sheet. */
export function activeCheck(state: SheetState): CheckedSheet | undefined {
  return state.summary && state.checked[state.summary.sheet];
}

// A formula may read other sheets, so a change anywhere puts every result in doubt.
function outdatedAll(checked: SheetState["checked"]): SheetState["checked"] {
  return Object.fromEntries(Object.entries(checked).map(([sheet, { report }]) => [sheet, { report, outdated: true }]));
}
