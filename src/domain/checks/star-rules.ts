// Rules about stars in any table that has a column of them: on the scale, and in forms of ours whole.
import type { Mark } from "../findings/finding";
import type { RawFinding, Rule } from "../findings/rule";
import type { KpiColumn } from "../tables/kpi-table";
import { fivePoints, scaleIn } from "./score-scale";
import { starCount } from "./star-count";
import { starExamples } from "./star-rules.data";
import type { TableView } from "./table-view";
import { areasOfRows, rowReference } from "./table-view";

export const starRules: readonly Rule<TableView>[] = [
  { id: "stars-entry", severity: "error", examples: starExamples.entry, find: findBadStars },
];

function findBadStars(view: TableView): readonly RawFinding[] {
  return view.columnsOf("stars").flatMap((column) => {
    const filled = view.rows.filter((row) => isFilled(view, row, column));
    const read = filled.map((row) => ({ row, stars: starCount(view.value(row, column.column)) }));
    const unreadable = read.filter(({ stars }) => stars.kind === "unreadable").map(({ row }) => row);
    // In the table of others, where most entries are words, words are the scale.
    const wordsCount = column.field !== undefined || unreadable.length < filled.length / 2;
    return [
      ...outside(view, column, read),
      ...(wordsCount ? notStars(view, column, unreadable) : []),
      ...broken(view, column, filled),
    ];
  });
}

function isFilled(view: TableView, row: number, { column }: KpiColumn): boolean {
  return !view.blank(row, column) && !view.continued(row, column);
}

interface ReadRow {
  readonly row: number;
  readonly stars: ReturnType<typeof starCount>;
}

function outside(view: TableView, column: KpiColumn, read: readonly ReadRow[]): readonly RawFinding[] {
  const { least, most } = (column.field === undefined ? scaleIn(column.header) : undefined) ?? fivePoints;
  const whole = column.field !== undefined;
  const areas = view.areasOf(column.column);
  const cell = rowReference(areas[0]?.row ?? 0, column.column);
  const limits = [
    `${cell}<${String(least)}`,
    `${cell}>${String(most)}`,
    ...(whole ? [`${cell}<>ROUND(${cell},0)`] : []),
  ];
  const mark: Mark = { kind: "wrong", areas, condition: `AND(ISNUMBER(${cell}),OR(${limits.join(",")}))` };
  return read.flatMap(({ row, stars }) => {
    if (stars.kind !== "stars") return [];
    const { count } = stars;
    if (count >= least && count <= most && (!whole || Number.isInteger(count))) return [];
    return {
      place: view.place(row, column.column),
      subject: view.nameOf(row),
      message: whole ? "finding.starsNotWhole" : "finding.starsOutside",
      arguments: { column: column.header, value: String(view.value(row, column.column)), least, most },
      mark,
    };
  });
}

function notStars(view: TableView, column: KpiColumn, rows: readonly number[]): readonly RawFinding[] {
  const cell = rowReference(rows[0] ?? 0, column.column);
  const mark: Mark = {
    kind: "wrong",
    areas: areasOfRows(rows, column.column),
    condition: `AND(LEN(TRIM(${cell}))>0,ISERROR(VALUE(TRIM(${cell}))))`,
  };
  return rows.map((row) => ({
    place: view.place(row, column.column),
    subject: view.nameOf(row),
    message: "finding.starsUnreadable",
    arguments: { column: column.header, value: String(view.value(row, column.column)) },
    mark,
  }));
}

function broken(view: TableView, column: KpiColumn, filled: readonly number[]): readonly RawFinding[] {
  const rows = filled.filter((row) => starCount(view.value(row, column.column)).kind === "error-value");
  const cell = rowReference(rows[0] ?? 0, column.column);
  const mark: Mark = { kind: "wrong", areas: areasOfRows(rows, column.column), condition: `ISERROR(${cell})` };
  return rows.map((row) => ({
    place: view.place(row, column.column),
    subject: view.nameOf(row),
    message: "finding.errorValue",
    arguments: { column: column.header, value: String(view.value(row, column.column)) },
    mark,
  }));
}
