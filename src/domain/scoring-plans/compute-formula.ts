// Computes the formulas scores are made of: one cell each, functions of Excel 2010. What it cannot compute it leaves.
import type { Area } from "../sheet/area";
import type { CellValue } from "../sheet/cell";
import type { FormulaNode } from "../sheet/formula-tree";

/** The value at a cell of the formula's own sheet. */
export type ValueAt = (row: number, column: number) => CellValue;

type Result = CellValue | undefined;

/**
 * The value of a formula's tree; undefined when anything in it that counts cannot be computed: another sheet, an unknown
 * function, a range where one value is wanted, an error. A blank cell counts as 0 in sums, as Excel has it.
 */
export function compute(node: FormulaNode, valueAt: ValueAt): CellValue | undefined {
  switch (node.kind) {
    case "number":
      return node.number;
    case "text":
      return node.text;
    case "truth":
      return node.truth;
    case "reference":
      return cellOf(node, valueAt);
    case "unary":
      return signed(node.operator, numberOf(compute(node.operand, valueAt)));
    case "binary":
      return combined(node.operator, compute(node.left, valueAt), compute(node.right, valueAt));
    case "call":
      return called(node.name, node.parts, valueAt);
    case "error":
    case "missing":
    case "unknown":
      return undefined;
  }
}

function cellOf(node: FormulaNode & { kind: "reference" }, valueAt: ValueAt): Result {
  const { area, sheet } = node.reference;
  if (sheet !== undefined || area.rows * area.columns !== 1) return undefined;
  const value = valueAt(area.row, area.column);
  return typeof value === "string" && value.startsWith("#") ? undefined : value;
}

function numberOf(value: Result): number | undefined {
  if (value === "") return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

function signed(operator: "-" | "+" | "%", number: number | undefined): Result {
  if (number === undefined) return undefined;
  if (operator === "%") return number / 100;
  return operator === "-" ? -number : number;
}

function combined(operator: string, left: Result, right: Result): Result {
  if (left === undefined || right === undefined) return undefined;
  const order = comparisons[operator];
  if (order) return order(compared(left, right));
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a === undefined || b === undefined) return undefined;
  if (operator === "+") return a + b;
  if (operator === "-") return a - b;
  if (operator === "*") return a * b;
  return operator === "/" && b !== 0 ? a / b : undefined;
}

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

// Numbers stand before texts, a blank is 0 beside a number and "" beside a text.
function compared(left: CellValue, right: CellValue): number {
  const a = left === "" && typeof right === "number" ? 0 : left;
  const b = right === "" && typeof left === "number" ? 0 : right;
  if (typeof a === "number" && typeof b === "number") return a - b;
  const [x, y] = [String(a).toLowerCase(), String(b).toLowerCase()];
  if (typeof a === typeof b) return x < y ? -1 : Number(x > y);
  return typeof a === "number" ? -1 : 1;
}

function called(name: string, parts: readonly FormulaNode[], valueAt: ValueAt): Result {
  const [first, second, third] = parts;
  if (!first) return undefined;
  const one = () => compute(first, valueAt);
  switch (name) {
    case "IF": {
      const test = one();
      if (test === undefined || typeof test === "string") return undefined;
      const way = test ? second : third;
      return way ? compute(way, valueAt) : test;
    }
    case "AND":
    case "OR": {
      const truths = parts.map((part) => compute(part, valueAt));
      if (truths.some((truth) => truth === undefined)) return undefined;
      return name === "AND" ? truths.every(Boolean) : truths.some(Boolean);
    }
    case "NOT":
      return negated(one());
    case "ISNUMBER":
      return typeof one() === "number";
    case "LEN":
      return lengthOf(one());
    case "N":
      return typeof one() === "number" ? one() : 0;
    case "ABS":
    case "INT":
      return rounded(name, numberOf(one()));
    case "ROUND": {
      const [number, digits] = [numberOf(one()), second && numberOf(compute(second, valueAt))];
      return number === undefined || digits === undefined ? undefined : round(number, digits);
    }
    default:
      return overNumbers(name, parts, valueAt);
  }
}

function negated(truth: Result): Result {
  return truth === undefined ? undefined : !truth;
}

function lengthOf(value: Result): Result {
  return value === undefined ? undefined : String(value).length;
}

function rounded(name: "ABS" | "INT", number: number | undefined): Result {
  if (number === undefined) return undefined;
  return name === "ABS" ? Math.abs(number) : Math.floor(number);
}

/** As Excel rounds: halves away from zero, after what binary adds is gone. */
function round(number: number, digits: number): number {
  const power = 10 ** digits;
  const scaled = Number((Math.abs(number) * power).toPrecision(15));
  return (Math.sign(number) * Math.round(scaled)) / power;
}

function overNumbers(name: string, parts: readonly FormulaNode[], valueAt: ValueAt): Result {
  const numbers: number[] = [];
  for (const part of parts) {
    const cells = part.kind === "reference" && part.reference.sheet === undefined ? part.reference.area : undefined;
    const values = cells ? valuesIn(cells, valueAt) : [compute(part, valueAt)];
    if (!values || values.some((value) => value === undefined)) return undefined;
    if (values.some((value) => typeof value === "string" && value.startsWith("#"))) return undefined;
    numbers.push(...values.filter((value) => typeof value === "number"));
  }
  const sum = numbers.reduce((total, number) => total + number, 0);
  if (name === "COUNT") return numbers.length;
  if (name === "SUM") return sum;
  if (name === "MAX") return numbers.length === 0 ? 0 : Math.max(...numbers);
  if (numbers.length === 0) return name === "MIN" ? 0 : undefined;
  if (name === "MIN") return Math.min(...numbers);
  return name === "AVERAGE" ? sum / numbers.length : undefined;
}

const mostCells = 1000;

function valuesIn({ row, column, rows, columns }: Area, valueAt: ValueAt): CellValue[] | undefined {
  if (rows * columns > mostCells) return undefined;
  return Array.from({ length: rows * columns }, (_, at) =>
    valueAt(row + Math.floor(at / columns), column + (at % columns)),
  );
}
