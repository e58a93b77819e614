// What the writers of a worksheet share.
import type { Following } from "../moves/follow-elements";
import type { Relations } from "../package/relations";
import type { SheetData } from "../workbook-data";
import type { CellWriting } from "./cell-xml";
import { sameData } from "./same";
import type { StyleBook } from "./style-book";
import type { StyleMap } from "./style-map";

export interface SheetWriting extends CellWriting {
  readonly sheet: SheetData;
  readonly selected: boolean;
  readonly book: StyleBook;
  readonly styles: StyleMap;
  readonly themed: boolean;
  readonly relations: Relations;
  readonly following: Following;
  /** The opened sheet and what the host made of it. */
  readonly opened?: { readonly source: string; readonly baseline: SheetData; readonly selected: boolean };
}

/** Whether any of the fields differs from the baseline; always for a new sheet. */
export function changed({ sheet, opened }: SheetWriting, ...fields: readonly (keyof SheetData)[]): boolean {
  return !opened || fields.some((field) => !sameData(sheet[field], opened.baseline[field]));
}
