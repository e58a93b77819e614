// What several rules of the audit ask of columns and of the nodes of a formula.
import type { FormulaNode } from "../sheet/formula-tree";
import { nodesIn } from "../sheet/formula-tree";
import type { ColumnRole } from "../tables/kpi-table";

/** Columns in which ratings are entered or computed. */
export const scored: readonly ColumnRole[] = ["score", "self_score", "manager_score"];

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The cell a node names on its own sheet, when it names a single one. */
export function cellOf(node: FormulaNode): Cell | undefined {
  if (node.kind !== "reference" || node.reference.sheet !== undefined) return undefined;
  const { row, column, rows, columns } = node.reference.area;
  return rows === 1 && columns === 1 ? { row, column } : undefined;
}

/** The single cells a formula names on its own sheet. */
export function cellsIn(tree: FormulaNode | undefined): readonly Cell[] {
  return tree ? nodesIn(tree).flatMap((node) => cellOf(node) ?? []) : [];
}

/** The number a node is, "30%" too; undefined when it is none. */
export function constantOf(node: FormulaNode): number | undefined {
  if (node.kind === "number") return node.number;
  if (node.kind !== "unary" || node.operator !== "%") return undefined;
  const number = constantOf(node.operand);
  return number === undefined ? undefined : number / 100;
}
