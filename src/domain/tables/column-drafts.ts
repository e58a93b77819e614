// A column on its way to its role: what stands in its header and in its cells, and the role it has so far.
import type { ColumnContent } from "./column-content";
import type { HeaderCell } from "./header-band";
import type { ColumnRole } from "./kpi-table";

export interface Draft {
  readonly cell: HeaderCell;
  readonly content: ColumnContent;
  role: ColumnRole;
  /** How strongly the header it shares with the column before claims to be the indicator. */
  rank?: number;
}

/** Mostly texts, of this length or more. */
export function isTold({ texts, numbers, averageLength }: ColumnContent, length: number): boolean {
  return texts > numbers && averageLength >= length;
}
