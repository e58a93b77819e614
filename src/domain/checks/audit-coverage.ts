// Which rows of a table a total takes in, how often, and which it leaves out although it should have them.
import { weightGapPoints } from "../scoring";
import type { AuditView, Total } from "./audit-view";
import { counts } from "./audit-view";
import { extraWords } from "./audit-words.data";
import type { TableView } from "./table-view";
import { isPoints } from "./weight-sums";

export interface Coverage {
  /** Rows of indicators taken in as they stand. */
  readonly items: ReadonlySet<number>;
  /** Rows of indicators taken in through a subtotal: what it sums, and the group it closes whether it sums all or not. */
  readonly through: ReadonlySet<number>;
  /** Subtotal rows taken in whose own items are known, with these. */
  readonly subtotals: ReadonlyMap<number, readonly number[]>;
  /** Rows that stand in two of the areas that are summed. */
  readonly twice: readonly number[];
}

/** What the total takes in, of the rows of its table. */
export function coverageOf(audit: AuditView, total: Total): Coverage {
  const { table } = audit.view;
  const areas = total.summed.kind === "weighted" ? total.summed.areas.slice(0, 1) : total.summed.areas;
  const times = (row: number) => areas.filter((area) => row >= area.row && row < area.row + area.rows).length;
  const items = new Set(table.itemRows.filter((row) => times(row) > 0));
  const sums = [...table.subtotalRows, ...table.totalRows].filter((row) => row !== total.row && times(row) > 0);
  const subtotals = new Map(
    sums.flatMap((row) => {
      const own = itemsOfSubtotal(audit, row, total.of);
      return own.length > 0 ? [[row, own] as const] : [];
    }),
  );
  return {
    items,
    through: new Set([...subtotals.values(), ...sums.map((row) => closedBy(audit, row))].flat()),
    subtotals,
    twice: table.itemRows.filter((row) => times(row) > 1 && counts(audit.view, row, total.of)),
  };
}

function closedBy({ view, groups }: AuditView, row: number): readonly number[] {
  return view.table.subtotalRows.includes(row) ? (groups.filter((group) => (group[0] ?? row) < row).at(-1) ?? []) : [];
}

// A subtotal that is a formula says itself what it sums.
function itemsOfSubtotal({ view, totals }: AuditView, row: number, column: number): readonly number[] {
  const own = totals.find((total) => total.row === row && total.column === column && total.of === column);
  if (!own) return [];
  return view.table.itemRows.filter((item) =>
    own.summed.areas.some((area) => item >= area.row && item < area.row + area.rows),
  );
}

/**
 * The rows a total leaves out although it takes in most of their groups: rows that hold a number in its column.
 * None when the total is right without them (weights that make 100 %), when what is left out counts apart (bonus), or
 * when another formula takes it in: then the total is that of a part.
 */
export function leftOut(audit: AuditView, total: Total): readonly number[] {
  const { view, groups } = audit;
  const { items, through } = coverageOf(audit, total);
  const taken = (row: number) => items.has(row) || through.has(row);
  const scope = groups.filter((group) => group.some(taken)).flat();
  const missing = scope.filter((row) => !taken(row) && !view.continued(row, total.of) && counts(view, row, total.of));
  const present = scope.filter((row) => taken(row) && counts(view, row, total.of)).length;
  if (missing.length === 0 || missing.length * 2 > present) return [];
  if (missing.some((row) => countsApart(view, row)) || isWhole(audit, total, scope.filter(taken))) return [];
  if (missing.every((row) => isTakenElsewhere(audit, total, row))) return [];
  return missing;
}

function countsApart(view: TableView, row: number): boolean {
  const name = view.nameOf(row).toLowerCase();
  return name === "" || extraWords.some((word) => name.includes(word));
}

function isTakenElsewhere({ totals, references }: AuditView, total: Total, row: number): boolean {
  const alike = totals.filter(
    (other) => other !== total && other.of === total.of && other.summed.kind === total.summed.kind,
  );
  const summed = alike.some(({ summed }) => summed.areas.some((area) => row >= area.row && row < area.row + area.rows));
  return summed || references.some((cell) => cell.row === row && cell.column === total.of);
}

function isWhole({ view }: AuditView, { of }: Total, rows: readonly number[]): boolean {
  const weight = view.columnsOf("weight").find(({ column }) => column === of);
  if (!weight || isPoints(weight)) return false;
  const gap = weightGapPoints(rows.map((row) => view.value(row, of)));
  return gap.ok && gap.value === 0;
}
