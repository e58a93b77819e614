// Rules about columns for which a form of ours offers words. Lists inform: other words are pointed out, not refused.
import type { Mark } from "../findings/finding";
import type { RawFinding, Rule } from "../findings/rule";
import type { CellValue } from "../sheet/cell";
import type { ColumnChoices, KpiColumn } from "../tables/kpi-table";
import type { UnknownPart } from "./list-parts";
import { knownWords, unknownParts } from "./list-parts";
import { listExamples } from "./list-rules.data";
import type { TableView } from "./table-view";
import { areasOfRows, rowReference } from "./table-view";

export const listRules: readonly Rule<TableView>[] = [
  { id: "list-value", severity: "info", examples: listExamples.value, find: findUnknownWords },
  { id: "list-date", severity: "warning", examples: listExamples.date, find: findDates },
];

interface ListColumn extends KpiColumn {
  readonly choices: ColumnChoices;
}

function listColumns({ table }: TableView): readonly ListColumn[] {
  return table.columns.flatMap((column) => (column.choices ? [{ ...column, choices: column.choices }] : []));
}

const longestQuoted = 60;

function findUnknownWords(view: TableView): readonly RawFinding[] {
  return listColumns(view).flatMap((column) => {
    const found = rowsWithUnknown(view, column);
    return [...found.values()].flatMap(({ parts, rows }) => {
      const mark = wordMark(rows, column, parts);
      const [first] = parts;
      return rows.map((row) => ({
        place: view.place(row, column.column),
        subject: view.nameOf(row),
        ...(first ? { span: { start: first.start, end: first.end } } : {}),
        message: "finding.notInList",
        arguments: { column: column.header, part: quoted(parts), choices: column.choices.offered.join(" / ") },
        ...(mark ? { mark } : {}),
      }));
    });
  });
}

interface UnknownRows {
  readonly parts: readonly UnknownPart[];
  readonly rows: number[];
}

// Rows by what they say: the same words stand in many rows and are looked up once.
function rowsWithUnknown(view: TableView, column: ListColumn): ReadonlyMap<string, UnknownRows> {
  const known = knownWords(column.choices.accepted);
  const said = new Map<string, UnknownRows>();
  for (const row of view.rows) {
    const value = view.value(row, column.column);
    if (view.blank(row, column.column) || view.continued(row, column.column) || dateChoice(column, value)) continue;
    const text = String(value);
    const before = said.get(text);
    if (before) before.rows.push(row);
    else said.set(text, { parts: unknownParts(text, known), rows: [row] });
  }
  return new Map([...said].filter(([, { parts }]) => parts.length > 0));
}

function quoted(parts: readonly UnknownPart[]): string {
  const text = parts.map((part) => part.text).join(" / ");
  return text.length > longestQuoted ? `${text.slice(0, longestQuoted)}…` : text;
}

// The mark goes when the words go. SEARCH takes ~ * ? for signs of its own and no more than 255 characters.
function wordMark(rows: readonly number[], { column }: ListColumn, [first]: readonly UnknownPart[]): Mark | undefined {
  if (!first || first.text.length > 100) return undefined;
  const phrase = first.text.replace(/[~*?]/g, "~$&").replaceAll('"', '""');
  const areas = areasOfRows(rows, column);
  const cell = rowReference(areas[0]?.row ?? 0, column);
  return { kind: "wrong", areas, condition: `ISNUMBER(SEARCH("${phrase}",${cell}))` };
}

// "1-10" typed into a cell that is not text becomes the 10th of January, or the 1st of October.
function findDates(view: TableView): readonly RawFinding[] {
  return listColumns(view).flatMap((column) => {
    const areas = view.areasOf(column.column);
    const cell = rowReference(areas[0]?.row ?? 0, column.column);
    return view.rows.flatMap((row) => {
      const value = view.value(row, column.column);
      const choice = dateChoice(column, value);
      if (!choice || view.continued(row, column.column)) return [];
      return {
        place: view.place(row, column.column),
        subject: view.nameOf(row),
        message: "finding.listDate",
        arguments: { column: column.header, choice },
        ...(typeof value === "number"
          ? { mark: { kind: "wrong" as const, areas, condition: `ISNUMBER(${cell})` } }
          : {}),
      };
    });
  });
}

/** The offered word that a date stands for: its month and day in either order. */
function dateChoice({ choices }: ListColumn, value: CellValue): string | undefined {
  if (!choices.offered.some((choice) => pairPattern.test(choice))) return undefined;
  const date = monthAndDay(value);
  return choices.offered.find((choice) => {
    const [, one, other] = pairPattern.exec(choice) ?? [];
    const pair = [Number(one), Number(other)];
    return date !== undefined && (isSame(date, pair) || isSame([...date].reverse(), pair));
  });
}

const pairPattern = /^(\d{1,2})-(\d{1,2})$/;

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.every((number, index) => number === other[index]);
}

const daysTo1970 = 25_569;
const millisecondsPerDay = 86_400_000;
const earliestDate = 32_874; // 1990: smaller numbers are no dates that anybody means here.

function monthAndDay(value: CellValue): readonly number[] | undefined {
  if (typeof value === "number" && Number.isFinite(value)) {
    if (value < earliestDate || value > 2 * earliestDate) return undefined;
    const date = new Date((Math.floor(value) - daysTo1970) * millisecondsPerDay);
    return [date.getUTCMonth() + 1, date.getUTCDate()];
  }
  const written = /^\d{4}[-/.年](\d{1,2})[-/.月](\d{1,2})日?$|^(\d{1,2})月(\d{1,2})日$/.exec(String(value).trim());
  return written ? [Number(written[1] ?? written[3]), Number(written[2] ?? written[4])] : undefined;
}
