// Which sums of weights a table has, and how far each is from 100 %: over the whole table, or within each group.
import { gapPoints, readWeights, roundTo9 } from "../scoring";
import type { ScoringError } from "../scoring";
import type { KpiColumn } from "../tables/kpi-table";
import type { TableView } from "./table-view";

/** One sum of weights that should make 100 %. */
export interface WeightSum {
  /** The group's name, or undefined for the whole table. */
  readonly group?: string;
  readonly rows: readonly number[];
  readonly sumPercent: number;
  /** 0 when right. */
  readonly gapPoints: number;
}

/** The sums of a weight column, or the entry that cannot be read (its sheet row). */
export type WeightSums =
  | { readonly ok: true; readonly sums: readonly WeightSum[]; readonly scale: "percent" | "fraction" }
  | { readonly ok: false; readonly reason: ScoringError["reason"]; readonly row: number };

/** A sum nearer to 100 % than this is meant to be 100 %. */
const nearPoints = 15;

/**
 * Sums a weight column. When the whole makes 100 % that is the sum; else, when the groups (subtotals, or objectives;
 * periods or people of a list) are each about 100 %, the groups' sums are meant. No weights: no sums. A dash counts as
 * no weight.
 */
export function weightSums(view: TableView, { column }: KpiColumn): WeightSums {
  const rows = view.rows.filter((row) => !view.continued(row, column));
  const read = readWeights(rows.map((row) => (view.blank(row, column) ? null : view.value(row, column))));
  if (!read.ok) return { ok: false, reason: read.reason, row: rows[read.at ?? 0] ?? view.table.area.row };
  const { percents, scale, sumPercent } = read.value;
  if (sumPercent === null) return { ok: true, sums: [], scale };
  const whole = { rows, sumPercent, gapPoints: gapPoints(sumPercent) };
  if (whole.gapPoints === 0) return { ok: true, sums: [whole], scale };
  const percentOf = new Map(rows.map((row, index) => [row, percents[index] ?? 0]));
  const grouped = [groupsOf(view, rows), ...listsOf(view, rows)]
    .map((groups) => groups.map((group) => sumGroup(group, percentOf)).filter((group) => group.sumPercent > 0))
    .find((weighed) => {
      const near = weighed.filter((group) => Math.abs(group.gapPoints) <= nearPoints);
      return weighed.length >= 2 && near.length > weighed.length / 2 && sumPercent > 100 + nearPoints;
    });
  return { ok: true, sums: grouped ?? [whole], scale };
}

interface Group {
  readonly name: string;
  readonly rows: number[];
}

function sumGroup({ name, rows }: Group, percentOf: ReadonlyMap<number, number>): WeightSum {
  const sum = rows.reduce((total, row) => total + (percentOf.get(row) ?? 0), 0);
  const rounded = roundTo9(sum);
  return { group: name, rows, sumPercent: rounded, gapPoints: gapPoints(rounded) };
}

// A group ends at a subtotal; without subtotals, an objective holds until the next one is named.
function groupsOf(view: TableView, rows: readonly number[]): readonly Group[] {
  const objectives = view.columnsOf("objective").filter(({ column }) => rows.some((row) => !view.blank(row, column)));
  const objective = objectives[0];
  const breaks = [...view.table.subtotalRows, ...view.table.bannerRows];
  const groups: Group[] = [];
  let previous = -1;
  for (const row of rows) {
    const text =
      objective && !view.blank(row, objective.column) ? String(view.value(row, objective.column)).trim() : "";
    const last = groups.at(-1);
    const broken = breaks.some((at) => at > previous && at < row);
    const named = breaks.length === 0 && text !== "" && text !== last?.name;
    if (!last || broken || named) groups.push({ name: text, rows: [row] });
    else last.rows.push(row);
    previous = row;
  }
  return groups;
}

// A list of several periods or people: the rows that name the same one belong together, wherever they stand.
function listsOf(view: TableView, rows: readonly number[]): readonly (readonly Group[])[] {
  return view.columnsOf("period", "owner", "owner_dept").map(({ column }) => {
    const groups = new Map<string, Group>();
    for (const row of rows) {
      const name = String(view.value(row, column)).trim();
      const known = groups.get(name);
      if (known) known.rows.push(row);
      else groups.set(name, { name, rows: [row] });
    }
    return [...groups.values()];
  });
}

/** True for a column of points (分值, 满分): they often make 100 but need not, and a score may be as high as they are. */
export function isPoints({ header }: KpiColumn): boolean {
  return !/权重|比重|占比|权数|weight|%|％/i.test(header);
}
