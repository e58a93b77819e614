// Rules about what totals take in: a row left out, a row taken in twice, subtotals added to their own rows, hidden rows.
import type { Fix } from "../findings/finding";
import type { RawFinding, Rule } from "../findings/rule";
import type { Area } from "../sheet/area";
import { columnLetters } from "../sheet/area";
import { withReferences } from "../sheet/formula-move";
import { coverageOf, leftOut } from "./audit-coverage";
import { auditTotalExamples } from "./audit-rules.data";
import type { AuditView, Total } from "./audit-view";
import { auditView, counts, rowsIn } from "./audit-view";
import { sumsToValue } from "./audit-values";
import type { TableView } from "./table-view";
import { runsOf } from "./table-view";

export const auditTotalRules: readonly Rule<TableView>[] = [
  { id: "audit-left-out", severity: "error", examples: auditTotalExamples.leftOut, find: findLeftOut },
  { id: "audit-counted-twice", severity: "error", examples: auditTotalExamples.twice, find: findTwice },
  { id: "audit-total-of-totals", severity: "error", examples: auditTotalExamples.totals, find: findTotalsOfTotals },
  { id: "audit-hidden-rows", severity: "warning", examples: auditTotalExamples.hidden, find: findHidden },
];

function findLeftOut(view: TableView): readonly RawFinding[] {
  const audit = auditView(view);
  return audit.totals.flatMap((total) => {
    const rows = leftOut(audit, total);
    if (rows.length === 0) return [];
    return [{ ...totalFinding(audit, total, "finding.totalLeavesOut", rows), fixes: extended(audit, total, rows) }];
  });
}

function findTwice(view: TableView): readonly RawFinding[] {
  const audit = auditView(view);
  return audit.totals.flatMap((total) => {
    const { twice } = coverageOf(audit, total);
    return twice.length === 0 ? [] : [totalFinding(audit, total, "finding.totalTwice", twice)];
  });
}

function findTotalsOfTotals(view: TableView): readonly RawFinding[] {
  const audit = auditView(view);
  return audit.totals.flatMap((total) => {
    if (total.summed.kind !== "sum") return [];
    const { items, subtotals } = coverageOf(audit, total);
    const known = total.summed.skipsSubtotals
      ? []
      : [...subtotals].filter(([, own]) => own.some((row) => items.has(row)));
    const typed = typedSums(audit, total, items);
    const rows = [...new Set([...known.map(([row]) => row), ...typed])].sort((a, b) => a - b);
    return rows.length === 0 ? [] : [totalFinding(audit, total, "finding.totalOfTotals", rows)];
  });
}

// A subtotal or a banner with a figure typed in is one when it is what its group makes.
function typedSums({ view, groups }: AuditView, total: Total, items: ReadonlySet<number>): readonly number[] {
  const { table } = view;
  const taken = new Set(total.summed.areas.flatMap((area) => rowsWithin(area, table.area)));
  return [...table.subtotalRows, ...table.bannerRows].filter((row) => {
    if (row === total.row || !taken.has(row) || view.computed(row, total.of)) return false;
    const before = groups.filter((group) => (group[0] ?? row) < row).at(-1);
    const after = groups.find((group) => (group[0] ?? 0) > row);
    const own = table.bannerRows.includes(row) ? after : before;
    return (
      own !== undefined &&
      own.length > 1 &&
      own.every((item) => items.has(item)) &&
      sumsToValue(view, own, row, total.of)
    );
  });
}

function findHidden(view: TableView): readonly RawFinding[] {
  const hidden = new Set(view.grid.hiddenRows);
  if (hidden.size === 0) return [];
  const audit = auditView(view);
  const found = audit.totals.flatMap((total) => {
    if (total.summed.skipsHidden !== false || hidden.has(total.row)) return [];
    const rows = [...coverageOf(audit, total).items].filter((row) => hidden.has(row) && counts(view, row, total.of));
    return rows.length === 0 ? [] : [totalFinding(audit, total, "finding.totalHidden", rows)];
  });
  // The totals of a row have the same rows hidden: the last of them, which is the result, stands for all.
  const lasts = new Map(
    found.map((finding) => [`${String(finding.place.area.row)} ${String(finding.arguments["rows"])}`, finding]),
  );
  return [...lasts.values()];
}

function totalFinding({ view }: AuditView, total: Total, message: string, rows: readonly number[]): RawFinding {
  const header = view.table.columns.find(({ column }) => column === total.of)?.header ?? columnLetters(total.of);
  const named = rows.map((row) => view.nameOf(row)).filter((name) => name !== "");
  return {
    place: view.place(total.row, total.column),
    subject: header,
    message,
    arguments: { rows: rowNumbers(rows), names: named.length > 0 ? named.slice(0, 3).join(" / ") : rowNumbers(rows) },
  };
}

/** Rows as people count them: "5", "5–7, 9". */
function rowNumbers(rows: readonly number[]): string {
  const said = runsOf(rows).map(([first, last]) =>
    first === last ? String(first + 1) : `${String(first + 1)}–${String(last + 1)}`,
  );
  return said.join(", ");
}

// Safe only where one run of rows can be made longer without taking in a subtotal, a banner or the total itself.
function extended({ view }: AuditView, total: Total, rows: readonly number[]): readonly Fix[] {
  const [first] = total.summed.areas;
  if (!first || total.summed.areas.some(({ row, rows: count }) => row !== first.row || count !== first.rows)) return [];
  if (first.rows < 2) return [];
  const top = Math.min(first.row, ...rows);
  const bottom = Math.max(first.row + first.rows - 1, ...rows);
  const items = new Set(view.table.itemRows);
  if (rowsIn({ ...first, row: top, rows: bottom - top + 1 }).some((row) => !items.has(row))) return [];
  const formula = withReferences(total.formula, (reference) => {
    const { area, sheet } = reference;
    if (sheet !== undefined || area.row !== first.row || area.rows !== first.rows) return undefined;
    return { ...reference, area: { ...area, row: top, rows: bottom - top + 1 } };
  });
  const { row, column } = total;
  return [
    {
      label: "fix.extendTotal",
      arguments: { rows: rowNumbers(rows) },
      cells: [{ row, column, was: total.formula, becomes: { formula } }],
    },
  ];
}

function rowsWithin(area: Area, bounds: Area): readonly number[] {
  const top = Math.max(area.row, bounds.row);
  const bottom = Math.min(area.row + area.rows, bounds.row + bounds.rows) - 1;
  return bottom < top ? [] : rowsIn({ ...area, row: top, rows: bottom - top + 1 });
}
