// Forms known by their own words: which form a table belongs to, the field of each column, and the labelled cells around.
import type { Bilingual, Language } from "../language";
import { languages } from "../language";
import type { Area } from "../sheet/area";
import type { FormTitle } from "./form-titles";
import { ownTitle, titleAbove, titleBelow } from "./form-titles";
import { formKey } from "./form-words";
import { headerKey } from "./header-text";
import type { HeaderMeaning } from "./header-lexicon";
import type { ColumnRole, InfoField, KpiColumn, StatementKind } from "./kpi-table";
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
  /** True where the form prints the cells itself: names of its rows, running numbers. */
  readonly fixed?: boolean;
  /** The words a list offers there. */
  readonly choices?: readonly Bilingual[];
  readonly statement?: StatementKind;
}

/** A form's table found again: what it knows of the columns, by the column its header was handed in with. */
export interface FormMatch {
  readonly form: KnownForm;
  readonly table: KnownTable;
  readonly columns: ReadonlyMap<number, MatchedColumn>;
  /** True when no total closes the table: items go on below blank rows. */
  readonly isOpen: boolean;
  /** False when the table is one of the form's side tables, or the form is not one of indicators. */
  readonly indicators: boolean;
  /** How much of the form's table is there. */
  readonly share: number;
}

/** Where a table stands whose form is asked for; rows and columns relative to the grid. */
export interface FormPlace {
  readonly map: SheetMap;
  /** Rows and columns of its headers. */
  readonly header: Area;
  /** The first row that belongs to no table above it. */
  readonly after: number;
  /** Titles of all known forms on the sheet. */
  readonly titles: readonly FormTitle[];
}

export type MatchedColumn = Pick<KpiColumn, "role"> &
  Required<Pick<KpiColumn, "field" | "required">> &
  Pick<KpiColumn, "choices" | "statement">;

/** How many of a known table's headers must be there for it to be that table. */
export function leastHeaders({ columns }: KnownTable): number {
  return Math.max(2, columns.length * 0.6);
}

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

/**
 * The forms whose table has these headers as well as any other form's; most often one or none. Six in ten of the form's
 * headers must be there. Which of several it is, tellFormsApart() finds out from what stands around.
 */
export function matchForms(
  headers: readonly Pick<KpiColumn, "column" | "header">[],
  forms: readonly KnownForm[],
): readonly FormMatch[] {
  const keyed = headers.map(({ column, header }) => ({ column, key: formKey(header) })).filter(({ key }) => key !== "");
  const found = forms.flatMap((form) => bestTable(keyed, form) ?? []);
  const most = Math.max(0, ...found.map(({ columns }) => columns.size));
  return found.filter(({ columns }) => columns.size === most);
}

interface KeyedHeader {
  readonly column: number;
  readonly key: string;
}

function bestTable(headers: readonly KeyedHeader[], form: KnownForm): FormMatch | undefined {
  let best: FormMatch | undefined;
  for (const table of form.tables) {
    const columns = matchColumns(headers, table.columns);
    if (columns.size < leastHeaders(table)) continue;
    if (best && best.columns.size >= columns.size) continue;
    const indicators = form.table === "indicators" && table.columns.some(({ role }) => role === "indicator");
    const share = columns.size / table.columns.length;
    best = { form, table, columns, indicators, share, isOpen: table.totals?.length === 0 };
  }
  return best;
}

/** A match with each table of the form that has as many of the headers, in the form's order. */
export function alikeTables(
  { form, columns }: FormMatch,
  headers: readonly Pick<KpiColumn, "column" | "header">[],
): readonly FormMatch[] {
  const alone = form.tables.flatMap((table) => matchForms(headers, [{ ...form, tables: [table] }]));
  return alone.filter((one) => one.columns.size === columns.size).map((one) => ({ ...one, form }));
}

function matchColumns(
  headers: readonly KeyedHeader[],
  known: readonly KnownColumn[],
): ReadonlyMap<number, MatchedColumn> {
  const found = new Map<number, { readonly known: KnownColumn; readonly said: readonly Language[] }>();
  const taken = new Set<KnownColumn>();
  for (const { column, key } of headers) {
    const says = (it: KnownColumn) => languages.filter((language) => keysOf(it.headers)[language] === key);
    const match = known.find((it) => !taken.has(it) && says(it).length > 0);
    if (!match) continue;
    found.set(column, { known: match, said: says(match) });
    taken.add(match);
  }
  const usual = mostSaid([...found.values()].map(({ said }) => said));
  return new Map(
    [...found].map(([column, { known: match, said }]) => [
      column,
      matched(match, said.includes(usual) ? usual : (said[0] ?? usual)),
    ]),
  );
}

// A header may read the same in both languages (S, KPI): the others tell which one it is.
function mostSaid(said: readonly (readonly Language[])[]): Language {
  const count = (language: Language) => said.filter((one) => one.includes(language)).length;
  return languages.reduce((most, language) => (count(language) > count(most) ? language : most));
}

// Every band of every sheet is compared with every form: the keys of a form's own words are worked out once.
const keysKnown = new WeakMap<Bilingual, Readonly<Record<Language, string>>>();

export function keysOf(words: Bilingual): Readonly<Record<Language, string>> {
  const known = keysKnown.get(words);
  if (known) return known;
  const keys = { "zh-CN": formKey(words["zh-CN"]), en: formKey(words.en) };
  keysKnown.set(words, keys);
  return keys;
}

function matched({ field, role, required, choices, statement }: KnownColumn, language: Language): MatchedColumn {
  const column = { field, role, required, ...(statement ? { statement } : {}) };
  if (!choices) return column;
  const accepted = [...new Set(choices.flatMap((choice) => languages.map((it) => choice[it])))];
  return { ...column, choices: { offered: choices.map((choice) => choice[language]), accepted } };
}

/**
 * Of forms that match equally, the one whose title stands nearest above the table, else the one more of whose other
 * words (labels, headers of its other tables) stand around it, else the one more of whose headers are there.
 * Undefined when nothing tells them apart: naming the wrong form would be worse than naming none.
 */
export function tellFormsApart(matches: readonly FormMatch[], where: () => FormPlace): FormMatch | undefined {
  if (matches.length < 2) return matches[0];
  const place = where();
  const titled = titleAbove(place);
  const named = matches.filter(({ form }) => titled?.forms.has(form.id));
  if (named.length === 1) return named[0];
  const [some, ...others] = named.length === 0 ? matches : named;
  if (!some) return undefined;
  const around = wordsAround(place);
  const candidates = [some, ...others];
  const worded = mostOf(candidates, ({ form }) => ownWords(form, candidates).filter((word) => around.has(word)).length);
  const [best, ...rivals] = mostOf(worded, ({ share }) => share);
  return rivals.length === 0 ? best : undefined;
}

function mostOf(matches: readonly FormMatch[], measure: (match: FormMatch) => number): readonly FormMatch[] {
  const measured = matches.map((match) => ({ match, value: measure(match) }));
  const most = Math.max(...measured.map(({ value }) => value));
  return measured.filter(({ value }) => value === most).map(({ match }) => match);
}

// What only this one of the forms says.
function ownWords(form: KnownForm, candidates: readonly FormMatch[]): string[] {
  const rivals = new Set(candidates.filter((it) => it.form !== form).flatMap((it) => wordsOf(it.form)));
  return [...new Set(wordsOf(form))].filter((word) => !rivals.has(word));
}

function wordsOf({ fields, tables }: KnownForm): string[] {
  const words = [
    ...fields.map(({ labels }) => labels),
    ...tables.flatMap(({ columns }) => columns.map(({ headers }) => headers)),
  ];
  return words.flatMap((word) => languages.map((language) => keysOf(word)[language]));
}

const longestLabel = 60;

function wordsAround({ map, header, after, titles }: FormPlace): ReadonlySet<string> {
  const words = new Set<string>();
  const until = titleBelow({ header, titles })?.row ?? map.rows;
  for (let row = after; row < until; row += 1) {
    for (let column = header.column; column < header.column + header.columns; column += 1) {
      const text = map.own(row, column) ? map.text(row, column) : "";
      if (text !== "" && text.length <= longestLabel) words.add(formKey(text));
    }
  }
  return words;
}

/**
 * The labelled cells of a form around its table: a label, and the cell to the right of it. Looks from the form's title
 * above the table (or the end of the table before) to the next title, first where the table's columns are. A label that
 * is not there has no field. Sheet coordinates.
 */
export function locateFields(form: KnownForm, place: FormPlace): readonly InfoField[] {
  if (form.fields.length === 0) return [];
  const { map, header } = place;
  const wanted = new Map<string, { field: string; required: boolean }[]>();
  for (const { field, labels, required } of form.fields) {
    const keys = new Set(languages.map((language) => keysOf(labels)[language]));
    for (const key of keys) wanted.set(key, [...(wanted.get(key) ?? []), { field, required }]);
  }
  const found = new Map<string, InfoField>();
  const isUnder = (column: number) => column >= header.column && column < header.column + header.columns;
  for (const here of [true, false]) {
    for (const { row, column } of labelsAround(place, form)) {
      if (isUnder(column) !== here) continue;
      const label = map.text(row, column);
      const next = wanted.get(formKey(label))?.find(({ field }) => !found.has(field));
      const named = label.replace(/[:：\s]+$/, "");
      if (next) found.set(next.field, { ...next, label: named, input: inputRightOf(map, row, column) });
    }
  }
  return [...found.values()];
}

function labelsAround(place: FormPlace, { id }: KnownForm): readonly { row: number; column: number }[] {
  const { map, header, titles } = place;
  const own = ownTitle(id, place);
  const first = own?.row ?? place.after;
  const until = titleBelow({ header, titles })?.row ?? map.rows;
  const left = own ? Math.min(own.column, header.column) : 0;
  const right = firstBeside(place, { first, until, own });
  const cells: { row: number; column: number }[] = [];
  for (let row = first; row < until; row += 1) {
    for (let column = left; column < right; column += 1) {
      if (map.own(row, column) && map.text(row, column).length <= longestLabel) cells.push({ row, column });
    }
  }
  return cells;
}

// Where another form begins beside this one.
function firstBeside(
  { map, header, titles }: FormPlace,
  { first, until, own }: { readonly first: number; readonly until: number; readonly own: FormTitle | undefined },
): number {
  const end = Math.max(header.column + header.columns, own ? own.column + own.columns : 0);
  const beside = titles.filter(({ row, column }) => row >= first && row < until && column >= end);
  return Math.min(map.columns, ...beside.map(({ column }) => column));
}

function inputRightOf(map: SheetMap, row: number, column: number): Area {
  const label = map.mergeAt(row, column);
  const at = column + (label?.columns ?? 1);
  const input = map.mergeAt(row, at) ?? { row, column: at, rows: 1, columns: 1 };
  const { row: down, column: right } = map.grid.origin;
  return { ...input, row: input.row + down, column: input.column + right };
}
