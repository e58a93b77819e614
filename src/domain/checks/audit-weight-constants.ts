// Weights written into formulas as numbers, compared with the weight column of their rows.
import type { Fix } from "../findings/finding";
import type { RawFinding } from "../findings/rule";
import { columnLetters } from "../sheet/area";
import type { FormulaNode } from "../sheet/formula-tree";
import { formulaAt } from "../sheet/grid";
import type { KpiColumn } from "../tables/kpi-table";
import { cellOf, constantOf, scored } from "./audit-cells";
import { coreOf } from "./audit-meaning";
import { auditView, treeAt } from "./audit-view";
import { weightAt } from "./audit-values";
import type { TableView } from "./table-view";

/** A number that multiplies a row's score in a formula, where its weight belongs. */
interface Constant {
  /** Where the formula stands, and where in it. */
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly start: number;
  readonly end: number;
  readonly number: number;
  /** The row whose score it weighs, and the weight the column has. */
  readonly item: number;
  readonly weight: number;
}

/** What a weight of the column is multiplied by to be the number in the formula: 0.25, 25 % and 25 are one weight. */
const scales = [
  { factor: 1, text: "" },
  { factor: 0.01, text: "/100" },
  { factor: 100, text: "*100" },
] as const;

type Scale = (typeof scales)[number];

/**
 * Finds weights in formulas that differ from the weight column. Numbers are taken for weights only when most of them
 * are those of the column; else they may be anything, such as points for each score.
 */
export function findWeightConstants(view: TableView): readonly RawFinding[] {
  const [weight] = view.columnsOf("weight");
  if (!weight) return [];
  const constants = constantsIn(view, weight);
  const scale = scales.find(({ factor }) => {
    const equal = constants.filter((constant) => isEqual(constant, factor)).length;
    return equal > 0 && equal * 2 >= constants.length;
  });
  if (!scale) return [];
  return constants
    .filter((constant) => !isEqual(constant, scale.factor))
    .map((constant) => ({
      place: view.place(constant.row, constant.column),
      subject: view.nameOf(constant.item),
      message: "finding.weightDiffers",
      arguments: {
        column: weight.header,
        used: constant.formula.slice(constant.start, constant.end),
        weight: constant.weight,
        row: constant.item + 1,
      },
      // A formula over text would work in Excel and be another trap.
      ...(typeof view.value(constant.item, weight.column) === "number"
        ? { fixes: [asReference(constant, weight, scale)] }
        : {}),
    }));
}

function isEqual({ number, weight }: Constant, factor: number): boolean {
  return Math.abs(number - weight * factor) < 1e-9 * Math.max(1, Math.abs(number));
}

function constantsIn(view: TableView, weight: KpiColumn): readonly Constant[] {
  const scores = new Set(view.columnsOf(...scored).map(({ column }) => column));
  const computed = view.columnsOf("weighted_score", "other");
  const items = new Set(view.rows);
  const rows = view.rows.flatMap((row) => computed.map(({ column }) => ({ row, column })));
  return [...rows, ...termsTotals(view)].flatMap(({ row, column }) => {
    const tree = treeAt(view, row, column);
    const formula = formulaAt(view.grid, row, column) ?? "";
    const products = tree ? productsIn(tree) : [];
    // Two scores of one row are mixed by the shares of their raters.
    if (new Set(products.map(({ cell }) => cell.row)).size < products.length) return [];
    return products.flatMap(({ start, end, number, cell }) => {
      const value = scores.has(cell.column) ? weightAt(view, cell.row, weight.column) : undefined;
      const known = value !== undefined && items.has(cell.row);
      return known ? [{ row, column, formula, start, end, number, item: cell.row, weight: value }] : [];
    });
  });
}

// Formulas outside the rows of indicators that are no plain total: "=C2*0.3+C3*0.7" stands there.
function termsTotals(view: TableView): { readonly row: number; readonly column: number }[] {
  const totals = auditView(view).totals;
  const { columns } = view.table;
  return [...view.table.totalRows, ...view.table.subtotalRows].flatMap((row) =>
    columns
      .filter(({ column }) => !totals.some((total) => total.row === row && total.column === column))
      .map(({ column }) => ({ row, column })),
  );
}

interface Product {
  readonly start: number;
  readonly end: number;
  readonly number: number;
  readonly cell: { readonly row: number; readonly column: number };
}

function productsIn(tree: FormulaNode): readonly Product[] {
  const core = coreOf(tree);
  if (core.kind !== "binary") return [];
  if (core.operator === "+") return [...productsIn(core.left), ...productsIn(core.right)];
  if (core.operator !== "*") return [];
  const left = product(core.left, core.right);
  return left ? [left] : [product(core.right, core.left) ?? []].flat();
}

function product(constant: FormulaNode, score: FormulaNode): Product | undefined {
  const number = constantOf(constant);
  const cell = cellOf(score);
  return number === undefined || !cell ? undefined : { start: constant.start, end: constant.end, number, cell };
}

function asReference(constant: Constant, weight: KpiColumn, scale: Scale): Fix {
  const { row, column, formula, start, end, item } = constant;
  const cell = columnLetters(weight.column) + String(item + 1);
  return {
    label: "fix.weightReference",
    arguments: { cell },
    cells: [
      {
        row,
        column,
        was: formula,
        becomes: { formula: formula.slice(0, start) + cell + scale.text + formula.slice(end) },
      },
    ],
  };
}
