// What recognition finds in any sheet: tables of indicators, ours or a stranger's, and our other forms. Everything that
// scores or checks works on this.
import type { Area } from "../sheet/area";

export const columnRoles = [
  "id",
  "objective",
  "indicator",
  "definition",
  "unit",
  "target",
  "weight",
  "scoring_rule",
  "actual",
  "score",
  "self_score",
  "manager_score",
  "weighted_score",
  "stars",
  "evidence",
  "status",
  "period",
  "owner",
  "owner_dept",
  "remark",
  "other",
] as const;

/** What a column means. "other" is a column whose meaning is not known. */
export type ColumnRole = (typeof columnRoles)[number];

export interface KpiColumn {
  /** Zero-based sheet column. */
  readonly column: number;
  readonly role: ColumnRole;
  /** The header's own words. */
  readonly header: string;
  /** Form id and field when the header is a known form's header in either language: "project-appraisal.score". */
  readonly field?: string;
  /** True when the known form asks for every cell of the column. */
  readonly required?: boolean;
  /** The words the known form offers in this column. */
  readonly choices?: ColumnChoices;
  /** What the known form has people write here; absent: no statement. */
  readonly statement?: StatementKind;
}

/**
 * What a text is read as: a name may be open where it merely names something or its row gives the level; a standard has
 * to say the level itself; a result has to say what happened.
 */
export type StatementKind = "name" | "standard" | "result";

export interface ColumnChoices {
  /** In the language of the header. */
  readonly offered: readonly string[];
  /** The same in every language: a form may be filled in either. */
  readonly accepted: readonly string[];
}

/** A label and its input cell outside the item rows (project number, date …), of a known form. */
export interface InfoField {
  readonly field: string;
  readonly label: string;
  readonly input: Area;
  readonly required: boolean;
}

/** Rows under headers, of whatever kind. Rows are zero-based sheet rows. */
export interface ItemTable {
  readonly sheet: string;
  readonly area: Area;
  readonly headerRows: readonly number[];
  /** Rows of items, also those still empty. */
  readonly itemRows: readonly number[];
  /** The item rows with nothing in them yet: room for more. */
  readonly slotRows: readonly number[];
  readonly subtotalRows: readonly number[];
  readonly totalRows: readonly number[];
  /** Rows inside the table that only name the rows below them, and headers said again. */
  readonly bannerRows: readonly number[];
  readonly columns: readonly KpiColumn[];
  /** Set when the headers are those of a form of ours. */
  readonly form?: { readonly id: string; readonly fields: readonly InfoField[] };
}

/** A table of indicators. */
export interface KpiTable extends ItemTable {
  /** 0–1, and the reasons as keys with their weight, for "why was this recognised". */
  readonly confidence: number;
  readonly reasons: readonly string[];
}

/** A table of a form of ours that is not one of indicators. */
export interface FormTable extends ItemTable {
  /** Sheet columns that begin a row once something stands in any of them: all but running numbers. */
  readonly openers: readonly number[];
}

/** A form of ours that is not one of indicators, found by its own headers. Its first table has the form's fields. */
export interface FormSheet {
  readonly sheet: string;
  readonly formId: string;
  /** Around its tables. */
  readonly area: Area;
  readonly tables: readonly FormTable[];
}
