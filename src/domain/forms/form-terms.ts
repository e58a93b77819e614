// The words a form is known by: what recognition and checks need to find our own forms again, in either language.
import type { Bilingual } from "../language";
import { languages } from "../language";
import type { ColumnRole, StatementKind } from "../tables/kpi-table";
import type { Form, TableColumn } from "./form";

/** A form's labels and headers with their fields ("project-appraisal.score"). */
export interface FormTerms {
  readonly id: string;
  readonly table: Form["table"];
  /** What the title says, in each language. */
  readonly titles: readonly string[];
  readonly fields: readonly FieldTerms[];
  readonly tables: readonly TableTerms[];
}

/** A labelled cell outside the tables; its input stands right of the label. */
export interface FieldTerms {
  readonly field: string;
  readonly labels: Bilingual;
  readonly required: boolean;
  readonly computed: boolean;
}

export interface TableTerms {
  readonly id: string;
  readonly columns: readonly ColumnTerms[];
  /** Labels of the rows below the items. */
  readonly totals: readonly Bilingual[];
}

export interface ColumnTerms {
  readonly field: string;
  readonly headers: Bilingual;
  readonly role: ColumnRole;
  readonly required: boolean;
  readonly computed: boolean;
  readonly fixed: boolean;
  /** The words a list offers there. */
  readonly choices?: readonly Bilingual[];
  readonly statement?: StatementKind;
}

/** Lists a form's words: those of the form itself first, those beside it after. */
export function formTerms(form: Form): FormTerms {
  const blocks = [...form.main.blocks, ...(form.aside?.blocks ?? [])];
  const titles = form.main.blocks.flatMap((block) => (block.kind === "title" ? [block.text] : []));
  return {
    id: form.id,
    table: form.table,
    titles: titles.flatMap((title) => languages.map((language) => title[language])),
    fields: blocks.flatMap((block) =>
      block.kind !== "fields"
        ? []
        : block.fields.map(({ id, label, required = false, formula }) => ({
            field: `${form.id}.${id}`,
            labels: label,
            required,
            computed: formula !== undefined,
          })),
    ),
    tables: blocks.flatMap((block) =>
      block.kind !== "table"
        ? []
        : {
            id: block.id,
            columns: block.columns.map((column) => columnTerms(form, column)),
            totals: (block.totals ?? []).map(({ label }) => label),
          },
    ),
  };
}

function columnTerms(
  form: Form,
  { id, header, role = "other", required = false, fixed = false, formula, entry, statement }: TableColumn,
): ColumnTerms {
  const choices = entry?.kind === "list" ? entry.choices.flatMap((choice) => form.choices[choice] ?? []) : undefined;
  return {
    field: `${form.id}.${id}`,
    headers: header,
    role,
    required,
    computed: formula !== undefined,
    fixed,
    ...(choices ? { choices } : {}),
    ...(statement ? { statement } : {}),
  };
}
