// Formulas as trees: which operator takes what, which function gets which arguments. Nothing is computed here, and what
// cannot be read for certain is no tree at all.
import type { CellReference, FormulaSpan, FormulaToken } from "./formula-tokens";
import { formulaTokens } from "./formula-tokens";

/** A part of a formula with its place in the text. */
export type FormulaNode = FormulaSpan &
  (
    | { readonly kind: "number"; readonly number: number }
    | { readonly kind: "text"; readonly text: string }
    | { readonly kind: "truth"; readonly truth: boolean }
    | { readonly kind: "error"; readonly error: string }
    | { readonly kind: "reference"; readonly reference: CellReference }
    /** A function in capitals: "SUM", "KPI.BAND". */
    | { readonly kind: "call"; readonly name: string; readonly parts: readonly FormulaNode[] }
    | { readonly kind: "binary"; readonly operator: string; readonly left: FormulaNode; readonly right: FormulaNode }
    /** "-" and "+" before, "%" behind. */
    | { readonly kind: "unary"; readonly operator: "-" | "+" | "%"; readonly operand: FormulaNode }
    /** An argument left out. */
    | { readonly kind: "missing" }
    /** A name, a structured reference or an array: it stands for something nobody looked up. */
    | { readonly kind: "unknown" }
  );

/** Deeper nesting is no formula of a person; Excel itself stops at 64 levels of functions. */
const deepest = 200;

const strengths: Readonly<Record<string, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
};
const signStrength = 6;

// The same formulas are asked for by many rules, and at every check anew; a tree hangs on nothing but the text.
const treesRead = new Map<string, FormulaNode | undefined>();
const mostTrees = 20_000;

/**
 * Reads a formula with or without its "=" as a tree; undefined when its signs do not fit together, as in an
 * intersection or a union, which nobody should guess at. Never throws.
 */
export function readFormula(formula: string): FormulaNode | undefined {
  if (treesRead.has(formula)) return treesRead.get(formula);
  const reader = new Reader(formulaTokens(formula));
  const tree = reader.expression(0, 0);
  const read = tree && reader.atEnd ? tree : undefined;
  if (treesRead.size >= mostTrees) treesRead.clear();
  treesRead.set(formula, read);
  return read;
}

/** The node and everything below it, the outer before the inner. */
export function nodesIn(node: FormulaNode): readonly FormulaNode[] {
  if (node.kind === "call") return [node, ...node.parts.flatMap(nodesIn)];
  if (node.kind === "binary") return [node, ...nodesIn(node.left), ...nodesIn(node.right)];
  return node.kind === "unary" ? [node, ...nodesIn(node.operand)] : [node];
}

class Reader {
  readonly #tokens: readonly FormulaToken[];
  #at = 0;

  constructor(tokens: readonly FormulaToken[]) {
    this.#tokens = tokens;
  }

  get atEnd(): boolean {
    return this.#at >= this.#tokens.length;
  }

  /** An expression whose operators bind more strongly than `floor`. */
  expression(floor: number, depth: number): FormulaNode | undefined {
    let left = depth > deepest ? undefined : this.#operand(depth);
    while (left) {
      const operator = this.#operatorNext();
      const strength = strengths[operator ?? ""] ?? 0;
      if (operator === undefined || strength <= floor) return left;
      this.#at += 1;
      const right = this.expression(strength, depth + 1);
      left = right && { kind: "binary", operator, left, right, start: left.start, end: right.end };
    }
    return undefined;
  }

  #operatorNext(): string | undefined {
    const token = this.#tokens[this.#at];
    return token?.kind === "operator" ? token.operator : undefined;
  }

  #operand(depth: number): FormulaNode | undefined {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    const node = token && this.#nodeFrom(token, depth);
    return node && this.#withPercents(node);
  }

  #nodeFrom(token: FormulaToken, depth: number): FormulaNode | undefined {
    if (token.kind === "operator") return this.#signed(token, depth);
    if (token.kind === "open") return this.#bracketed(token.start, depth);
    if (token.kind === "call") return this.#call(token.name, token.start, depth);
    if (token.kind === "close" || token.kind === "separator") return undefined;
    return token;
  }

  #signed(token: FormulaToken & { kind: "operator" }, depth: number): FormulaNode | undefined {
    const { operator, start } = token;
    if (operator !== "-" && operator !== "+" && operator !== "@") return undefined;
    const operand = this.expression(signStrength, depth + 1);
    // "@" only says that one cell is meant.
    return operand && (operator === "@" ? operand : { kind: "unary", operator, operand, start, end: operand.end });
  }

  #bracketed(start: number, depth: number): FormulaNode | undefined {
    const inner = this.expression(0, depth + 1);
    const close = this.#tokens[this.#at];
    if (!inner || close?.kind !== "close") return undefined;
    this.#at += 1;
    return { ...inner, start, end: close.end };
  }

  #call(name: string, start: number, depth: number): FormulaNode | undefined {
    const parts: FormulaNode[] = [];
    for (;;) {
      const token = this.#tokens[this.#at];
      if (token === undefined) return undefined;
      const isLast = token.kind === "close";
      if (isLast || token.kind === "separator") {
        // "F()" has no argument, "F(1,)" has two.
        if (!isLast || parts.length > 0) parts.push({ kind: "missing", start: token.start, end: token.start });
      } else {
        const part = this.expression(0, depth + 1);
        if (!part) return undefined;
        parts.push(part);
      }
      const end = this.#tokens[this.#at];
      this.#at += 1;
      if (end?.kind === "close") return { kind: "call", name, parts, start, end: end.end };
      if (end?.kind !== "separator") return undefined;
    }
  }

  #withPercents(node: FormulaNode): FormulaNode {
    let whole = node;
    while (this.#operatorNext() === "%") {
      const end = this.#tokens[this.#at]?.end ?? whole.end;
      this.#at += 1;
      whole = { kind: "unary", operator: "%", operand: whole, start: whole.start, end };
    }
    return whole;
  }
}
