// Forms known by their own words: which form a table belongs to, the field of each column, and the labelled cells around.
import type { Bilingual, Language } from "../language";
import { languages } from "../language";
import type { Area } from "../sheet/area";
import { headerKey } from "./header-text";
import type { HeaderMeaning } from "./header-lexicon";
import type { ColumnRole, InfoField, KpiColumn } from "./kpi-table";
import type { SheetMap } from "./sheet-map";

/** What recognition needs to know of a form. The forms themselves stand above this room and are handed in. */
export interface KnownForm {
  readonly id: string;
  /** Tables of a form that is "other" are never reported as tables of indicators. */
  readonly table: "indicators" | "other";
  readonly titles: readonly string[];
  readonly fields: readonly { readonly field: string; readonly labels: Bilingual; readonly required: boolean }[];
  readonly tables: readonly KnownTable[];
}

export interface KnownTable {
  readonly columns: readonly KnownColumn[];
  /** Labels of the rows below the items; without any the table ends with its last item. */
  readonly totals?: readonly Bilingual[];
}

export interface KnownColumn {
  readonly field: string;
  readonly headers: Bilingual;
  readonly role: ColumnRole;
  readonly required: boolean;
  /** The words a list offers there. */
  readonly choices?: readonly Bilingual[];
}

/** A form's table found again: what it knows of the columns, by the column its header was handed in with. */
export interface FormMatch {
  readonly form: KnownForm;
  readonly columns: ReadonlyMap<number, MatchedColumn>;
  /** True when no total closes the table: items go on below blank rows. */
  readonly isOpen: boolean;
  /** False when the table is one of the form's side tables, or the form is not one of indicators. */
  readonly indicators: boolean;
}

export type MatchedColumn = Pick<KpiColumn, "role"> &
  Required<Pick<KpiColumn, "field" | "required">> &
  Pick<KpiColumn, "choices">;

const leastShare = 0.6;

/** The header words of known forms, to be read like any others; keyed as headerKey() gives them. */
export function formHeaderWords(forms: readonly KnownForm[]): ReadonlyMap<string, HeaderMeaning> {
  const columns = forms.flatMap(({ tables }) => tables.flatMap((table) => table.columns));
  return new Map(
    columns
      .filter(({ role }) => role !== "other")
      .flatMap(({ headers, role }) =>
        languages.map((language) => [headerKey(headers[language]), meaning(headers[language], role)]),
      ),
  );
}

function meaning(phrase: string, role: ColumnRole): HeaderMeaning {
  const claim = { rank: 12, before: "objective", after: "definition" } as const;
  return role === "indicator" ? { role, phrase, strength: 1, claim } : { role, phrase, strength: 1 };
}

/** The form whose table has these headers, or undefined. Six in ten of the form's headers must be there. */
export function matchForm(
  headers: readonly Pick<KpiColumn, "column" | "header">[],
  forms: readonly KnownForm[],
): FormMatch | undefined {
  let best: FormMatch | undefined;
  for (const form of forms) {
    for (const table of form.tables) {
      const columns = matchColumns(headers, table.columns);
      if (columns.size < Math.max(2, table.columns.length * leastShare)) continue;
      if (best && best.columns.size >= columns.size) continue;
      const indicators = form.table === "indicators" && table.columns.some(({ role }) => role === "indicator");
      best = { form, columns, indicators, isOpen: table.totals?.length === 0 };
    }
  }
  return best;
}

function matchColumns(
  headers: readonly Pick<KpiColumn, "column" | "header">[],
  known: readonly KnownColumn[],
): ReadonlyMap<number, MatchedColumn> {
  const found = new Map<number, MatchedColumn>();
  const taken = new Set<KnownColumn>();
  for (const { column, header } of headers) {
    const key = headerKey(header);
    const says = (it: KnownColumn, language: Language) => headerKey(it.headers[language]) === key;
    const match = known.find((it) => !taken.has(it) && languages.some((language) => says(it, language)));
    const language = match && languages.find((it) => says(match, it));
    if (!language || key === "") continue;
    found.set(column, matched(match, language));
    taken.add(match);
  }
  return found;
}

function matched({ field, role, required, choices }: KnownColumn, language: Language): MatchedColumn {
  const column = { field, role, required };
  if (!choices) return column;
  const accepted = [...new Set(choices.flatMap((choice) => languages.map((it) => choice[it])))];
  return { ...column, choices: { offered: choices.map((choice) => choice[language]), accepted } };
}

/**
 * The labelled cells of a form around its table: a label, and the cell to the right of it. Looks from the form's title
 * above the table (or the sheet's top) to the next title. A label that is not there has no field. Sheet coordinates.
 */
export function locateFields(map: SheetMap, form: KnownForm, tableRow: number): readonly InfoField[] {
  if (form.fields.length === 0) return [];
  const wanted = new Map<string, { field: string; required: boolean }[]>();
  for (const { field, labels, required } of form.fields) {
    const keys = new Set(languages.map((language) => headerKey(labels[language])));
    for (const key of keys) wanted.set(key, [...(wanted.get(key) ?? []), { field, required }]);
  }
  const [from, until] = formRows(map, form, tableRow - map.grid.origin.row);
  const found = new Map<string, InfoField>();
  for (let row = from; row < until; row += 1) {
    for (let column = 0; column < map.columns; column += 1) {
      if (!map.own(row, column)) continue;
      const label = map.text(row, column);
      const next = label.length > 60 ? undefined : wanted.get(headerKey(label))?.find(({ field }) => !found.has(field));
      if (next)
        found.set(next.field, {
          ...next,
          label: label.replace(/[:：\s]+$/, ""),
          input: inputRightOf(map, row, column),
        });
    }
  }
  return [...found.values()];
}

function formRows(map: SheetMap, { titles }: KnownForm, tableRow: number): readonly [number, number] {
  const keys = new Set(titles.map(headerKey));
  const titleRows = Array.from({ length: map.rows }, (_, row) => row).filter((row) => {
    for (let column = 0; column < map.columns; column += 1) {
      if (map.own(row, column) && map.text(row, column).length < 80 && keys.has(headerKey(map.text(row, column))))
        return true;
    }
    return false;
  });
  return [titleRows.filter((row) => row < tableRow).at(-1) ?? 0, titleRows.find((row) => row > tableRow) ?? map.rows];
}

function inputRightOf(map: SheetMap, row: number, column: number): Area {
  const label = map.mergeAt(row, column);
  const at = column + (label?.columns ?? 1);
  const input = map.mergeAt(row, at) ?? { row, column: at, rows: 1, columns: 1 };
  const { row: down, column: right } = map.grid.origin;
  return { ...input, row: input.row + down, column: input.column + right };
}
