// What the commands take and give: plain data between the pane, the ribbon, the terminal and the tests.
import type { RowNote, RowProgress, SmartLine, StatementRow, TableSummary } from "../domain/checks";
import type { ListPart } from "../domain/checks/list-parts";
import type { Finding, Fix, Severity } from "../domain/findings/finding";
import type { Level } from "../domain/findings/order-findings";
import type { CheckChoices } from "../domain/store";
import type { Language } from "../domain/language";
import type { Area, Place } from "../domain/sheet/area";
import type { CellValue } from "../domain/sheet/cell";
import type { ColumnRole, StatementKind } from "../domain/tables";
import type { Problem } from "../excel/problem";

export type { ColumnRole, Level, RowNote, Severity, SmartLine, StatementKind, StatementRow, TableSummary };

export interface InsertFormOptions {
  readonly formId: string;
  readonly language: Language;
  readonly formulas: "native" | "kpi";
  readonly where: "newSheet" | "selection";
  /** Ids of the form's options that are wanted; absent: those it has by default. */
  readonly chosen?: readonly string[];
  /** Item rows of the table that grows, 1–200, never fewer than come filled; absent: as the form declares. */
  readonly itemRows?: number;
  /** Write over cells that are not empty; only after the user was asked. */
  readonly overwrite?: boolean;
  /**
   * Protect the new sheet, so that only input cells can be changed; the formulas are Excel's own then, whatever was
   * chosen. Not on a sheet that was there before: it would lock the user's own cells.
   */
  readonly protect?: boolean;
}

export interface InsertedForm {
  readonly formId: string;
  readonly place: Place;
  /** The first cell to fill in; selected after insertion. */
  readonly firstInput: Place;
}

export interface AddRowsOptions {
  /** How many; 0 only completes rows put in by hand. */
  readonly rows: number;
}

export interface AddedRowsReport {
  readonly sheet: string;
  readonly rows: number;
  /** Rows put in by hand that got the formulas and merged cells they lacked. */
  readonly completed: number;
  /** A1 address of the new rows. */
  readonly area: string;
}

/** A sheet on which only input cells can be changed now. */
export interface ProtectedForm {
  readonly sheet: string;
}

/** A sheet whose protection was taken off. */
export interface UnprotectedForm {
  readonly sheet: string;
}

export interface SheetSummary {
  readonly sheet: string;
  readonly tables: readonly TableSummary[];
  /** Our forms that are not ones of indicators. */
  readonly forms: readonly { readonly formId: string; readonly area: Area }[];
}

export interface CheckReport extends SheetSummary {
  /** One number for what stood on the sheet when it was checked; hand it on to whatever writes because of the report. */
  readonly contents: number;
  readonly findings: readonly Finding[];
  /** How many cells the rules looked at, so that "nothing found" says what was checked. */
  readonly checkedCells: number;
  /** How far the rows are filled in. */
  readonly progress: RowProgress;
}

export interface WriteReportOptions {
  readonly report: CheckReport;
  /** Those to list, in order; all of the report's when absent. */
  readonly findings?: readonly Finding[];
}

/** A sheet with what was found. */
export interface WrittenReport {
  readonly sheet: string;
  readonly lines: number;
}

/** What a workbook chooses to be checked by, and the rules there are. */
export interface ChoicesReport extends CheckChoices {
  /** Every rule with the severity it has by itself. */
  readonly known: readonly { readonly id: string; readonly severity: Severity }[];
  /** What a word of the company's own can leave open. */
  readonly categories: readonly string[];
}

/** One choice; without a level the rule or word is as it comes, without a category the added word goes. */
export type ChoiceChange =
  | { readonly kind: "rule"; readonly id: string; readonly level?: Level }
  | { readonly kind: "word"; readonly phrase: string; readonly level?: Level }
  | { readonly kind: "added"; readonly phrase: string; readonly category?: string };

/** What the columns under these headers mean, left to right; "" for a column without a header. */
export interface ColumnMeanings {
  readonly headers: readonly string[];
  readonly roles: readonly ColumnRole[];
}

export interface ConfirmedColumns {
  readonly layouts: number;
}

/** Headers somebody pointed to, with what they may mean. */
export interface ProposedColumns extends ColumnMeanings {
  readonly sheet: string;
  readonly area: Area;
}

export interface WorkbookReport {
  /** The visible sheets from left to right. */
  readonly sheets: readonly CheckReport[];
  /** Names of the hidden sheets, which are not checked. */
  readonly hidden: readonly string[];
}

/** A recognised table as rows and letters of the sheet: rows count from 1. */
export interface TableListing {
  readonly sheet: string;
  /** A1 address without the sheet. */
  readonly range: string;
  readonly headerRows: readonly number[];
  /** From the first row under the headers to the last one above the totals; null when there is no row yet. */
  readonly firstDataRow: number | null;
  readonly lastDataRow: number | null;
  readonly totalRows: readonly number[];
  /** What each column means, by its letters. */
  readonly columns: Readonly<Record<string, string>>;
  /** 0–1. */
  readonly confidence: number;
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

/** A cell of a sheet; row and column are zero-based. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a form says of one of its cells, and what stands in it. */
export interface CellDescription {
  readonly cell: CellPlace;
  readonly formId: string;
  /** Form and field: "self-review.role". */
  readonly field: string;
  /** The column's header as it stands on the sheet. */
  readonly header: string;
  /** What to enter, in the language of the header; "" where the form says nothing. */
  readonly help: string;
  /** The row in the user's words; "" when it has no name yet. */
  readonly rowName: string;
  readonly value: CellValue;
  readonly control: CellControl;
  /** Why the pane cannot fill the cell in; absent when it can. */
  readonly refused?: "computed-cell" | "inside-merge" | "protected";
}

/** A statement in a cell, letter by letter. */
export interface JudgedCell extends JudgedText {
  readonly cell: CellPlace;
  readonly value: CellValue;
  readonly kind: StatementKind;
  readonly row: StatementRow;
}

/** A blank cell of remarks, with texts that could be written there. */
export interface NotedCell {
  readonly cell: CellPlace;
  readonly value: CellValue;
  readonly notes: readonly RowNote[];
}

export interface JudgedText {
  readonly lines: readonly SmartLine[];
  /** Whole texts to put in its place, with "__" where something is to be filled in. */
  readonly rewrites: readonly string[];
}

/** How a cell can be filled in by choosing: values of a list, stars, or not at all. */
export type CellControl =
  | {
      readonly kind: "list";
      readonly choices: readonly string[];
      readonly multiple: boolean;
      /** What the cell holds now; a part without a choice is not in the list. */
      readonly parts: readonly ListPart[];
    }
  /** `given` are the stars the cell holds, from 1 to the most; absent when it is blank or holds something else. */
  | { readonly kind: "stars"; readonly most: number; readonly given?: number }
  | { readonly kind: "text" };

/** What to enter: a text, a number, or values of a list, which are joined by "/"; a blank text empties the cell. */
export type CellEntry = { readonly text: string } | { readonly number: number } | { readonly parts: readonly string[] };

export interface FillCellOptions {
  readonly cell: CellPlace;
  /** What the cell held when the user chose. */
  readonly shown: CellValue;
  readonly entry: CellEntry;
}

/** The cells of a finding's fix, as they were proposed or as the user has changed them before. */
export interface ApplyFixOptions {
  readonly sheet: string;
  readonly cells: Fix["cells"];
}

export interface AppliedFix {
  /** The cells that were written, A1. */
  readonly address: string;
}

export interface FilledCellReport {
  readonly address: string;
  readonly cleared: boolean;
  /** What the cell holds now. */
  readonly value: CellValue;
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

export type PaneTab = "forms" | "score" | "check";

/** The tab a ribbon button asks for, and whether the check is to run at once. */
export interface PaneRequest {
  readonly tab: PaneTab;
  readonly runCheck?: boolean;
}
