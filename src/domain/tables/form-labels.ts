// What a known form prints below the items of its tables, so that its rows are told apart by its own words.
import { languages } from "../language";
import type { Bilingual } from "../language";
import { keysOf } from "./known-forms";
import type { KnownForm, KnownTable } from "./known-forms";
import type { RowLabels } from "./table-body";

/** The totals of one table of a form, in either language. */
export function totalLabels({ totals = [] }: KnownTable): RowLabels {
  return { totals: keySet(totals), ends: new Set(), alone: false };
}

/** The totals, and what shows that the table is over: labels of the form, and first headers of its other tables. */
export function rowLabels(form: KnownForm, table: KnownTable): RowLabels {
  const others = form.tables.filter((other) => other !== table);
  const headers = others.flatMap(({ columns }) => columns.slice(0, 1).map((column) => column.headers));
  return { ...totalLabels(table), alone: true, ends: keySet([...form.fields.map(({ labels }) => labels), ...headers]) };
}

function keySet(words: readonly Bilingual[]): ReadonlySet<string> {
  return new Set(words.flatMap((word) => languages.map((language) => keysOf(word)[language])));
}
