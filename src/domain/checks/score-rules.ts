// Rules about scores: entries that are no scores, and scores outside a scale that is known.
import type { Mark } from "../findings/finding";
import type { RawFinding, Rule } from "../findings/rule";
import { enteredNumber } from "../scoring";
import type { EnteredNumber } from "../scoring";
import type { ColumnRole, KpiColumn } from "../tables/kpi-table";
import type { ScoreScale } from "./score-scale";
import { fivePoints, scaleOf } from "./score-scale";
import { scoreExamples } from "./score-rules.data";
import type { TableView } from "./table-view";
import { rowReference } from "./table-view";
import { isPoints } from "./weight-sums";

export const scoreRules: readonly Rule<TableView>[] = [
  { id: "score-entry", severity: "error", examples: scoreExamples.entry, find: findBadEntries },
  { id: "score-range", severity: "error", examples: scoreExamples.range, find: findOutside },
  { id: "score-unusual", severity: "warning", examples: scoreExamples.unusual, find: findUnusual },
];

const scoreRoles: readonly ColumnRole[] = ["score", "self_score", "manager_score"];

/** A scale is only guessed from this many scores, when at most this share of them is off it. */
const fewestToCompare = 4;
const mostOddShare = 0.25;

interface Entry {
  readonly row: number;
  readonly entered: EnteredNumber;
}

function entriesOf(view: TableView, { column }: KpiColumn): readonly Entry[] {
  return view.rows
    .filter((row) => !view.blank(row, column) && !view.continued(row, column))
    .map((row) => ({ row, entered: enteredNumber(view.value(row, column)) }));
}

// Where the others are numbers, a word is a slip; where words are usual (A, B, 优), they are the scale.
function findBadEntries(view: TableView): readonly RawFinding[] {
  return view.columnsOf(...scoreRoles).flatMap((score) => {
    const entries = entriesOf(view, score);
    const numbers = entries.filter(({ entered }) => entered.kind === "number").length;
    if (!score.required && (numbers < 2 || numbers <= entries.length / 2)) return [];
    return entries
      .filter(({ entered }) => entered.kind === "not-a-number" || entered.kind === "error-value")
      .map(({ row, entered }) => badEntry(view, score, row, entered.kind === "error-value"));
  });
}

function badEntry(view: TableView, score: KpiColumn, row: number, isError: boolean): RawFinding {
  const base = {
    place: view.place(row, score.column),
    subject: view.nameOf(row),
    arguments: { column: score.header, value: String(view.value(row, score.column)) },
  };
  return isError
    ? { ...base, message: "finding.errorValue", mark: wrongMark(view, score, (cell) => `ISERROR(${cell})`) }
    : {
        ...base,
        message: "finding.scoreNotNumber",
        mark: wrongMark(view, score, (cell) => `AND(LEN(TRIM(${cell}))>0,ISERROR(VALUE(TRIM(${cell}))))`),
      };
}

function findOutside(view: TableView): readonly RawFinding[] {
  return view.columnsOf(...scoreRoles).flatMap((score) => {
    const scale = scaleOf(view, score);
    if (!scale) return [];
    return outside(view, score, scale).map(({ value, ...found }) => ({
      ...found,
      message: "finding.scoreOutside",
      arguments: { column: score.header, value, ...scale },
    }));
  });
}

// Nobody says what the scale is, but nearly all scores lie between 1 and 5: the odd one may be a slip.
function findUnusual(view: TableView): readonly RawFinding[] {
  if (view.columnsOf("weight").some(isPoints)) return [];
  return view.columnsOf(...scoreRoles).flatMap((score) => {
    if (scaleOf(view, score)) return [];
    const numbers = entriesOf(view, score).filter(({ entered }) => entered.kind === "number");
    const odd = outside(view, score, fivePoints);
    if (numbers.length < fewestToCompare || odd.length > numbers.length * mostOddShare) return [];
    return odd.map(({ value, ...found }) => ({
      ...found,
      message: "finding.scoreUnusual",
      arguments: { column: score.header, value, ...fivePoints },
    }));
  });
}

function outside(view: TableView, score: KpiColumn, { least, most }: ScoreScale) {
  const beyond = (cell: string) => `AND(ISNUMBER(${cell}),OR(${cell}<${String(least)},${cell}>${String(most)}))`;
  const mark = wrongMark(view, score, beyond);
  return entriesOf(view, score).flatMap(({ row, entered }) => {
    if (entered.kind !== "number" || entered.percent || (entered.number >= least && entered.number <= most)) return [];
    return { place: view.place(row, score.column), subject: view.nameOf(row), value: entered.number, mark };
  });
}

function wrongMark(view: TableView, { column }: KpiColumn, condition: (cell: string) => string): Mark {
  const areas = view.areasOf(column);
  return { kind: "wrong", areas, condition: condition(rowReference(areas[0]?.row ?? 0, column)) };
}
