// Sums of groups and of the whole table, in the cells that total rows have for them; sums of weights too.
import { isBlank } from "../sheet/cell";
import type { Area } from "../sheet/area";
import { blankRules } from "../scoring";
import type { ScoreChange, ScoreNote, ScoreWishes } from "./score-proposal";
import type { Proposed } from "./propose-rows";
import { changeOf } from "./propose-rows";
import { kpiTotalFormula, sumFormula, weightSumFormula } from "./score-formulas";
import type { ScoreTable } from "./score-table";
import { areasOf, expectedSum } from "./score-table";
import type { TotalRow } from "./total-rows";
import { readTotalRow, totalSlot } from "./total-rows";

/** More separate runs of rows than this make a formula too long to read. */
const mostRuns = 20;

/** Proposes the sums; `newProducts` is the column of weight × rating that is about to be added, if one is. */
export function proposeTotals(table: ScoreTable, wishes: ScoreWishes, newProducts?: number): Proposed {
  const { view } = table;
  const { itemRows, subtotalRows, totalRows } = view.table;
  const changes: ScoreChange[] = [];
  for (const total of totalRows.map((row) => readTotalRow(table, row))) {
    const rows = itemRows.filter((row) => row < total.row);
    const found = sumsIn(table, wishes, { total, rows, part: "total", newProducts });
    changes.push(...found);
  }
  for (const total of subtotalRows.map((row) => readTotalRow(table, row))) {
    const rows = groupAbove(table, total.row);
    if (rows.length > 0) changes.push(...sumsIn(table, wishes, { total, rows, part: "subtotal", newProducts }));
  }
  return { changes, notes: [] };
}

/** Says so when no total stands on the sheet nor is about to. */
export function noteOnTotal(table: ScoreTable, changes: readonly ScoreChange[]): readonly ScoreNote[] {
  if (hasTotal(table, changes)) return [];
  return [{ key: table.view.table.totalRows.length === 0 ? "noTotalRow" : "noTotalCell", arguments: {} }];
}

/** True when a total of the scores stands on the sheet or is about to. */
export function hasTotal(table: ScoreTable, changes: readonly ScoreChange[]): boolean {
  if (changes.some(({ part }) => part === "total")) return true;
  const columns = sumColumns(table);
  return table.view.table.totalRows.some((row) =>
    columns.some((column) => {
      const slot = totalSlot(table, row, column);
      return slot !== undefined && (slot.computed || !isBlank(slot.value));
    }),
  );
}

interface Wanted {
  readonly total: TotalRow;
  readonly rows: readonly number[];
  readonly part: "total" | "subtotal";
  readonly newProducts: number | undefined;
}

function sumsIn(table: ScoreTable, wishes: ScoreWishes, wanted: Wanted): readonly ScoreChange[] {
  const { total, newProducts } = wanted;
  const scores =
    total.scores && newProducts === undefined
      ? sumColumns(table).flatMap((column) => scoreSum(table, wishes, { ...wanted, column }))
      : [];
  return [...scores, ...(total.weights ? weightSum(table, wanted) : [])];
}

// The products are summed where there are any; else what each rater gave.
function sumColumns({ parts: { weighted, ratings, method } }: ScoreTable): readonly number[] {
  return method === "weighted" && weighted ? [weighted.column] : ratings.map(({ column }) => column);
}

function scoreSum(
  table: ScoreTable,
  wishes: ScoreWishes,
  { total, rows, part, column }: Wanted & { readonly column: number },
): readonly ScoreChange[] {
  const slot = totalSlot(table, total.row, column);
  const formula = totalFormula(table, wishes, { rows, column });
  if (!slot || formula === undefined) return [];
  const scored = scoredIn(table, column);
  const expected = blankRules.map((blank) => expectedSum(table, rows, { column: scored, blank }));
  const wished = expectedSum(table, rows, { column: scored, blank: wishes.blank });
  const change = changeOf(table, slot, { formula, expected: wished });
  // A total that is right under another rule for blanks was meant so, and one of plain scores too.
  const meant = [...expected, plainSum(table, rows, column)].some(
    (value) => value !== null && typeof slot.value === "number" && Math.abs(slot.value - value) < 0.0051,
  );
  if (!change || (change.repair !== undefined && meant)) return [];
  return [{ ...change, part, subject: total.label || headerOf(table, column) }];
}

/** The sum over rows in the column, or undefined when the sheet gives no formula for it. */
export function totalFormula(
  table: ScoreTable,
  { formulas, blank }: ScoreWishes,
  { rows, column, products }: { readonly rows: readonly number[]; readonly column: number; readonly products?: number },
): string | undefined {
  const { view, parts } = table;
  const { weight, weighted, method, scale = "percent", textRows } = parts;
  const rating = scoredIn(table, column);
  const names = view.columnsOf("indicator")[0] ?? view.columnsOf("objective")[0] ?? view.table.columns[0];
  const scores = areasOf(rows, rating);
  const weights = weight && areasOf(rows, weight.column);
  if (scores.length === 0 || scores.length > mostRuns || !names) return undefined;
  const [onlyScores, ...more] = scores;
  const [onlyWeights] = weights ?? [];
  if (formulas === "kpi" && method === "weighted" && onlyWeights && onlyScores && more.length === 0) {
    return kpiTotalFormula(onlyWeights, onlyScores, blank);
  }
  if (method === "weighted" && textRows.some((row) => rows.includes(row))) return undefined;
  const productColumn = products ?? (method === "weighted" ? weighted?.column : undefined);
  return sumFormula(
    {
      ...(weights ? { weights } : {}),
      ...(productColumn === undefined ? {} : { products: areasOf(rows, productColumn) }),
      scores,
      names: areasOf(rows, names.column),
      scale,
      isWeighted: method === "weighted",
    },
    blank,
  );
}

// Products come from the rating that counts; every other column is what one rater gave.
function scoredIn({ parts: { weighted, rating } }: ScoreTable, column: number): number {
  return weighted?.column === column && rating ? rating.column : column;
}

function plainSum({ view }: ScoreTable, rows: readonly number[], column: number): number | null {
  const given = rows.map((row) => view.value(row, column)).filter((value) => typeof value === "number");
  return given.length === 0 ? null : given.reduce((sum, value) => sum + value, 0);
}

function weightSum(table: ScoreTable, { total, rows, part }: Wanted): readonly ScoreChange[] {
  const { weight, textRows } = table.parts;
  if (!weight || textRows.some((row) => rows.includes(row))) return [];
  const slot = totalSlot(table, total.row, weight.column);
  const areas: readonly Area[] = areasOf(rows, weight.column);
  if (slot?.column !== weight.column || slot.old !== "" || areas.length > mostRuns) return [];
  const place = table.view.place(slot.row, slot.column);
  const cell = { formula: weightSumFormula(areas) };
  const subject = total.label || weight.header;
  return [{ part: part === "total" ? "weight-sum" : "subtotal", place, subject, old: "", cell }];
}

// The rows a subtotal is for: those since the one before, or since a line that names the rows below it.
function groupAbove({ view }: ScoreTable, subtotal: number): readonly number[] {
  const { itemRows, subtotalRows, bannerRows } = view.table;
  const before = [...subtotalRows, ...bannerRows].filter((row) => row < subtotal);
  const from = Math.max(-1, ...before);
  return itemRows.filter((row) => row > from && row < subtotal);
}

function headerOf({ view }: ScoreTable, column: number): string {
  return view.table.columns.find((it) => it.column === column)?.header ?? "";
}
