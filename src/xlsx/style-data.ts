// Formats of cells and of conditional formats, as plain data.

/** A colour as shown, #RRGGBB, with the theme or palette entry the file takes it from. */
export interface ColorData {
  readonly rgb: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
}

export interface FontData {
  readonly name?: string;
  readonly sizePoints?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: "single" | "double" | "singleAccounting" | "doubleAccounting";
  readonly strike?: boolean;
  readonly color?: ColorData;
  readonly script?: "superscript" | "subscript";
}

/** "solid" shows color only; other patterns draw color over background. Gradients are kept as XML and shown by their first colour. */
export interface FillData {
  readonly pattern: string;
  readonly color?: ColorData;
  readonly background?: ColorData;
  readonly gradientXml?: string;
}

export interface BorderLineData {
  readonly style: string;
  readonly color?: ColorData;
}

export interface BorderData {
  readonly left?: BorderLineData;
  readonly right?: BorderLineData;
  readonly top?: BorderLineData;
  readonly bottom?: BorderLineData;
  readonly diagonal?: BorderLineData;
  readonly diagonalUp?: boolean;
  readonly diagonalDown?: boolean;
  /** Lines between the cells of an area; only in conditional and table formats. */
  readonly horizontal?: BorderLineData;
  readonly vertical?: BorderLineData;
}

export interface AlignmentData {
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly shrink?: boolean;
  readonly indent?: number;
  /** Degrees −90 … 90, or 255 for letters stacked upright. */
  readonly rotation?: number;
}

/** What a cell looks like; a part left out is the default. */
export interface StyleData {
  readonly font?: FontData;
  readonly fill?: FillData;
  readonly border?: BorderData;
  readonly alignment?: AlignmentData;
  /** Number format code; left out means General. */
  readonly numberFormat?: string;
  /** False unlocks the cell on a protected sheet; left out means locked. */
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  /** The text was entered behind an apostrophe. */
  readonly quotePrefix?: boolean;
}
