// Rules about what is not filled in: required fields and cells of our forms, gaps in anybody's table.
import type { RawFinding, Rule } from "../findings/rule";
import type { Mark } from "../findings/finding";
import type { Area } from "../sheet/area";
import { cellArea } from "../sheet/area";
import { isBlank } from "../sheet/cell";
import { valueAt } from "../sheet/grid";
import type { ColumnRole, KpiColumn } from "../tables/kpi-table";
import { missingExamples } from "./missing-rules.data";
import { reviewColumn } from "./review-view";
import type { TableView } from "./table-view";
import { isOpen, rowReference } from "./table-view";

export const missingRules: readonly Rule<TableView>[] = [
  { id: "missing-field", severity: "warning", examples: missingExamples.field, find: findMissingFields },
  { id: "missing-indicator", severity: "warning", examples: missingExamples.indicator, find: findMissingIndicators },
  { id: "missing-weight", severity: "warning", examples: missingExamples.weight, find: findMissingWeights },
  { id: "missing-score", severity: "warning", examples: missingExamples.score, find: findMissingScores },
  { id: "missing-cell", severity: "warning", examples: missingExamples.cell, find: findMissingCells },
  { id: "missing-target", severity: "info", examples: missingExamples.target, find: findMissingTargets },
];

const scoreRoles: readonly ColumnRole[] = ["score", "self_score", "manager_score"];

function findMissingFields({ grid, table }: TableView): readonly RawFinding[] {
  const open = (table.form?.fields ?? []).filter(
    ({ required, input }) => required && isBlank(valueAt(grid, input.row, input.column)),
  );
  return open.map(({ label, input }) => ({
    place: { sheet: grid.sheet, area: input },
    subject: label,
    message: "finding.missingField",
    arguments: { label },
    mark: { kind: "missing", areas: [input], condition: blankCondition(input.row, input.column) },
  }));
}

// A row with a weight but no indicator: nobody can tell what is weighed. Forms without weights ask for the name of what
// stands to its right; the self-review has a rule of its own.
function findMissingIndicators(view: TableView): readonly RawFinding[] {
  const [indicator] = view.columnsOf("indicator");
  if (!indicator) return [];
  const [weight] = view.columnsOf("weight");
  const given = weight ? [weight] : enteredBeside(view, indicator);
  const open = view.rows.filter(
    (row) => isOpen(view, row, indicator) && given.some(({ column }) => !isBlank(view.value(row, column))),
  );
  if (!indicator.required && open.length > view.rows.length * 0.2) return [];
  const areas = open.map((row) => cellArea(row, indicator.column));
  return open.map((row) => ({
    place: view.place(row, indicator.column),
    subject: view.nameOf(row),
    message: "finding.missingIndicator",
    arguments: { column: indicator.header },
    mark: missingMark(areas, indicator, [given]),
  }));
}

function enteredBeside(view: TableView, indicator: KpiColumn): readonly KpiColumn[] {
  if (!indicator.required || reviewColumn(view, "item")) return [];
  const isEntered = ({ column, field }: KpiColumn) =>
    field !== undefined && !view.rows.some((row) => view.computed(row, column));
  return view.table.columns.filter((it) => it.column > indicator.column && isEntered(it));
}

// Where weights are given row by row, a row without one counts for nothing.
function findMissingWeights(view: TableView): readonly RawFinding[] {
  return view.columnsOf("weight").flatMap((weight) => {
    const gap = gapIn(view, weight, []);
    if (!weight.required && gap.filled < Math.max(1, gap.expected * 0.5)) return [];
    return gap.open.map((row) => ({
      place: view.place(row, weight.column),
      subject: view.nameOf(row),
      message: "finding.missingWeight",
      arguments: { column: weight.header },
      mark: gap.mark,
    }));
  });
}

// Scores are asked for once scoring has begun; in a form of ours always.
function findMissingScores(view: TableView): readonly RawFinding[] {
  const [weight] = view.columnsOf("weight");
  return view.columnsOf(...scoreRoles).flatMap((score) => {
    const weighed = weight !== undefined && view.rows.some((row) => !isBlank(view.value(row, weight.column)));
    const gap = gapIn(view, score, weighed && !score.required ? [weight] : []);
    if (!score.required && gap.filled === 0) return [];
    return gap.open.map((row) => ({
      place: view.place(row, score.column),
      subject: view.nameOf(row),
      message: "finding.missingScore",
      arguments: { column: score.header },
      mark: gap.mark,
    }));
  });
}

function findMissingTargets(view: TableView): readonly RawFinding[] {
  const [target] = view.columnsOf("target");
  if (!target) return [];
  const gap = gapIn(view, target, []);
  if (!target.required && gap.filled < Math.max(2, gap.expected * 0.7)) return [];
  return gap.open.map((row) => ({
    place: view.place(row, target.column),
    subject: view.nameOf(row),
    message: "finding.missingTarget",
    arguments: { column: target.header },
    mark: gap.mark,
  }));
}

const ownRules: readonly ColumnRole[] = ["indicator", "weight", "target", ...scoreRoles];

// What else a form asks for in every row.
function findMissingCells(view: TableView): readonly RawFinding[] {
  const asked = view.table.columns.filter(({ required = false, role }) => required && !ownRules.includes(role));
  return asked.flatMap((column) => {
    const gap = gapIn(view, column, []);
    return gap.open.map((row) => ({
      place: view.place(row, column.column),
      subject: view.nameOf(row),
      message: "finding.missingCell",
      arguments: { column: column.header },
      mark: gap.mark,
    }));
  });
}

interface Gap {
  readonly expected: number;
  readonly filled: number;
  /** The rows where the cell is asked for and blank. */
  readonly open: readonly number[];
  readonly mark: Mark;
}

// A cell is asked for in rows that are begun and fill the `given` columns.
function gapIn(view: TableView, column: KpiColumn, given: readonly KpiColumn[]): Gap {
  const asked = view.rows.filter(
    (row) => view.named(row) && given.every((other) => !isBlank(view.value(row, other.column))),
  );
  const open = asked.filter((row) => isOpen(view, row, column));
  const begun = view.openers.filter((opener) => opener !== column);
  const mark = missingMark(view.areasOf(column.column), column, [begun, ...given.map((other) => [other])]);
  return { expected: asked.length, filled: asked.length - open.length, open, mark };
}

// Shown where the cell is blank and of each of the `given` columns at least one is filled.
function missingMark(areas: readonly Area[], { column }: KpiColumn, given: readonly (readonly KpiColumn[])[]): Mark {
  const row = areas[0]?.row ?? 0;
  const filled = given
    .filter((others) => others.length > 0)
    .map((others) => `LEN(${others.map((other) => `TRIM(${rowReference(row, other.column)})`).join("&")})>0`);
  const blank = blankCondition(row, column);
  return { kind: "missing", areas, condition: filled.length === 0 ? blank : `AND(${[blank, ...filled].join(",")})` };
}

function blankCondition(row: number, column: number): string {
  return `LEN(TRIM(${rowReference(row, column)}))=0`;
}
