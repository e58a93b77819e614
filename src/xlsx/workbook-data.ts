// A workbook as plain data: what the reader gives, what the writer takes. Structured-clone-able, so it crosses to a worker.
// Rows and columns count from 0, sizes are points, formulas are as the user sees them (no "=", no file prefixes).
import type { ConditionalFormatData, ValidationData } from "./rule-data";
import type { PageData } from "./page-data";
import type { Shift } from "./moves/shifts";
import type { StyleData, FontData, ColorData } from "./style-data";

export type * from "./rule-data";
export type * from "./page-data";
export type * from "./style-data";
export type { Shift } from "./moves/shifts";

/** A rectangle of cells: first row and column, how many of each. */
export interface AreaData {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** An error value as the cell shows it, "#N/A". */
export interface ErrorData {
  readonly error: string;
}

export type CellValueData = string | number | boolean | ErrorData;

/** A run of equally formatted characters in a cell. */
export interface TextRunData {
  readonly text: string;
  readonly font?: FontData;
}

export interface CellData {
  /** What the cell holds, for a formula its last result; left out when the cell is blank. */
  readonly value?: CellValueData;
  readonly formula?: string;
  /** Cells the formula fills, for an array formula, and how: entered over the area (Ctrl+Shift+Enter) or spilling. */
  readonly array?: { readonly area: AreaData; readonly dynamic: boolean };
  /** Index into WorkbookData.styles; left out means 0. */
  readonly style?: number;
  /** Present when parts of the text have formats of their own; the texts of the runs make up value. */
  readonly runs?: readonly TextRunData[];
}

/** Cells by row, then by column; both sparse. */
export type CellsData = Readonly<Record<number, Readonly<Record<number, CellData>>>>;

/** Columns first to last (both included) that differ from the sheet's default. */
export interface ColumnData {
  readonly first: number;
  readonly last: number;
  readonly widthPoints?: number;
  readonly hidden?: boolean;
  readonly style?: number;
  readonly outlineLevel?: number;
  readonly collapsed?: boolean;
}

export interface RowData {
  readonly heightPoints?: number;
  readonly hidden?: boolean;
  readonly style?: number;
  readonly outlineLevel?: number;
  readonly collapsed?: boolean;
}

export interface SheetViewData {
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  readonly zoomPercent: number;
}

/** A link from cells to an address outside (target) or a place in the workbook (location), or both. */
export interface HyperlinkData {
  readonly area: AreaData;
  readonly target?: string;
  readonly location?: string;
  readonly tooltip?: string;
  readonly display?: string;
}

export interface NoteData {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
}

/** What a protected sheet still allows. The hash attributes of the password are kept as they are in the file. */
export interface ProtectionData {
  readonly allow: {
    readonly objects?: boolean;
    readonly scenarios?: boolean;
    readonly formatCells?: boolean;
    readonly formatColumns?: boolean;
    readonly formatRows?: boolean;
    readonly insertColumns?: boolean;
    readonly insertRows?: boolean;
    readonly insertHyperlinks?: boolean;
    readonly deleteColumns?: boolean;
    readonly deleteRows?: boolean;
    readonly sort?: boolean;
    readonly autoFilter?: boolean;
    readonly pivotTables?: boolean;
    /** Default true, the others default false. */
    readonly selectLockedCells?: boolean;
    readonly selectUnlockedCells?: boolean;
  };
  readonly password?: Readonly<Record<string, string>>;
}

/** A defined table: shown through structured references, otherwise carried. */
export interface TableData {
  readonly name: string;
  readonly area: AreaData;
  readonly columns: readonly string[];
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
  readonly filter: boolean;
  readonly styleName?: string;
}

export interface SheetData {
  /** Stays the same while the sheet is renamed, moved and edited: it finds the sheet's part in the opened file. */
  readonly id: string;
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  readonly tabColor?: ColorData;
  readonly cells: CellsData;
  readonly columns: readonly ColumnData[];
  readonly rows: Readonly<Record<number, RowData>>;
  readonly defaultRowHeightPoints?: number;
  readonly defaultColumnWidthPoints?: number;
  readonly merges: readonly AreaData[];
  readonly view: SheetViewData;
  readonly conditionalFormats: readonly ConditionalFormatData[];
  readonly validations: readonly ValidationData[];
  readonly hyperlinks: readonly HyperlinkData[];
  readonly notes: readonly NoteData[];
  readonly tables: readonly TableData[];
  readonly protection?: ProtectionData;
  readonly page: PageData;
  readonly autoFilter?: AreaData;
  /** Things of the sheet that are in the file and cannot be shown: "chart", "picture", "pivot" …, once each. */
  readonly carried?: readonly string[];
  /** The names of sheets whose cells the charts and pivots of this sheet show. */
  readonly sources?: readonly string[];
  /** Set by whoever edits: the rows and columns inserted and deleted since the sheet was opened, in order. */
  readonly shifts?: readonly Shift[];
  /** Set by whoever edits: cells were moved in a way that shifts do not describe since the sheet was opened. */
  readonly rearranged?: boolean;
}

export interface NameData {
  readonly name: string;
  readonly formula: string;
  /** Id of the sheet the name is valid in; left out means the whole workbook. */
  readonly sheet?: string;
  readonly hidden?: boolean;
  readonly comment?: string;
}

/** A custom XML part; the id is its GUID in braces. */
export interface CustomXmlData {
  readonly id: string;
  readonly xml: string;
}

export interface PropertiesData {
  readonly title?: string;
  readonly subject?: string;
  readonly creator?: string;
  readonly keywords?: string;
  readonly description?: string;
  readonly lastModifiedBy?: string;
  readonly created?: string;
  readonly modified?: string;
}

export interface WorkbookData {
  readonly sheets: readonly SheetData[];
  /** Index into sheets. */
  readonly activeSheet: number;
  /** Styles that cells, rows and columns refer to; the first is the default. */
  readonly styles: readonly StyleData[];
  readonly names: readonly NameData[];
  readonly customXml: readonly CustomXmlData[];
  readonly properties: PropertiesData;
  /** Present when sheets may not be added, deleted, moved, renamed or hidden; the password's attributes as in the file. */
  readonly structureProtection?: { readonly password?: Readonly<Record<string, string>> };
  /** Dates count from 1904 instead of 1900. */
  readonly date1904: boolean;
}
