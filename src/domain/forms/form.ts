// A form as data: what it says, asks and computes. Where things land on the sheet is worked out by layout-form.ts.
import type { Bilingual } from "../language";
import type { ColumnRole, StatementKind } from "../tables/kpi-table";

/** A form. A new one is one data file; check-form.ts refuses what is inconsistent when it is loaded. */
export interface Form {
  readonly id: string;
  /** Raised when labels, columns or formulas change. */
  readonly version: number;
  /** "indicators" is recognised, scored and checked as a KPI table, "other" by its own headers only. */
  readonly table: "indicators" | "other";
  /** Item of the source documents it comes from. */
  readonly source: string;
  /** Who works with it. */
  readonly audience: readonly Audience[];
  /** When in the appraisal cycle it is used. */
  readonly stage: Stage;
  readonly name: Bilingual;
  readonly summary: Bilingual;
  readonly sheetName: Bilingual;
  readonly orientation: "portrait" | "landscape";
  readonly page?: FormPage;
  /** Words that lists offer and formulas compare with, by id. */
  readonly choices: Readonly<Record<string, Bilingual>>;
  /** Parts of the form to take or leave when it is inserted. */
  readonly options?: readonly FormOption[];
  /** The form itself, which is what is printed. */
  readonly main: Region;
  /** Standards and helpers to the right of it, an empty column between. */
  readonly aside?: Region;
}

export const audiences = ["hr", "manager", "employee"] as const;
export type Audience = (typeof audiences)[number];

/** Planning and agreeing, tracking, scoring, review and summary, rules and procedures. */
export const stages = ["plan", "track", "score", "review", "rules"] as const;
export type Stage = (typeof stages)[number];

/** Something a form has only when it is asked for: the blocks and columns that name it. */
export interface FormOption {
  readonly id: string;
  readonly label: Bilingual;
  readonly help?: Bilingual;
  /** Whether it is there when nobody has chosen. */
  readonly default: boolean;
}

/** What is special about the printed page. */
export interface FormPage {
  /** Columns wider than the paper are printed smaller, over as many pages as the rows take; else they must fit. */
  readonly fit?: "onePageWide";
  readonly header?: PageTexts;
  readonly footer?: PageTexts;
}

/** A line at the top or bottom of every printed page; &P is the page's number, &N how many there are. */
export interface PageTexts {
  readonly left?: Bilingual;
  readonly center?: Bilingual;
  readonly right?: Bilingual;
}

/** A stack of blocks over common sheet columns. */
export interface Region {
  /** Width of each column in points. */
  readonly widthsPoints: readonly number[];
  readonly blocks: readonly Block[];
}

export type Block = TextBlock | FieldsBlock | TableBlock;

/** What every block may say of itself. */
interface Placing {
  /** There only when this option of the form is chosen. */
  readonly option?: string;
  /** Printed from the top of a page on: for signatures, which belong together. */
  readonly pageBreakBefore?: boolean;
}

/** Text over the whole width. A note may be a guide of several lines, in our own words; it cites its source item. */
export interface TextBlock extends Placing {
  readonly kind: "title" | "heading" | "note";
  readonly text: Bilingual;
  /** Absent: as high as its lines are taken to need. */
  readonly heightPoints?: number;
  /** Of a note. */
  readonly source?: string;
}

/** Labels, each with its cell, side by side in slots. */
export interface FieldsBlock extends Placing {
  readonly kind: "fields";
  /** "signature" leaves a line to sign on. */
  readonly look: "boxed" | "signature";
  /** How many columns label and cell take, for each place in a row. */
  readonly slots: readonly { readonly label: number; readonly cell: number }[];
  readonly fields: readonly Field[];
}

export interface Field extends Cell {
  readonly id: string;
  readonly label: Bilingual;
  readonly required?: boolean;
}

/** Rows under headers: items to fill in, or fixed text. A row of hints stands above the headers when a column has one. */
export interface TableBlock extends Placing {
  readonly kind: "table";
  readonly id: string;
  readonly columns: readonly TableColumn[];
  /** Rows that come filled, by column id. */
  readonly rows: readonly SeedRow[];
  /** Rows to add below them. */
  readonly blankRows?: number;
  /** Its item rows are as many as asked for on insertion, and more can be added; at most one table of a form. */
  readonly grows?: boolean;
  /** "fit": each row is as high as what is entered in it, for long entries typed on a screen. */
  readonly rowHeightPoints?: number | "fit";
  readonly headerHeightPoints?: number;
  readonly hintHeightPoints?: number;
  /** Hints and headers stay in sight on a sheet of their own and are printed on every page, or only stay in sight. */
  readonly repeatHeaders?: boolean | "screen";
  readonly totals?: readonly TotalRow[];
}

export interface TableColumn extends Cell {
  readonly id: string;
  readonly header: Bilingual;
  /** What belongs into the column, printed above its header. */
  readonly hint?: Bilingual;
  /** There only when this option of the form is chosen; else the column before it (or after) takes its place. */
  readonly option?: string;
  /** How many sheet columns it takes; 1 when absent. */
  readonly span?: number;
  /** Absent in tables that are not the form's indicators. */
  readonly role?: ColumnRole;
  readonly required?: boolean;
  /** What people write here in words of their own, so that words that leave it open are pointed out; else absent. */
  readonly statement?: StatementKind;
  /** The cells are part of the printed form: neither to fill in nor computed. */
  readonly fixed?: boolean;
}

export type SeedRow = Readonly<Record<string, Bilingual | number>>;

/** A row below the items: a label over the columns before its first cell, and cells by column id. */
export interface TotalRow {
  readonly label: Bilingual;
  readonly cells: Readonly<Record<string, TotalCell>>;
}

export interface TotalCell extends Cell {
  readonly id: string;
}

/** What a cell takes or computes. Neither entry nor formula: free text. */
export interface Cell {
  readonly entry?: Entry;
  readonly formula?: Formula;
  readonly numberFormat?: Bilingual;
  readonly horizontal?: "left" | "center" | "right";
  /** Shown while the cell is selected, in our own words; the source item is added. */
  readonly help?: Bilingual;
  readonly source?: string;
  /** When this holds the cell is shown as a warning; without "=". */
  readonly warnWhen?: string;
}

/**
 * What may be entered. Lists name choices of the form; one that is not strict informs and lets other words stand, and
 * one that takes several, joined by "/", says nothing at all while one types. Stars are whole numbers from 1 to 5.
 */
export type Entry =
  | {
      readonly kind: "list";
      readonly choices: readonly string[];
      readonly strict: boolean;
      readonly multiple?: boolean;
    }
  | { readonly kind: "stars" }
  | { readonly kind: "number"; readonly min?: number; readonly max?: number; readonly whole?: boolean }
  | { readonly kind: "percent" }
  | { readonly kind: "date" };

/**
 * A computation, without "=": natively, and by KPI functions where they say the same.
 *
 * {weight} is the cell of that column in the same row or of that field; {weight[]} the column's item rows;
 * {items.weight[]} those of another table; {"yes"} a choice of the form as quoted text.
 */
export interface Formula {
  readonly native: string;
  readonly kpi?: string;
}

/** Whether the formulas use only what Excel itself has, or KPI functions where there is one. */
export type FormulaKind = "native" | "kpi";
