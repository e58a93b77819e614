// Weighted scores that are not what their weight and score make.
import type { RawFinding } from "../findings/rule";
import type { KpiColumn } from "../tables/kpi-table";
import { scored } from "./audit-cells";
import { copiedColumns } from "./audit-row-rules";
import { decimalsOf, isRounded, numberAt, weightAt } from "./audit-values";
import { findWeightConstants } from "./audit-weight-constants";
import type { TableView } from "./table-view";

interface Product {
  readonly row: number;
  readonly weight: number;
  readonly score: number;
  readonly shown: number;
}

// What a row shows by its weight times its score is the same in most rows (1, or 0.01 for 25 % written as 25): where it
// is not, one of the three is wrong.
export function findWrongProducts(view: TableView): readonly RawFinding[] {
  const [weight] = view.columnsOf("weight");
  return view.columnsOf("weighted_score").flatMap((weighted) => {
    const readings = view.columnsOf(...scored).map((score) => {
      const products = weight ? productsOf(view, weight, score, weighted) : [];
      return { score, products, ...bestFactor(products) };
    });
    const [best] = readings.sort((a, b) => b.right.length - a.right.length);
    if (!weight || !best) return [];
    const wrong = best.products.filter((product) => !best.right.includes(product));
    if (wrong.length === 0 || best.right.length < Math.max(2, wrong.length * 2)) return [];
    const said = cellsSaid(view);
    return wrong
      .filter(({ row }) => !said.has(cellKey(row, weighted.column)))
      .map(({ row, shown, ...factors }) => ({
        place: view.place(row, weighted.column),
        subject: view.nameOf(row),
        message: "finding.productDiffers",
        arguments: {
          column: weighted.header,
          shown,
          weight: factors.weight,
          score: factors.score,
          product: Number((factors.weight * factors.score * best.factor).toPrecision(9)),
        },
      }));
  });
}

function productsOf(view: TableView, weight: KpiColumn, score: KpiColumn, weighted: KpiColumn): readonly Product[] {
  return view.rows.flatMap((row) => {
    const one = weightAt(view, row, weight.column);
    const [other, shown] = [score, weighted].map(({ column }) => numberAt(view, row, column));
    if (one === undefined || other === undefined || shown === undefined || one === 0) return [];
    return [{ row, weight: one, score: other, shown }];
  });
}

// Cells of which another rule says already what is wrong there.
function cellsSaid(view: TableView): ReadonlySet<string> {
  return new Set([
    ...copiedColumns(view).flatMap(({ column, typed }) => typed.map(({ row }) => cellKey(row, column.column))),
    ...findWeightConstants(view).map(({ place: { area } }) => cellKey(area.row, area.column)),
  ]);
}

function cellKey(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}

function bestFactor(products: readonly Product[]): { readonly factor: number; readonly right: readonly Product[] } {
  const decimals = Math.max(0, ...products.map(({ shown }) => decimalsOf(shown)));
  const candidates = [1, 0.01].map((factor) => ({
    factor,
    right: products.filter(({ weight, score, shown }) => isRounded(weight * score * factor, shown, decimals)),
  }));
  const [first, second] = candidates;
  return second && first && second.right.length > first.right.length ? second : (first ?? { factor: 1, right: [] });
}
