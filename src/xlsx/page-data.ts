// How a sheet prints, as plain data. Print area and print titles are names (_xlnm.Print_Area, _xlnm.Print_Titles).

export interface MarginsData {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

/** Codes as in the file: &L, &C, &R, &P … */
export interface HeaderFooterData {
  readonly oddHeader?: string;
  readonly oddFooter?: string;
  readonly evenHeader?: string;
  readonly evenFooter?: string;
  readonly firstHeader?: string;
  readonly firstFooter?: string;
  readonly differentFirst?: boolean;
  readonly differentOddEven?: boolean;
}

export interface PageData {
  readonly orientation?: "portrait" | "landscape";
  /** Number of the paper in the file format: 8 A3, 9 A4, 1 Letter. */
  readonly paper?: number;
  readonly scalePercent?: number;
  /** Pages wide and tall that the sheet is shrunk to; 0 means as many as it takes. Instead of scalePercent. */
  readonly fit?: { readonly wide: number; readonly tall: number };
  readonly marginsPoints?: MarginsData;
  readonly centerHorizontally?: boolean;
  readonly centerVertically?: boolean;
  readonly printGridlines?: boolean;
  readonly printHeadings?: boolean;
  readonly blackAndWhite?: boolean;
  readonly draft?: boolean;
  readonly acrossFirst?: boolean;
  readonly firstPageNumber?: number;
  readonly headerFooter?: HeaderFooterData;
  /** A page begins at each of these rows and columns. */
  readonly rowBreaks?: readonly number[];
  readonly columnBreaks?: readonly number[];
}
