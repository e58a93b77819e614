// Which rule line of a formula applied, as the stretch its value lies in, and the smallest change of one entry that gives
// a higher result.
import type { CellValue } from "../sheet/cell";
import type { FormulaNode } from "../sheet/formula-tree";
import type { ValueAt } from "./compute-formula";
import { compute } from "./compute-formula";

/** The line that applied: lower < value ≤ upper, each end as the formula has it. */
export interface RuleLine {
  readonly value: number;
  readonly lower?: { readonly at: number; readonly closed: boolean };
  readonly upper?: { readonly at: number; readonly closed: boolean };
}

/** The comparisons that decided an IF formula, as the stretch of the last value compared; undefined without any. */
export function ruleLine(tree: FormulaNode, formula: string, valueAt: ValueAt): RuleLine | undefined {
  const lines = new Map<string, RuleLine>();
  let last: string | undefined;
  let node: FormulaNode | undefined = tree;
  while (node?.kind === "call" && node.name === "IF") {
    const [test, yes, no]: readonly (FormulaNode | undefined)[] = node.parts;
    const truth: CellValue | undefined = test && compute(test, valueAt);
    if (test === undefined || truth === undefined) return undefined;
    const limit = limitOf(test, Boolean(truth));
    const value = limit && compute(limit.of, valueAt);
    if (limit && typeof value === "number") {
      const key = formula.slice(limit.of.start, limit.of.end);
      lines.set(key, narrowed(lines.get(key) ?? { value }, limit));
      last = key;
    }
    node = truth ? yes : no;
  }
  return last === undefined ? undefined : lines.get(last);
}

interface Limit {
  readonly of: FormulaNode;
  readonly side: "lower" | "upper";
  readonly at: number;
  readonly closed: boolean;
}

// "x > 0.05" that does not hold says x ≤ 0.05. A check that something is there (COUNT(…)<2) is no line of a rule.
function limitOf(test: FormulaNode, truth: boolean): Limit | undefined {
  if (test.kind !== "binary" || !/^[<>]=?$/.test(test.operator)) return undefined;
  const at = compute(test.right, () => "#N/A");
  if (typeof at !== "number" || (test.left.kind === "call" && ["COUNT", "LEN"].includes(test.left.name)))
    return undefined;
  const isGreater = test.operator.startsWith(">") === truth;
  const closed = test.operator.endsWith("=") === truth;
  return { of: test.left, side: isGreater ? "lower" : "upper", at, closed };
}

function narrowed(line: RuleLine, { side, at, closed }: Limit): RuleLine {
  const known = line[side];
  const isTighter = !known || (side === "lower" ? at >= known.at : at <= known.at);
  return isTighter ? { ...line, [side]: { at, closed } } : line;
}

export interface NextStep {
  /** How much the entry has to change; negative when it has to become less. */
  readonly by: number;
  /** What the formula gives then. */
  readonly result: number;
}

const tries = 400;

/**
 * The smallest change of the cell that makes the formula's result larger, within twice the size of what is entered; in
 * whole numbers where the entry is one, else to a thousandth of it. Undefined where no change does.
 */
export function nextStep(
  tree: FormulaNode,
  cell: { readonly row: number; readonly column: number; readonly size: number },
  valueAt: ValueAt,
): NextStep | undefined {
  const entered = valueAt(cell.row, cell.column);
  const now = compute(tree, valueAt);
  if (typeof entered !== "number" || typeof now !== "number") return undefined;
  const resultAt = (value: number): number | undefined => {
    const result = compute(tree, (row, column) =>
      row === cell.row && column === cell.column ? value : valueAt(row, column),
    );
    return typeof result === "number" && result > now ? result : undefined;
  };
  const unit = Number.isInteger(entered) && Math.abs(entered) + cell.size > 2 ? 1 : unitOf(entered);
  const reach = 2 * Math.max(Math.abs(entered), cell.size, unit);
  for (let at = 1; at <= tries; at += 1) {
    for (const sign of [1, -1]) {
      const far = (sign * reach * at) / tries;
      if (resultAt(entered + far) === undefined) continue;
      return inUnits({ entered, near: far - (sign * reach) / tries, far, unit }, resultAt);
    }
  }
  return undefined;
}

function unitOf(entered: number): number {
  const size = Math.floor(Math.log10(Math.max(Math.abs(entered), 1e-6)));
  return 10 ** Math.min(size - 2, -3 + Math.max(0, size));
}

function inUnits(
  { entered, near, far, unit }: { entered: number; near: number; far: number; unit: number },
  resultAt: (value: number) => number | undefined,
): NextStep | undefined {
  let [from, to] = [near, far];
  for (let turn = 0; turn < 50; turn += 1) {
    const middle = (from + to) / 2;
    if (resultAt(entered + middle) === undefined) from = middle;
    else to = middle;
  }
  const sign = Math.sign(far);
  const steps = Math.ceil(Math.abs(to) / unit - 1e-6);
  for (const count of [steps, steps + 1]) {
    const by = Number((sign * count * unit).toPrecision(12));
    const result = resultAt(Number((entered + by).toPrecision(12)));
    if (result !== undefined && count > 0) return { by, result };
  }
  return undefined;
}
