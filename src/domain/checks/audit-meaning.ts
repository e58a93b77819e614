// What a formula adds up, as far as it can be told for certain. What is not understood has no meaning here, so that
// the audit says nothing about it.
import type { Area } from "../sheet/area";
import type { FormulaNode } from "../sheet/formula-tree";
import { nodesIn } from "../sheet/formula-tree";

/** The cells a total takes in, all on its own sheet. */
export interface Summed {
  readonly kind: "sum" | "average" | "weighted";
  readonly areas: readonly Area[];
  /** Whether it passes over hidden rows; undefined when that depends on how they were hidden. */
  readonly skipsHidden: boolean | undefined;
  /** SUBTOTAL passes over other SUBTOTALs. */
  readonly skipsSubtotals: boolean;
}

const plain = { skipsHidden: false, skipsSubtotals: false } as const;

/**
 * What the formula comes to when everything it waits for is there: without IF that shows nothing, IFERROR, ROUND and
 * signs that change nothing.
 */
export function coreOf(node: FormulaNode): FormulaNode {
  if (node.kind === "unary" && node.operator === "+") return coreOf(node.operand);
  if (node.kind !== "call") return node;
  const [first, second, third] = node.parts;
  if ((node.name === "ROUND" || node.name === "IFERROR") && first && second && node.parts.length === 2) {
    return coreOf(first);
  }
  if (node.name === "IF" && second && node.parts.length <= 3) {
    if (showsNothing(second) && third) return coreOf(third);
    if (third === undefined || showsNothing(third)) return coreOf(second);
  }
  return node;
}

function showsNothing(node: FormulaNode): boolean {
  return node.kind === "missing" || (node.kind === "text" && node.text.trim() === "");
}

/** What a total takes in, or undefined when it is no plain total of cells. */
export function summedBy(tree: FormulaNode): Summed | undefined {
  const core = coreOf(tree);
  if (core.kind === "binary" && core.operator === "+") return added(core);
  if (core.kind === "binary" && (core.operator === "/" || core.operator === "*")) return scaled(core);
  if (core.kind !== "call") return undefined;
  if (core.name === "SUM" || core.name === "AVERAGE") {
    const areas = areasOf(core.parts);
    return areas && { kind: core.name === "SUM" ? "sum" : "average", areas, ...plain };
  }
  if (core.name === "SUBTOTAL") return subtotal(core.parts);
  return core.name === "SUMPRODUCT" || core.name === "KPI.WEIGHTEDSCORE" ? weighted(core.parts) : undefined;
}

// Sums over 100 or 5 are the same sum on another scale; half a sum takes its cells twice on purpose.
function scaled({ left, right, operator }: FormulaNode & { readonly kind: "binary" }): Summed | undefined {
  const by = coreOf(right);
  const isScale = by.kind === "number" ? by.number !== 2 : operator === "/" && summedBy(by)?.kind === "sum";
  const whole = isScale ? summedBy(left) : undefined;
  return whole?.kind === "weighted" || (whole && by.kind === "number") ? whole : undefined;
}

// "B2+B3+B4": each term one cell, or a sum of its own.
function added(node: FormulaNode): Summed | undefined {
  if (node.kind === "binary" && node.operator === "+") {
    const left = added(node.left);
    const right = added(node.right);
    return left && right && { kind: "sum", areas: [...left.areas, ...right.areas], ...plain };
  }
  if (node.kind === "reference") {
    const areas = areasOf([node]);
    const single = areas?.every(({ rows, columns }) => rows === 1 && columns === 1);
    return areas && single ? { kind: "sum", areas, ...plain } : undefined;
  }
  const inner = node.kind === "call" ? summedBy(node) : undefined;
  return inner?.kind === "sum" ? inner : undefined;
}

function subtotal([code, ...rest]: readonly FormulaNode[]): Summed | undefined {
  const areas = areasOf(rest);
  if (!areas || code?.kind !== "number") return undefined;
  if (code.number === 9) return { kind: "sum", areas, skipsHidden: undefined, skipsSubtotals: true };
  return code.number === 109 ? { kind: "sum", areas, skipsHidden: true, skipsSubtotals: true } : undefined;
}

// Products of columns: every column has to cover the same rows, else nobody knows what is multiplied with what.
function weighted(parts: readonly FormulaNode[]): Summed | undefined {
  const nodes = parts.flatMap(nodesIn);
  if (nodes.some(({ kind }) => kind === "unknown" || kind === "error")) return undefined;
  const areas = areasOf(nodes.filter(({ kind }) => kind === "reference"));
  const [first] = areas ?? [];
  const same = areas?.every(({ row, rows, columns }) => row === first?.row && rows === first.rows && columns === 1);
  return areas && same && areas.length >= 2 ? { kind: "weighted", areas, ...plain } : undefined;
}

function areasOf(nodes: readonly FormulaNode[]): readonly Area[] | undefined {
  const areas = nodes.flatMap((node) =>
    node.kind === "reference" && node.reference.sheet === undefined ? [node.reference.area] : [],
  );
  return areas.length === nodes.length && areas.length > 0 ? areas : undefined;
}
