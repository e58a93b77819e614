// Numbers kept as text where formulas or the cells around them work with numbers.
import type { Fix } from "../findings/finding";
import type { RawFinding } from "../findings/rule";
import { enteredNumber } from "../scoring";
import type { KpiColumn } from "../tables/kpi-table";
import { cellsIn, scored } from "./audit-cells";
import { auditView, treeAt } from "./audit-view";
import { decimalsOf, numberAt } from "./audit-values";
import type { TableView } from "./table-view";

// A number kept as text is read by people and passed over by SUM. In a column of texts that is no slip, unless a
// formula works with it.
export function findNumberTexts(view: TableView): readonly RawFinding[] {
  const columns = view.columnsOf("weight", "actual", "weighted_score", ...scored);
  return columns.flatMap((column) => {
    const texts = view.rows.filter((row) => isText(view, row, column));
    if (texts.length === 0) return [];
    const numbers = view.rows.filter(
      (row) => numberAt(view, row, column.column) !== undefined && !view.computed(row, column.column),
    );
    const isUsual = numbers.length >= 2 && numbers.length > texts.length;
    const used = isUsual ? undefined : usedRows(view, column);
    return texts.flatMap((row) => (isUsual || used?.has(row) ? numberText(view, column, row, numbers) : []));
  });
}

function isText(view: TableView, row: number, { column }: KpiColumn): boolean {
  const value = view.value(row, column);
  return typeof value === "string" && value !== "" && !view.blank(row, column) && !view.computed(row, column);
}

function usedRows(view: TableView, { column }: KpiColumn): ReadonlySet<number> {
  const used = new Set<number>();
  for (const { summed } of auditView(view).totals) {
    for (const area of summed.areas.filter((it) => it.column === column)) {
      for (const row of view.rows) if (row >= area.row && row < area.row + area.rows) used.add(row);
    }
  }
  for (const weighted of view.columnsOf("weighted_score")) {
    for (const row of view.rows) {
      if (cellsIn(treeAt(view, row, weighted.column)).some((cell) => cell.row === row && cell.column === column)) {
        used.add(row);
      }
    }
  }
  return used;
}

function numberText(
  view: TableView,
  { column, header }: KpiColumn,
  row: number,
  numbers: readonly number[],
): RawFinding[] {
  const was = view.value(row, column);
  const entered = enteredNumber(was);
  if (entered.kind !== "number") return [];
  // Among weights such as 30 and 25 "30%" is 30; among fractions, and by itself, it is 0.3.
  const inPercent = numbers.some((other) => (numberAt(view, other, column) ?? 0) > 1);
  const asFraction = entered.percent && !inPercent;
  const number = asFraction ? Number((entered.number / 100).toPrecision(12)) : entered.number;
  const decimals = "0".repeat(decimalsOf(entered.number));
  const percentFormat = decimals === "" ? "0%" : `0.${decimals}%`;
  const fix: Fix = {
    label: "fix.toNumber",
    arguments: {},
    cells: [{ row, column, was, becomes: { number }, numberFormat: asFraction ? percentFormat : "General" }],
  };
  return [
    {
      place: view.place(row, column),
      subject: view.nameOf(row),
      message: "finding.numberText",
      arguments: { column: header, value: String(was) },
      fixes: [fix],
    },
  ];
}
