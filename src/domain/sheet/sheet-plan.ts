// What to write to one sheet, as plain data: the only way anything of ours reaches a workbook.
// Coordinates are sheet coordinates. Only the excel room turns a plan into calls, and only there is text escaped.
import type { Area } from "./area";

/** A cell to write; null leaves the cell as it is. Text is never taken for a formula, whatever it begins with. */
export type PlannedCell =
  | { readonly text: string }
  | { readonly number: number }
  | { readonly formula: string }
  | { readonly clear: true }
  | null;

/** A rectangle of cells to write, its first cell at row, column. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly PlannedCell[])[];
}

/** Formats; what is not named is left alone. Colours are #RRGGBB, sizes points. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontName?: string;
  readonly fontSizePoints?: number;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly numberFormat?: string;
  /** Thin lines around every cell of the area, or only under it. */
  readonly borders?: "all" | "bottom";
  readonly locked?: boolean;
}

export interface StyledArea {
  readonly area: Area;
  readonly style: CellStyle;
}

/** What a cell accepts. A list over 255 characters comes from a range (listRange). */
export type ValidationRule =
  | { readonly kind: "list"; readonly values: readonly string[] }
  | { readonly kind: "listRange"; readonly formula: string }
  | { readonly kind: "wholeNumber" | "decimal"; readonly min?: number; readonly max?: number }
  | { readonly kind: "date"; readonly min?: string }
  | { readonly kind: "custom"; readonly formula: string };

export interface PlannedValidation {
  readonly area: Area;
  readonly rule: ValidationRule;
  /** Shown while the cell is selected: title ≤ 32, message ≤ 255 characters. */
  readonly prompt?: { readonly title: string; readonly message: string };
  /** Shown on a refused entry. "information" informs and lets the entry stand. */
  readonly error?: {
    readonly style: "stop" | "warning" | "information";
    readonly title: string;
    readonly message: string;
  };
}

/** A conditional format of type custom. */
export interface PlannedRule {
  readonly area: Area;
  readonly formula: string;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  /** The number format shown while the formula holds. */
  readonly numberFormat?: string;
}

export interface PlannedName {
  readonly name: string;
  readonly area: Area;
}

/** A line at the top or bottom of every printed page. Plain text; &P is the page's number, &N how many there are. */
export interface PageLine {
  readonly left?: string;
  readonly center?: string;
  readonly right?: string;
}

export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  readonly area: Area;
  /** Rows repeated on every page: first row and how many. */
  readonly titleRows?: { readonly row: number; readonly rows: number };
  readonly marginsPoints: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** Page breaks before these rows. */
  readonly breaksBefore?: readonly number[];
  readonly header?: PageLine;
  readonly footer?: PageLine;
}

/** Everything to write to one sheet. */
export interface SheetPlan {
  /** All the cells the plan uses: what must be free before it is written unasked. */
  readonly area: Area;
  /** Proposed name when the plan gets a sheet of its own. */
  readonly sheetName: string;
  readonly blocks: readonly CellBlock[];
  readonly styles: readonly StyledArea[];
  readonly merges: readonly Area[];
  readonly validations: readonly PlannedValidation[];
  readonly rules: readonly PlannedRule[];
  readonly names: readonly PlannedName[];
  /** Widths and heights by sheet column and row; applied only on a sheet of its own (a user's widths are his). */
  readonly columnWidthsPoints: readonly { readonly column: number; readonly width: number }[];
  readonly rowHeightsPoints: readonly { readonly row: number; readonly height: number }[];
  /** Rows frozen at the top; only on a sheet of its own. */
  readonly frozenRows: number;
  readonly print?: PrintSetup;
}
