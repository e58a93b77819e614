// Rules about weights: entries that are no weights, and sums that are not 100 % (G2).
import type { Mark } from "../findings/finding";
import type { RawFinding, Rule } from "../findings/rule";
import type { ScoringProblem } from "../scoring";
import { cellArea } from "../sheet/area";
import { isBlank } from "../sheet/cell";
import type { ColumnRole, KpiColumn } from "../tables/kpi-table";
import type { TableView } from "./table-view";
import { fixedReference, rowReference, runsOf } from "./table-view";
import { weightExamples } from "./weight-rules.data";
import type { WeightSum } from "./weight-sums";
import { isPoints, weightSums } from "./weight-sums";

export const weightRules: readonly Rule<TableView>[] = [
  { id: "weight-entry", severity: "error", examples: weightExamples.entry, find: findBadEntries },
  { id: "weight-sum", severity: "error", examples: weightExamples.sum, find: findWrongSums },
];

/** More separate runs of rows than this make a condition too long for Excel. */
const mostRuns = 30;
const weightRole: ColumnRole = "weight";

function findBadEntries(view: TableView): readonly RawFinding[] {
  return view.columnsOf(weightRole).flatMap((weight) => {
    const sums = weightSums(view, weight);
    if (sums.ok || !isWeighed(view, weight)) return [];
    const finding = {
      place: view.place(sums.row, weight.column),
      subject: view.nameOf(sums.row),
      arguments: { column: weight.header, value: String(view.value(sums.row, weight.column)) },
    };
    const cell = rowReference(sums.row, weight.column);
    const { message, condition } = badEntry(sums.reason, cell, mixedCondition(view, weight, cell));
    return { ...finding, message, mark: entryMark(sums.row, weight, condition) };
  });
}

function badEntry(reason: ScoringProblem, cell: string, mixed: string) {
  if (reason === "weight-scales-mixed") return { message: "finding.weightScalesMixed", condition: mixed };
  if (reason === "weight-negative")
    return { message: "finding.weightNegative", condition: `AND(ISNUMBER(${cell}),${cell}<0)` };
  if (reason === "error-value") return { message: "finding.errorValue", condition: `ISERROR(${cell})` };
  return { message: "finding.weightNotNumber", condition: `AND(LEN(TRIM(${cell}))>0,ISERROR(VALUE(TRIM(${cell}))))` };
}

// A column where hardly anything is a number does not hold weights, whatever its header says.
function isWeighed(view: TableView, { column, required = false }: KpiColumn): boolean {
  const filled = view.rows.filter((row) => !view.blank(row, column));
  const numbers = filled.filter((row) => typeof view.value(row, column) === "number");
  return required || numbers.length > filled.length / 2;
}

function entryMark(row: number, { column }: KpiColumn, condition: string): Mark {
  return { kind: "wrong", areas: [cellArea(row, column)], condition };
}

function mixedCondition(view: TableView, { column }: KpiColumn, cell: string): string {
  return `AND(ISNUMBER(${cell}),${cell}>0,${cell}<1,MAX(${fixedReference(view.areasOf(column))})>1)`;
}

function findWrongSums(view: TableView): readonly RawFinding[] {
  return view.columnsOf(weightRole).flatMap((weight) => {
    const read = weightSums(view, weight);
    if (!read.ok) return [];
    const wrong = read.sums.filter((sum) => sum.gapPoints !== 0 && isMeant(view, weight, sum));
    return wrong.map((sum) => sumFinding(view, weight, sum, read.scale === "percent" ? 1 : 100));
  });
}

// A sum is judged when it is said to be a share of 100, and not while rows still wait for their weight.
function isMeant(view: TableView, weight: KpiColumn, { rows, sumPercent, gapPoints }: WeightSum): boolean {
  const waiting = rows.some((row) => view.named(row) && isBlank(view.value(row, weight.column)));
  if (waiting && gapPoints < 0) return false;
  return !isPoints(weight) || Math.abs(sumPercent - 100) <= 10;
}

function sumFinding(view: TableView, weight: KpiColumn, sum: WeightSum, factor: number): RawFinding {
  const total = totalCell(view, weight, sum);
  const first = sum.rows[0] ?? view.table.area.row;
  const last = sum.rows.at(-1) ?? first;
  const area = total ?? { row: first, column: weight.column, rows: last - first + 1, columns: 1 };
  const values = { column: weight.header, sum: sum.sumPercent, gap: Math.abs(sum.gapPoints) };
  const mark = sumMark(view, weight, sum, factor, total);
  const base = {
    place: { sheet: view.grid.sheet, area },
    subject: sum.group ?? weight.header,
    ...(mark ? { mark } : {}),
  };
  const over = sum.gapPoints > 0;
  if (sum.group !== undefined) {
    const named = { ...values, group: sum.group };
    return over
      ? { ...base, message: "finding.groupWeightsOver", arguments: named }
      : { ...base, message: "finding.groupWeightsUnder", arguments: named };
  }
  return over
    ? { ...base, message: "finding.weightsOver", arguments: values }
    : { ...base, message: "finding.weightsUnder", arguments: values };
}

function totalCell(view: TableView, { column }: KpiColumn, { rows, group }: WeightSum) {
  const last = rows.at(-1) ?? 0;
  const candidates = group === undefined ? view.table.totalRows : view.table.subtotalRows;
  const row = candidates.find((at) => at > last && typeof view.value(at, column) === "number");
  return row === undefined ? undefined : cellArea(row, column);
}

// Numbers kept as text escape SUM, so such a sum is shown in the pane only.
function sumMark(
  view: TableView,
  { column }: KpiColumn,
  { rows }: WeightSum,
  factor: number,
  total: ReturnType<typeof totalCell>,
): Mark | undefined {
  const areas = runsOf(rows).map(([first, last]) => ({ row: first, column, rows: last - first + 1, columns: 1 }));
  const texts = rows.some((row) => !view.blank(row, column) && typeof view.value(row, column) !== "number");
  if (texts || areas.length > mostRuns) return undefined;
  const cells = fixedReference(areas);
  const sum = factor === 1 ? `SUM(${cells})` : `SUM(${cells})*${String(factor)}`;
  const condition = `AND(COUNT(${cells})>0,ABS(ROUND(${sum}-100,9))>0.01)`;
  return { kind: "wrong", areas: total ? [total] : areas, condition };
}
