// A thing to look at, as plain data: one shape for missing, inconsistent, vague and scoring problems.
import type { Area, Place } from "../sheet/area";

export type Severity = "error" | "warning" | "info";

/** What the user can do about a finding at a press; more kinds come with the rules that need them. */
export type Fix = { readonly kind: "setNumber"; readonly area: Area; readonly number: number };

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
