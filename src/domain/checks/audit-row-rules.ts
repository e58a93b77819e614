// Rules about the formulas of rows: one typed over, weights written into formulas, division the wrong way round.
import type { Fix } from "../findings/finding";
import type { RawFinding, Rule } from "../findings/rule";
import { columnLetters } from "../sheet/area";
import type { FormulaNode } from "../sheet/formula-tree";
import { readFormula } from "../sheet/formula-tree";
import { copiedFormula, relativeKey } from "../sheet/formula-move";
import { formulaAt } from "../sheet/grid";
import type { ColumnRole, KpiColumn } from "../tables/kpi-table";
import type { Cell } from "./audit-cells";
import { cellOf, cellsIn, constantOf } from "./audit-cells";
import { coreOf } from "./audit-meaning";
import { auditRowExamples } from "./audit-rules.data";
import { treeAt } from "./audit-view";
import { numberAt } from "./audit-values";
import { findWeightConstants } from "./audit-weight-constants";
import { attainmentWords, lessWords } from "./audit-words.data";
import type { TableView } from "./table-view";

export const auditRowRules: readonly Rule<TableView>[] = [
  { id: "audit-overwritten", severity: "warning", examples: auditRowExamples.overwritten, find: findOverwritten },
  { id: "audit-weight-differs", severity: "error", examples: auditRowExamples.weights, find: findWeightConstants },
  { id: "audit-wrong-way", severity: "error", examples: auditRowExamples.wrongWay, find: findWrongWay },
];

/** Formulas that were copied down a column: the cell that shows how, and the cells where a number stands instead. */
export interface CopiedColumn {
  readonly column: KpiColumn;
  readonly model: number;
  /** Rows with a number, and the formula that belongs there. */
  readonly typed: readonly { readonly row: number; readonly formula: string }[];
}

const copiedRoles: readonly ColumnRole[] = [
  "score",
  "self_score",
  "manager_score",
  "weighted_score",
  "actual",
  "other",
];

/**
 * Columns in which nearly every row holds the same formula, copied; typed numbers are at most one for two formulas.
 * Where the formula would have nothing to work with, a number may well be meant.
 */
export function copiedColumns(view: TableView): readonly CopiedColumn[] {
  return view.columnsOf(...copiedRoles).flatMap((column) => {
    const at = (row: number) => formulaAt(view.grid, row, column.column);
    const computed = view.rows.filter((row) => at(row) !== undefined);
    const [model] = computed;
    if (model === undefined) return [];
    const typed = view.rows.flatMap((row) => {
      const isNumber = at(row) === undefined && numberAt(view, row, column.column) !== undefined;
      if (!isNumber || view.continued(row, column.column)) return [];
      const from = { row: model, column: column.column };
      const formula = copiedFormula(at(model) ?? "", from, { row, column: column.column });
      return formula !== undefined && hasInputs(view, formula, row) ? [{ row, formula }] : [];
    });
    if (typed.length === 0 || computed.length < Math.max(2, typed.length * 2)) return [];
    const key = (row: number) => relativeKey(at(row) ?? "", { row, column: column.column });
    const isCopied = computed.every((row) => key(row) === key(model));
    return isCopied ? [{ column, model, typed }] : [];
  });
}

function findOverwritten(view: TableView): readonly RawFinding[] {
  return copiedColumns(view).flatMap(({ column: { column, header }, model, typed }) =>
    typed.map(({ row, formula }) => {
      const was = numberAt(view, row, column) ?? 0;
      const fix: Fix = {
        label: "fix.formulaAgain",
        arguments: { cell: columnLetters(column) + String(model + 1) },
        cells: [{ row, column, was, becomes: { formula } }],
      };
      return {
        place: view.place(row, column),
        subject: view.nameOf(row),
        message: "finding.formulaOverwritten",
        arguments: { column: header, value: was },
        fixes: [fix],
      };
    }),
  );
}

function hasInputs(view: TableView, formula: string, row: number): boolean {
  const cells = cellsIn(readFormula(formula));
  const own = cells.filter((cell) => cell.row === row);
  return own.length > 0 && own.every((cell) => !view.blank(cell.row, cell.column));
}

function findWrongWay(view: TableView): readonly RawFinding[] {
  const [actual] = view.columnsOf("actual");
  const [target] = view.columnsOf("target");
  if (!actual || !target) return [];
  const isRate = ({ role, header }: KpiColumn) =>
    /score$/.test(role) || attainmentWords.some((word) => header.toLowerCase().includes(word));
  return view.table.columns.filter(isRate).flatMap(({ column, header }) =>
    view.rows.flatMap((row) => {
      const tree = treeAt(view, row, column);
      const ratio = tree && ratioIn(tree);
      const meant = ratio?.over.row === row && ratio.under.row === row;
      if (!meant || ratio.over.column !== actual.column || ratio.under.column !== target.column) return [];
      if (!isBetterLess(view.nameOf(row))) return [];
      return [
        {
          place: view.place(row, column),
          subject: view.nameOf(row),
          message: "finding.dividedWrongWay",
          arguments: { column: header, actual: actual.header, target: target.header },
        },
      ];
    }),
  );
}

const lessPatterns = lessWords.map(({ words, measures, unless }) => ({
  ends: new RegExp(`(?:${words.join("|")})(?:${measures.join("|")}){0,2}$`),
  unless,
}));

// What stands in brackets says no more than how it is measured.
function isBetterLess(name: string): boolean {
  const plain = name.normalize("NFKC").toLowerCase();
  const said = plain.replace(/\([^)]*\)|[%"“”]/g, "").trim();
  return lessPatterns.some(({ ends, unless }) => ends.test(said) && !unless.some((other) => said.includes(other)));
}

// One cell by another, on whatever scale, and held within limits.
function ratioIn(node: FormulaNode): { readonly over: Cell; readonly under: Cell } | undefined {
  const core = coreOf(node);
  if (core.kind === "call" && ["MIN", "MAX"].includes(core.name)) {
    const inner = core.parts.filter((part) => constantOf(part) === undefined);
    const [only] = inner;
    return only && inner.length === 1 ? ratioIn(only) : undefined;
  }
  if (core.kind !== "binary") return undefined;
  if (core.operator === "*") {
    if (constantOf(core.right) !== undefined) return ratioIn(core.left);
    return constantOf(core.left) !== undefined ? ratioIn(core.right) : undefined;
  }
  const over = cellOf(core.left);
  const under = cellOf(core.right);
  return core.operator === "/" && over && under ? { over, under } : undefined;
}
