// What the commands take and give: plain data between the pane, the ribbon, the terminal and the tests.
import type { TableSummary } from "../domain/checks";
import type { Finding } from "../domain/findings/finding";
import type { Language } from "../domain/language";
import type { Place } from "../domain/sheet/area";
import type { Problem } from "../excel/problem";

export type { TableSummary };

export interface InsertFormOptions {
  readonly formId: string;
  readonly language: Language;
  readonly formulas: "native" | "kpi";
  readonly where: "newSheet" | "selection";
  /** Write over cells that are not empty; only after the user was asked. */
  readonly overwrite?: boolean;
}

export interface InsertedForm {
  readonly formId: string;
  readonly place: Place;
  /** The first cell to fill in; selected after insertion. */
  readonly firstInput: Place;
}

export interface SheetSummary {
  readonly sheet: string;
  readonly tables: readonly TableSummary[];
}

export interface CheckReport extends SheetSummary {
  readonly findings: readonly Finding[];
  /** How many cells the rules looked at, so that "nothing found" says what was checked. */
  readonly checkedCells: number;
}

export interface MarkReport {
  readonly marked: number;
  /** Findings that cannot be marked on the sheet (they are in the pane only). */
  readonly unmarked: number;
}

export interface ClearReport {
  readonly cleared: number;
  /** Rules that could not be read and were left alone. */
  readonly unreadable: number;
}

export interface UndoReport {
  readonly command: string;
  readonly restored: number;
  /** Cells changed since, which were left as they are. */
  readonly left: readonly Place[];
}

/** One assumption about Excel and whether it held here. */
export interface SelfTestResult {
  readonly id: string;
  readonly status: "holds" | "fails" | "unknown";
  /** What was seen, for the copied report. Plain text, not translated. */
  readonly seen: string;
}

export interface Diagnostics {
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly tests: readonly SelfTestResult[];
}

/** A key of i18n with its arguments. */
export interface Message {
  readonly key: string;
  readonly arguments: Readonly<Record<string, string | number>>;
}

/** Told after every command run from ribbon or pane, for the status line. */
export interface Activity {
  readonly command: string;
  /** What was done, or what went wrong. */
  readonly message: Message;
  readonly failed: boolean;
  /** Set when it failed. */
  readonly problem?: Problem;
  readonly canUndo: boolean;
  /** The command that Undo would take back. */
  readonly undoes?: string;
}

/** What happened in the workbook. Rows and columns are zero-based. */
export type WorkbookEvent =
  | { readonly kind: "selection"; readonly sheet: string; readonly row: number; readonly column: number }
  | { readonly kind: "change" }
  | { readonly kind: "sheet" };

export type PaneTab = "forms" | "check";

/** The tab a ribbon button asks for, and whether the check is to run at once. */
export interface PaneRequest {
  readonly tab: PaneTab;
  readonly runCheck?: boolean;
}
