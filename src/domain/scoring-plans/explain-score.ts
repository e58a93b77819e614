// Why a score is what it is: what it is computed from, which line of its rule applied, what it adds to the total, and the
// smallest change of an entry that gives more. What cannot be read is said, not guessed.
import type { TableView } from "../checks/table-view";
import { viewTable } from "../checks/table-view";
import { roundTo9 } from "../scoring";
import { nativeFormula } from "../scoring/native/kpi-formula";
import type { Place } from "../sheet/area";
import { cellArea } from "../sheet/area";
import type { CellValue } from "../sheet/cell";
import { isBlank } from "../sheet/cell";
import { nodesIn, readFormula } from "../sheet/formula-tree";
import type { FormulaNode } from "../sheet/formula-tree";
import type { Grid } from "../sheet/grid";
import { formulaAt, valueAt } from "../sheet/grid";
import type { KpiTable } from "../tables/kpi-table";
import { compute } from "./compute-formula";
import { labelOf } from "./cell-label";
import type { RuleLine } from "./next-step";
import { nextStep, ruleLine } from "./next-step";
import { scoreParts } from "./score-parts";
import { expectedSum } from "./score-table";

export interface ExplainedInput {
  readonly place: Place;
  readonly label: string;
  /** "" for a blank. */
  readonly value: CellValue;
}

export interface Explanation {
  readonly place: Place;
  readonly label: string;
  readonly value: CellValue;
  /** Absent for a value that was entered. */
  readonly formula?: string;
  /** The cells the formula names, those of ranges up to a dozen. */
  readonly inputs: readonly ExplainedInput[];
  readonly line?: RuleLine;
  /** What the row adds to the total, and what the total is with the scores that are there. */
  readonly share?: { readonly points: number; readonly total: number };
  /** `percent`: the entry is a rate, and the change one in percentage points. */
  readonly next?: { readonly label: string; readonly by: number; readonly result: number; readonly percent: boolean };
  /** Why nothing more can be said of the formula: it could not be read, or something in it cannot be computed here. */
  readonly unread?: "not-readable" | "not-computable";
}

const mostInputs = 12;

/** What is planned, weighed or set as a standard is not what somebody changes to get a better score. */
const given = /计划|目标|权重|比重|分值|满分|标准|plan|target|weight|standard|full/iu;

/** Explains a cell of or beside a table; undefined for a cell with neither a formula nor a score of the table. */
export function explainScore(
  grid: Grid,
  table: KpiTable | undefined,
  { row, column }: { readonly row: number; readonly column: number },
): Explanation | undefined {
  const view = table && viewTable(grid, table);
  const formula = formulaAt(grid, row, column);
  const value = valueAt(grid, row, column);
  const share = view && shareOf(view, row, column);
  if (formula === undefined && (share === undefined || isBlank(value))) return undefined;
  const base = {
    place: { sheet: grid.sheet, area: cellArea(row, column) },
    label: labelOf(grid, view, row, column),
    value,
    ...(share ? { share } : {}),
  };
  return formula === undefined ? { ...base, inputs: [] } : { ...base, formula, ...readOf(grid, view, formula) };
}

type Read = Pick<Explanation, "inputs" | "line" | "next" | "unread">;

function readOf(grid: Grid, view: TableView | undefined, formula: string): Read {
  const native = nativeFormula(formula);
  const text = native.ok ? native.formula : formula;
  const tree = readFormula(text);
  const shown = readFormula(formula);
  if (!tree || !shown) return { inputs: [], unread: "not-readable" };
  const at = (row: number, column: number) => valueAt(grid, row, column);
  const inputs = inputsOf(grid, view, shown);
  const line = ruleLine(tree, text, at);
  if (!line)
    return { inputs, ...(canTell(tree) || compute(tree, at) !== undefined ? {} : { unread: "not-computable" }) };
  const next = stepOf(tree, grid, inputs);
  return { inputs, line, ...(next ? { next } : {}) };
}

/** Sums over ranges are told by the cells they are made of. */
function canTell(tree: FormulaNode): boolean {
  return nodesIn(tree).some((node) => node.kind === "call" && ["SUM", "SUMPRODUCT", "AVERAGE"].includes(node.name));
}

function inputsOf(grid: Grid, view: TableView | undefined, tree: FormulaNode): readonly ExplainedInput[] {
  const seen = new Map<string, ExplainedInput>();
  for (const node of nodesIn(tree)) {
    if (node.kind !== "reference" || node.reference.sheet !== undefined) continue;
    const { row, column, rows, columns } = node.reference.area;
    if (rows * columns > mostInputs) continue;
    for (let index = 0; index < rows * columns; index += 1) {
      const [r, c] = [row + Math.floor(index / columns), column + (index % columns)];
      const place = { sheet: grid.sheet, area: cellArea(r, c) };
      seen.set(`${String(r)},${String(c)}`, { place, label: labelOf(grid, view, r, c), value: valueAt(grid, r, c) });
    }
  }
  return [...seen.values()].slice(0, mostInputs);
}

// The first entry that somebody can change: neither computed nor given from above.
function stepOf(tree: FormulaNode, grid: Grid, inputs: readonly ExplainedInput[]): Explanation["next"] {
  const sizes = inputs.map(({ value }) => (typeof value === "number" ? Math.abs(value) : 0));
  for (const { place, label, value } of inputs) {
    const { row, column } = place.area;
    if (given.test(label) || formulaAt(grid, row, column) !== undefined) continue;
    const step = nextStep(tree, { row, column, size: Math.max(...sizes) }, (r, c) => valueAt(grid, r, c));
    if (step) return { label, ...step, percent: Math.abs(Number(value)) <= 2 && !Number.isInteger(step.by) };
  }
  return undefined;
}

function shareOf(view: TableView, row: number, column: number): Explanation["share"] {
  const parts = scoreParts(view);
  const { rating, weighted, weight, scale, method } = parts;
  if (!rating || (column !== rating.column && column !== weighted?.column)) return undefined;
  if (!view.table.itemRows.includes(row)) return undefined;
  const score = view.value(row, rating.column);
  const total = expectedSum({ view, parts }, view.table.itemRows, { column: rating.column, blank: "partial" });
  if (typeof score !== "number" || total === null) return undefined;
  if (method === "sum") return { points: score, total };
  const factor = weight && view.value(row, weight.column);
  if (typeof factor !== "number" || !scale) return undefined;
  return { points: roundTo9((factor * score) / (scale === "percent" ? 100 : 1)), total };
}
