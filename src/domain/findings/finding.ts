// A thing to look at, as plain data: one shape for missing, inconsistent, vague and scoring problems.
import type { Area, Place } from "../sheet/area";
import type { CellValue } from "../sheet/cell";
import type { PlannedCell } from "../sheet/sheet-plan";

export type Severity = "error" | "warning" | "info";

/**
 * What can be done about a finding at a press: cells of the finding's sheet to write, shown to the user before.
 * `label` is a text key of i18n that says what it does, `arguments` fill its holes.
 */
export interface Fix {
  readonly label: string;
  readonly arguments: Readonly<Record<string, string | number>>;
  readonly cells: readonly FixedCell[];
}

/** One cell of a fix. It is written only while the cell still holds what the finding saw. */
export interface FixedCell {
  /** Zero-based position on the sheet. */
  readonly row: number;
  readonly column: number;
  /** What the cell held: its formula with "=", else its value. */
  readonly was: CellValue;
  readonly becomes: Exclude<PlannedCell, null>;
  /** The number format the content needs: without it a cell in text format would keep a number as text. */
  readonly numberFormat?: string;
}

/**
 * One finding. `message` is a text key of i18n, `arguments` fill its holes; the domain writes no sentences.
 * `place` is where to jump; `subject` names the row in the user's own words (the indicator, the field's label).
 */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly subject: string;
  /** Character span within the cell's text, when only part of it is meant. */
  readonly span?: { readonly start: number; readonly end: number };
  readonly message: string;
  readonly arguments: Readonly<Record<string, string | number>>;
  readonly fixes: readonly Fix[];
  /**
   * How the place is marked on the sheet: the condition under which the mark shows, as a formula for the first cell
   * of `areas` without "=" and without our stamp, so that the mark goes when the problem goes. Absent: not marked.
   */
  readonly mark?: Mark;
}

export interface Mark {
  readonly kind: "missing" | "wrong" | "vague";
  readonly areas: readonly Area[];
  readonly condition: string;
}
