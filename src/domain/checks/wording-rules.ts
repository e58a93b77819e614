// The rules about wording that leaves something open, and about blanks left in it, in the columns where people write
// goals, standards and results. Which words are open is the wording room's business; here it is where they matter.
import type { Fix, Mark } from "../findings/finding";
import type { Breath, RawFinding, Rule } from "../findings/rule";
import { columnLetters } from "../sheet/area";
import type { CellValue } from "../sheet/cell";
import type { KpiColumn, StatementKind } from "../tables/kpi-table";
import type { Blank, OpenWord } from "../wording";
import { findBlanks, findOpenWords, isName, statesLevel } from "../wording";
import { rewritesOf } from "../wording/rewrites";
import { rowAround } from "./row-around";
import type { TableView } from "./table-view";
import { areasOfRows, rowReference, runsOf } from "./table-view";
import { judgedRoles, wordingExamples } from "./wording-rules.data";

export const wordingRules: readonly Rule<TableView>[] = [
  { id: "vague-wording", severity: "warning", examples: wordingExamples.vague, find: findVagueWording },
  { id: "wording-blank", severity: "warning", examples: wordingExamples.blank, find: findUnfilled },
];

interface Occurrence {
  readonly row: number;
  readonly column: KpiColumn;
  readonly judged: StatementKind;
  readonly open: OpenWord;
  readonly text: string;
  /** All the open words of the text, and which of them this is. */
  readonly all: readonly OpenWord[];
  readonly at: number;
}

function* findVagueWording(view: TableView): Generator<RawFinding | Breath> {
  const found: Occurrence[] = [];
  const { columns } = view.table;
  for (const [at, column] of columns.entries()) {
    const judged = judgedAs(columns, column);
    if (!judged) continue;
    for (const [index, row] of view.rows.entries()) {
      found.push(...openWordsIn(view, row, { column, judged }));
      if (index % rowsInABreath === 0) yield (at + index / view.rows.length) / columns.length;
    }
  }
  const marks = marksOf(found);
  for (const [index, occurrence] of found.entries()) {
    if (index % rowsInABreath === 0) yield 1;
    const { row, column, judged, open } = occurrence;
    const mark = marks.get(phraseKey(column, open.text));
    yield {
      place: view.place(row, column.column),
      subject: view.nameOf(row),
      span: { start: open.start, end: open.end },
      message: judged === "result" ? "finding.openResult" : `finding.open.${open.category}`,
      arguments: { word: open.text },
      fixes: rewrites(view, occurrence),
      ...(mark && { mark }),
    };
  }
}

/** One fix for each way to say it, in the words of the cell, with blanks for what the row does not say. */
function rewrites(view: TableView, { row, column, judged, text, all, at }: Occurrence): readonly Fix[] {
  const told = rowAround(view.table.columns, column, (at) => (view.blank(row, at) ? "" : view.value(row, at)));
  return rewritesOf({ text, open: all, at, result: judged === "result" }, told).map((becomes) => ({
    label: "fix.rewrite",
    arguments: {},
    cells: [{ row, column: column.column, was: text, becomes: { text: becomes } }],
  }));
}

function* findUnfilled(view: TableView): Generator<RawFinding | Breath> {
  const { columns } = view.table;
  for (const [at, column] of columns.entries()) {
    if (!judgedAs(columns, column)) continue;
    for (const [index, row] of view.rows.entries()) {
      if (index % rowsInABreath === 0) yield (at + index / view.rows.length) / columns.length;
      const blanks = findBlanks(writtenText(view, row, column) ?? "");
      const [first] = blanks;
      if (first) yield unfilled(view, row, column, { first, count: blanks.length });
    }
  }
}

function unfilled(
  view: TableView,
  row: number,
  { column }: KpiColumn,
  { first, count }: { readonly first: Blank; readonly count: number },
): RawFinding {
  return {
    place: view.place(row, column),
    subject: view.nameOf(row),
    span: { start: first.start, end: first.end },
    message: "finding.wordingBlank",
    arguments: { blank: first.text, count },
    mark: {
      kind: "missing",
      areas: areasOfRows([row], column),
      condition: `ISNUMBER(SEARCH(${searchText(first.text)},${rowReference(row, column)}))`,
    },
  };
}

/** So many texts are read in a few milliseconds. */
const rowsInABreath = 50;

function openWordsIn(
  view: TableView,
  row: number,
  { column, judged }: Pick<Occurrence, "column" | "judged">,
): readonly Occurrence[] {
  const text = writtenText(view, row, column);
  if (text === undefined || (judged === "name" && isName(text)) || isGrade(judged, text)) return [];
  if (judged === "name" && levelInRow(view, row)) return [];
  const all = findOpenWords(text, view.words);
  return all.map((open, at) => ({ row, column, judged, open, text, all, at }));
}

/**
 * As what the texts of a column are judged; undefined where they are no statements. A form says itself which of its
 * columns are; elsewhere the role does. Objectives above key results are meant to be open.
 */
export function judgedAs(
  columns: readonly KpiColumn[],
  { role, field, statement }: KpiColumn,
): StatementKind | undefined {
  if (field !== undefined) return statement;
  if (role === "objective" && columns.some((other) => other.role === "indicator")) return undefined;
  return judgedRoles.get(role);
}

// What the user wrote: no formula's result, no inside of a merged cell.
function writtenText(view: TableView, row: number, { column }: KpiColumn): string | undefined {
  const value = view.value(row, column);
  if (typeof value !== "string" || view.blank(row, column)) return undefined;
  return view.computed(row, column) || view.continued(row, column) ? undefined : value;
}

/** More characters than any word that is a grade has; the words of longer texts need not be looked for. */
const longestGrade = 20;

// "良好" alone in a target is a grade of some scale.
function isGrade(judged: StatementKind, text: string): boolean {
  const word = text.trim();
  if (judged !== "standard" || word.length > longestGrade) return false;
  return findOpenWords(text).some((open) => open.category === "quality" && open.text === word);
}

/** Where the row's target gives the level, the words beside it only name what is measured. */
function levelInRow(view: TableView, row: number): boolean {
  return view.columnsOf("target").some(({ column }) => isLevel(view.value(row, column)));
}

function isLevel(value: CellValue): boolean {
  return typeof value === "number" || (typeof value === "string" && statesLevel(value));
}

// One mark for each phrase of a column, over the cells where it was found; it goes where the phrase goes.
function marksOf(found: readonly Occurrence[]): ReadonlyMap<string, Mark> {
  const places = new Map<string, { phrase: string; column: number; rows: Set<number> }>();
  for (const { row, column, open } of found) {
    const key = phraseKey(column, open.text);
    const place = places.get(key);
    if (place) place.rows.add(row);
    else places.set(key, { phrase: open.text, column: column.column, rows: new Set([row]) });
  }
  return new Map([...places].map(([key, place]) => [key, markOf(place)]));
}

function markOf({ phrase, column, rows }: { phrase: string; column: number; rows: ReadonlySet<number> }): Mark {
  const areas = runsOf([...rows].sort((a, b) => a - b)).map(([first, last]) => ({
    row: first,
    column,
    rows: last - first + 1,
    columns: 1,
  }));
  const cell = rowReference(areas[0]?.row ?? 0, column);
  return { kind: "vague", areas, condition: `ISNUMBER(SEARCH(${searchText(phrase)},${cell}))` };
}

// SEARCH does not mind case, and reads ? * ~ as signs of its own.
function searchText(phrase: string): string {
  return `"${phrase.replace(/[~?*]/g, "~$&").replaceAll('"', '""')}"`;
}

function phraseKey({ column }: KpiColumn, phrase: string): string {
  return `${columnLetters(column)} ${phrase.toLowerCase()}`;
}
