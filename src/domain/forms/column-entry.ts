// What a form says of one column of its tables, in the language its header on the sheet is in.
import type { Language } from "../language";
import { languages } from "../language";
import { headerKey } from "../tables/header-text";
import type { Form, TableColumn } from "./form";
import { choiceTexts, promptText } from "./plan-entry";
import { mostStars } from "./star-cells";

export interface ColumnEntry {
  /** What to enter; "" where the form says nothing. */
  readonly help: string;
  readonly takes:
    /** The words of each choice: the one to offer first, then that in the other language. */
    | { readonly kind: "list"; readonly choices: readonly (readonly string[])[]; readonly multiple: boolean }
    | { readonly kind: "stars"; readonly most: number }
    | { readonly kind: "other" };
}

/**
 * What a column takes: values of a list, stars from 1 to the most, or something else.
 * Undefined when no table of the form has the column. `otherwise` is the language where the header tells none.
 */
export function columnEntry(
  form: Form,
  { field, header }: { readonly field: string; readonly header: string },
  otherwise: Language,
): ColumnEntry | undefined {
  const column = tableColumns(form).find(({ id }) => `${form.id}.${id}` === field);
  if (column === undefined) return undefined;
  const language = languageOfHeader(column, header) ?? otherwise;
  return { help: promptText(form, column, language), takes: entryOf(form, column, language) };
}

function tableColumns({ main, aside }: Form): readonly TableColumn[] {
  const blocks = [...main.blocks, ...(aside?.blocks ?? [])];
  return blocks.flatMap((block) => (block.kind === "table" ? block.columns : []));
}

function languageOfHeader(column: TableColumn, header: string): Language | undefined {
  const alike = languages.filter((language) => headerKey(column.header[language]) === headerKey(header));
  return alike.length === 1 ? alike[0] : undefined;
}

function entryOf(form: Form, { entry }: TableColumn, language: Language): ColumnEntry["takes"] {
  if (entry?.kind === "stars") return { kind: "stars", most: mostStars };
  if (entry?.kind !== "list") return { kind: "other" };
  const choices = entry.choices.map((choice) =>
    [language, ...languages].flatMap((each) => choiceTexts(form, [choice], each)),
  );
  return { kind: "list", choices, multiple: entry.multiple === true };
}
