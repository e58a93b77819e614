// The rule about wording that leaves something open, in the columns where people write goals, standards and results.
// Which words are open is the wording room's business; here it is decided where they matter.
import type { Mark } from "../findings/finding";
import type { Breath, RawFinding, Rule } from "../findings/rule";
import { columnLetters } from "../sheet/area";
import type { CellValue } from "../sheet/cell";
import type { KpiColumn, StatementKind } from "../tables/kpi-table";
import type { OpenWord } from "../wording";
import { findOpenWords, isName, statesLevel } from "../wording";
import type { TableView } from "./table-view";
import { rowReference, runsOf } from "./table-view";
import { judgedRoles, wordingExamples } from "./wording-rules.data";

export const wordingRules: readonly Rule<TableView>[] = [
  { id: "vague-wording", severity: "warning", examples: wordingExamples.vague, find: findVagueWording },
];

interface Occurrence {
  readonly row: number;
  readonly column: KpiColumn;
  readonly judged: StatementKind;
  readonly open: OpenWord;
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
  for (const { row, column, judged, open } of found) {
    const mark = marks.get(phraseKey(column, open.text));
    yield {
      place: view.place(row, column.column),
      subject: view.nameOf(row),
      span: { start: open.start, end: open.end },
      message: judged === "result" ? "finding.openResult" : `finding.open.${open.category}`,
      arguments: { word: open.text },
      ...(mark && { mark }),
    };
  }
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
  return findOpenWords(text, view.words).map((open) => ({ row, column, judged, open }));
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
