// New columns at the right edge, for what the table has no cell for: weight × rating, the total, the check of the weights.
import { weightSums } from "../checks/weight-sums";
import { areasOverlap } from "../sheet/area";
import type { Area } from "../sheet/area";
import { isBlank } from "../sheet/cell";
import { formulaAt } from "../sheet/grid";
import type { Language } from "../language";
import { newColumnHeaders } from "./new-columns.data";
import { hasTotal, proposeTotals, totalFormula } from "./propose-totals";
import type { Proposed } from "./propose-rows";
import { cellName, kpiGapFormula, productFormula, weightGapFormula } from "./score-formulas";
import type { ScoreChange, ScoreProposal, ScoreWishes } from "./score-proposal";
import type { ScoreTable } from "./score-table";
import { areasOf } from "./score-table";
import { readTotalRow } from "./total-rows";

export interface ProposedColumns extends Proposed {
  readonly added?: ScoreProposal["added"];
  /** The new column of weight × rating. */
  readonly products?: number;
}

interface Column {
  readonly header: keyof typeof newColumnHeaders;
  cells(column: number): readonly Omit<ScoreChange, "old">[];
}

/** Proposes the columns the table lacks, side by side from its right edge, when nothing stands there. */
export function proposeColumns(table: ScoreTable, wishes: ScoreWishes): ProposedColumns {
  const { area } = table.view.table;
  const first = area.column + area.columns;
  const wantsProducts = lacksProducts(table);
  const wanted = [
    ...(wantsProducts ? [productColumn(table, wishes)] : []),
    ...(lacksTotal(table, wishes, wantsProducts)
      ? [totalColumn(table, wishes, wantsProducts ? first : undefined)]
      : []),
    ...checkColumn(table, wishes),
  ];
  if (wanted.length === 0) return { changes: [], notes: [] };
  const room = { ...area, column: first, columns: wanted.length };
  if (!isFree(table, room)) return { changes: [], notes: [{ key: "noRoomAtEdge", arguments: {} }] };
  const changes = wanted.flatMap(({ header, cells }, index) => [
    headerCell(table, first + index, header),
    ...cells(first + index).map((change) => ({ ...change, old: "" })),
  ]);
  return { changes, notes: [], added: room, ...(wantsProducts ? { products: first } : {}) };
}

function lacksProducts({ parts }: ScoreTable): boolean {
  const { method, weighted, weight, rating, scale, textRows } = parts;
  return method === "weighted" && !weighted && !!weight && !!rating && !!scale && textRows.length === 0;
}

function lacksTotal(table: ScoreTable, wishes: ScoreWishes, wantsProducts: boolean): boolean {
  if (wantsProducts) return !table.view.table.totalRows.some((row) => readTotalRow(table, row).scores);
  return !hasTotal(table, proposeTotals(table, wishes).changes);
}

function productColumn(table: ScoreTable, wishes: ScoreWishes): Column {
  return {
    header: "weighted",
    cells: (column) => [...products(table, column), ...productTotals(table, wishes, column)],
  };
}

function products({ view, parts }: ScoreTable, column: number): readonly Omit<ScoreChange, "old">[] {
  const { weight, rating, scale } = parts;
  if (!weight || !rating || !scale) return [];
  const rows = view.table.itemRows.filter((row) => !view.continued(row, weight.column));
  return rows.map((row) => ({
    part: "weighted",
    place: view.place(row, column),
    subject: view.nameOf(row),
    cell: { formula: productFormula(cellName(row, weight.column), cellName(row, rating.column), scale) },
  }));
}

function productTotals(table: ScoreTable, wishes: ScoreWishes, products: number): readonly Omit<ScoreChange, "old">[] {
  const { view, parts } = table;
  const { rating } = parts;
  const totals = view.table.totalRows.map((row) => readTotalRow(table, row)).filter(({ scores }) => scores);
  return totals.flatMap(({ row, label }) => {
    const rows = view.table.itemRows.filter((it) => it < row);
    const formula = rating && totalFormula(table, wishes, { rows, column: rating.column, products });
    return formula === undefined
      ? []
      : [{ part: "total" as const, place: view.place(row, products), subject: label, cell: { formula } }];
  });
}

function totalColumn(table: ScoreTable, wishes: ScoreWishes, products: number | undefined): Column {
  const { view, parts } = table;
  const rows = view.table.itemRows;
  const source = parts.weighted ?? parts.rating;
  return {
    header: "total",
    cells: (column) => {
      const formula =
        source &&
        totalFormula(table, wishes, {
          rows,
          column: source.column,
          ...(products === undefined ? {} : { products }),
        });
      const place = view.place(rows[0] ?? view.table.area.row, column);
      return formula === undefined ? [] : [{ part: "total", place, subject: "", cell: { formula } }];
    },
  };
}

// Our forms have their check already; points need not make 100.
function checkColumn({ view, parts }: ScoreTable, { formulas }: ScoreWishes): readonly Column[] {
  const { weight, scale, method, textRows } = parts;
  if (view.table.form || !weight || !scale || method !== "weighted" || textRows.length > 0) return [];
  const read = weightSums(view, weight);
  if (!read.ok || read.sums.length === 0) return [];
  const groups = read.sums.length === 1 ? [{ rows: view.table.itemRows }] : read.sums;
  const cells = (column: number) =>
    groups.map(({ rows }) => {
      const areas = areasOf(rows, weight.column);
      const [only, ...more] = areas;
      const formula =
        formulas === "kpi" && only && more.length === 0 ? kpiGapFormula(only) : weightGapFormula(areas, scale);
      const place = view.place(rows[0] ?? view.table.area.row, column);
      return { part: "weight-check" as const, place, subject: weight.header, cell: { formula } };
    });
  return [{ header: "check", cells }];
}

function headerCell({ view }: ScoreTable, column: number, header: Column["header"]): ScoreChange {
  const { headerRows, area } = view.table;
  const language: Language = view.table.columns.some((it) => /\p{Script=Han}/u.test(it.header)) ? "zh-CN" : "en";
  const text = newColumnHeaders[header][language];
  const place = view.place(headerRows.at(-1) ?? area.row, column);
  return { part: "header", place, subject: text, old: "", cell: { text } };
}

function isFree({ view }: ScoreTable, area: Area): boolean {
  const { grid } = view;
  if (grid.merges.some((merge) => areasOverlap(merge, area))) return false;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (!isBlank(view.value(row, column)) || formulaAt(grid, row, column) !== undefined) return false;
    }
  }
  return true;
}
