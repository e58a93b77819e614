// Rules about entries that formulas work with: numbers kept as text, products that do not come out, one indicator in
// two rows, percent among points.
import type { RawFinding, Rule } from "../findings/rule";
import type { KpiColumn } from "../tables/kpi-table";
import { scored } from "./audit-cells";
import { findNumberTexts } from "./audit-number-texts";
import { findWrongProducts } from "./audit-products";
import { auditEntryExamples } from "./audit-rules.data";
import { findMixedScales } from "./audit-scales";
import { numberAt } from "./audit-values";
import { plain } from "./same-words";
import type { TableView } from "./table-view";

export const auditEntryRules: readonly Rule<TableView>[] = [
  { id: "audit-number-text", severity: "warning", examples: auditEntryExamples.text, find: findNumberTexts },
  { id: "audit-product", severity: "error", examples: auditEntryExamples.product, find: findWrongProducts },
  { id: "audit-same-indicator", severity: "warning", examples: auditEntryExamples.same, find: findSameIndicators },
  { id: "audit-percent-points", severity: "warning", examples: auditEntryExamples.mixed, find: findMixedScales },
];

// The same words with the same target, each with a weight or a score of its own. Under another objective they may mean
// something else.
function findSameIndicators(view: TableView): readonly RawFinding[] {
  const [indicator] = view.columnsOf("indicator");
  if (!indicator) return [];
  const judged = view.columnsOf("weight", ...scored);
  const [own] = view.columnsOf("objective");
  const byName = new Map<string, number[]>();
  let objective = "";
  for (const row of view.rows) {
    if (own && !view.blank(row, own.column)) objective = String(view.value(row, own.column));
    const name = String(view.value(row, indicator.column)).replace(/\s+/g, "").toLowerCase();
    const has = judged.some(({ column }) => (numberAt(view, row, column) ?? 0) > 0);
    if (name.length < 2 || !has || view.continued(row, indicator.column)) continue;
    const key = `${objective}|${name}`;
    const known = byName.get(key);
    if (known) known.push(row);
    else byName.set(key, [row]);
  }
  return [...byName.values()].flatMap((rows) => (rows.length > 1 ? sameRows(view, indicator, rows) : []));
}

// Rows of one name: they are the same when all that is told of them is.
function sameRows(view: TableView, indicator: KpiColumn, rows: readonly number[]): readonly RawFinding[] {
  const told = view.columnsOf("definition", "target", "unit", "scoring_rule", "period", "owner", "owner_dept", "other");
  const before = new Map<string, number>();
  return rows.flatMap((row) => {
    const key = told.map(({ column }) => plain(String(view.value(row, column)))).join("|");
    const first = before.get(key);
    if (first === undefined) before.set(key, row);
    return first === undefined ? [] : [sameIndicator(view, row, indicator, first)];
  });
}

function sameIndicator(view: TableView, row: number, { column }: KpiColumn, first: number): RawFinding {
  const name = view.nameOf(row);
  return {
    place: view.place(row, column),
    subject: name,
    message: "finding.sameIndicator",
    arguments: { name, row: first + 1 },
  };
}
