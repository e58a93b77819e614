// From the style numbers of the data to those of the file, keeping what an opened file had.
import type { StyleData, WorkbookData } from "../workbook-data";
import { dataKey } from "./same";
import type { StyleBook } from "./style-book";

/** Where a cell stood in the opened file: its style there, and the number the baseline gave it. */
export interface StylePlace {
  readonly index: number;
  readonly style: number | undefined;
}

const DEFAULT: StyleData = {};

export class StyleMap {
  private readonly keys: readonly string[];
  private readonly oldKeys: readonly string[];
  /** Styles of the opened file by the key of what the baseline made of them. */
  private readonly known = new Map<string, number>();
  private readonly results = new Map<string, number>();

  constructor(
    private readonly book: StyleBook,
    private readonly styles: readonly StyleData[],
    private readonly baseline: WorkbookData | undefined,
  ) {
    this.keys = styles.map(dataKey);
    this.oldKeys = baseline?.styles.map(dataKey) ?? [];
  }

  /** Remembers that cells with this baseline style have this style in the opened file. */
  learn(baselineStyle: number | undefined, index: number): void {
    const key = this.oldKeys[baselineStyle ?? 0];
    if (key !== undefined && !this.known.has(key)) this.known.set(key, index);
  }

  /** Whether a style of the data is a style of the baseline. */
  same(style: number | undefined, baselineStyle: number | undefined): boolean {
    return this.keys[style ?? 0] === this.oldKeys[baselineStyle ?? 0];
  }

  /** The style's number in the file, for a cell that stood at a place in the opened file or is new. */
  indexOf(style: number | undefined, place?: StylePlace): number {
    const number = style ?? 0;
    const key = `${number}/${place?.index ?? ""}/${place?.style ?? 0}`;
    const done = this.results.get(key);
    if (done !== undefined) return done;
    const index = this.find(number, place);
    this.results.set(key, index);
    return index;
  }

  private find(number: number, place: StylePlace | undefined): number {
    if (place && this.same(number, place.style)) return place.index;
    const known = this.known.get(this.keys[number] ?? "");
    if (known !== undefined) return known;
    const style = this.styles[number] ?? DEFAULT;
    if (!this.baseline) return number === 0 ? 0 : this.book.cellStyle(style);
    const baseline = this.baseline.styles[place?.style ?? 0] ?? DEFAULT;
    return this.book.cellStyle(style, place ? { index: place.index, baseline } : undefined);
  }
}
