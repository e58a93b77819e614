// Computes formulas as Excel does, as far as native forms need it: thousands of rows in the time the engine takes for a
// hundred. It knows no KPI; agreement.test.ts holds it to the engine on a sample.
import type { CellReference } from "../../src/domain/sheet/formula-tokens";
import type { FormulaNode } from "../../src/domain/sheet/formula-tree";
import { readFormula } from "../../src/domain/sheet/formula-tree";

/** null is a blank cell; an error is its text in an object, so that no text is taken for one. */
export type Value = number | string | boolean | null | { readonly error: string };
type Matrix = readonly (readonly Value[])[];
type Result = Value | Matrix;

export interface Sheet {
  /** The value of a cell, counted from 0. */
  cell(row: number, column: number): Value;
  /** A function of the add-in, with its arguments as cells. */
  custom(id: string, inputs: readonly Matrix[]): Value;
}

/** Makes a formula ready to be computed on many sheets. */
export function compiledFormula(formula: string): (sheet: Sheet) => Value {
  const tree = readFormula(formula);
  if (!tree) throw new Error(`cannot read ${formula}`);
  return (sheet) => single(new Evaluation(formula, sheet).result(tree));
}

/** One computation. Native forms say the same part many times over: each part is computed once. */
class Evaluation {
  readonly #known = new Map<string, Result>();

  constructor(
    readonly formula: string,
    readonly sheet: Sheet,
  ) {}

  result(node: FormulaNode): Result {
    if (node.kind !== "call" && node.kind !== "binary") return evaluate(node, this);
    const text = this.formula.slice(node.start, node.end);
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const made = evaluate(node, this);
    this.#known.set(text, made);
    return made;
  }
}

function evaluate(node: FormulaNode, evaluation: Evaluation): Result {
  switch (node.kind) {
    case "number":
      return node.number;
    case "text":
      return node.text;
    case "truth":
      return node.truth;
    case "error":
      return { error: node.error };
    case "missing":
      return null;
    case "reference":
      return cellsOf(node.reference, evaluation.sheet);
    case "unary":
      return lifted([evaluation.result(node.operand)], ([one = null]) =>
        arithmetic([one], ([number = 0]) =>
          node.operator === "-" ? -number : node.operator === "%" ? number / 100 : number,
        ),
      );
    case "binary":
      return lifted([evaluation.result(node.left), evaluation.result(node.right)], ([one = null, other = null]) =>
        operated(node.operator, one, other),
      );
    case "call":
      return called(node.name, node.parts, evaluation);
    case "unknown":
      throw new Error("names and arrays are not known here");
  }
}

function cellsOf({ area }: CellReference, sheet: Sheet): Result {
  const rows = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => sheet.cell(area.row + row, area.column + column)),
  );
  return area.rows === 1 && area.columns === 1 ? (rows[0]?.[0] ?? null) : rows;
}

function operated(operator: string, one: Value, other: Value): Value {
  const error = [one, other].find(isError);
  if (error !== undefined) return error;
  if (operator === "&") return textOf(one) + textOf(other);
  if (["+", "-", "*", "/", "^"].includes(operator)) {
    return arithmetic([one, other], ([a = 0, b = 0]) => {
      if (operator === "/") return b === 0 ? Number.NaN : a / b;
      return { "+": a + b, "-": a - b, "*": a * b, "^": a ** b }[operator] ?? Number.NaN;
    });
  }
  const order = compared(one, other);
  return { "=": order === 0, "<>": order !== 0, "<": order < 0, ">": order > 0, "<=": order <= 0, ">=": order >= 0 }[operator] ?? false; // prettier-ignore
}

/** Numbers before texts before truths; a blank is 0, "" or FALSE as the other one needs it. */
function compared(one: Value, other: Value): number {
  const [a, b] = [one ?? emptyLike(other), other ?? emptyLike(one)];
  const rank = (value: unknown) => ["number", "string", "boolean"].indexOf(typeof value);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  const [x, y] = typeof a === "string" ? [a.toLowerCase(), textOf(b).toLowerCase()] : [Number(a), Number(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function emptyLike(value: Value): Value {
  return typeof value === "string" ? "" : typeof value === "boolean" ? false : 0;
}

function arithmetic(values: readonly Value[], work: (numbers: number[]) => number): Value {
  const numbers = values.map((value) =>
    typeof value === "string" && value.trim() === "" ? Number.NaN : Number(value),
  );
  const error = values.find(isError);
  if (error !== undefined) return error;
  if (numbers.some(Number.isNaN)) return { error: "#VALUE!" };
  const result = work(numbers);
  return Number.isNaN(result) ? { error: "#DIV/0!" } : result;
}

function called(name: string, parts: readonly FormulaNode[], evaluation: Evaluation): Result {
  const at = (index: number) => {
    const part = parts[index];
    return part ? evaluation.result(part) : null;
  };
  if (name.startsWith("KPI."))
    return evaluation.sheet.custom(
      name.slice(4),
      parts.map((_, index) => matrixOf(at(index))),
    );
  if (name === "IF") return chosen(at(0), () => at(1), () => (parts.length > 2 ? at(2) : false)); // prettier-ignore
  const work = functions.get(name);
  if (!work) throw new Error(`${name} is not known here`);
  const results = parts.map((_, index) => at(index));
  const error = results.flatMap((result) => matrixOf(result).flat()).find(isError);
  return error === undefined || name.startsWith("IS") ? work(results) : error;
}

function chosen(condition: Result, yes: () => Result, no: () => Result): Result {
  if (isMatrix(condition)) {
    return lifted([condition, yes(), no()], ([is = false, one = null, other = null]) =>
      isError(is) ? is : is ? one : other,
    );
  }
  return isError(condition) ? condition : condition ? yes() : no();
}

const functions: ReadonlyMap<string, (inputs: readonly Result[]) => Result> = new Map<
  string,
  (inputs: readonly Result[]) => Result
>([
  ["OR", (inputs: readonly Result[]) => flatOf(inputs).some((value) => value === true || (typeof value === "number" && value !== 0))],
  ["AND", (inputs) => flatOf(inputs).every((value) => value !== false && value !== 0)],
  ["NOT", ([one = null]) => !single(one)],
  ["NA", () => ({ error: "#N/A" })],
  ["VALUE", () => ({ error: "#VALUE!" })],
  ["N", ([one = null]) => (typeof single(one) === "string" ? 0 : Number(single(one)))],
  ["LEN", ([one = null]) => textOf(single(one)).length],
  ["ISNUMBER", ([one = null]) => lifted([one], ([value = null]) => typeof value === "number")],
  ["ABS", ([one = null]) => arithmetic([single(one)], ([number = 0]) => Math.abs(number))],
  ["INT", ([one = null]) => arithmetic([single(one)], ([number = 0]) => Math.floor(number))],
  ["ROUND", (inputs) => arithmetic(inputs.map(single), ([number = 0, places = 0]) => roundedBy(Math.round, number, places))],
  ["ROUNDUP", (inputs) => arithmetic(inputs.map(single), ([number = 0, places = 0]) => roundedBy(Math.ceil, number, places))],
  ["SUM", (inputs) => numbersIn(inputs).reduce((sum, number) => sum + number, 0)],
  ["COUNT", (inputs) => numbersIn(inputs).length],
  ["MIN", (inputs) => (numbersIn(inputs).length === 0 ? 0 : Math.min(...numbersIn(inputs)))],
  ["MAX", (inputs) => (numbersIn(inputs).length === 0 ? 0 : Math.max(...numbersIn(inputs)))],
  ["AVERAGE", (inputs) => numbersIn(inputs).reduce((sum, number) => sum + number, 0) / numbersIn(inputs).length],
  ["COUNTIF", ([range = null, wanted = null]) => flatOf([range]).filter((value) => fits(value, single(wanted))).length],
  ["COUNTBLANK", ([range = null]) => flatOf([range]).filter((value) => value === null || value === "").length],
  ["ROWS", ([range = null]) => matrixOf(range).length],
  ["COLUMNS", ([range = null]) => matrixOf(range)[0]?.length ?? 0],
  ["ROW", ([range = null]) => matrixOf(range).map((row) => row.map(() => 1))],
  ["SUMPRODUCT", (inputs) => summedProducts(inputs.map((input) => matrixOf(input).flat()))],
  ["NETWORKDAYS", ([from = null, to = null, off = null]) => workdays(Number(single(from)), Number(single(to)), flatOf([off]))],
]); // prettier-ignore

/** Texts, truths and blanks count as 0, but lists of different length do not fit. */
function summedProducts([first = [], ...others]: readonly (readonly Value[])[]): Value {
  if (others.some((list) => list.length !== first.length)) return { error: "#VALUE!" };
  const numberOf = (value: Value | undefined) => (typeof value === "number" ? value : 0);
  return first.reduce<number>(
    (sum, value, at) => sum + others.reduce((product, list) => product * numberOf(list[at]), numberOf(value)),
    0,
  );
}

function workdays(from: number, to: number, off: readonly Value[]): number {
  let days = 0;
  for (let day = from; day <= to; day += 1) if (day % 7 > 1 && !off.includes(day)) days += 1;
  return days;
}

function fits(value: Value, wanted: Value): boolean {
  if (wanted === ">0") return typeof value === "number" && value > 0;
  return value !== null && compared(value, wanted) === 0;
}

/** Rounds what 15 digits show, as Excel does. */
function roundedBy(round: (number: number) => number, number: number, places: number): number {
  const shown = Number(Math.abs(number).toPrecision(15));
  return Math.sign(number) * shifted(round(Number(shifted(shown, places).toPrecision(15))), -places) + 0;
}

function shifted(number: number, places: number): number {
  const [digits = "", exponent = "0"] = String(number).split("e");
  return Number(`${digits}e${String(Number(exponent) + places)}`);
}

function lifted(results: readonly Result[], work: (values: Value[]) => Value): Result {
  const [first] = results.filter(isMatrix);
  if (!first) return work(results.map(single));
  return first.map((row, r) =>
    row.map((_, c) => work(results.map((result) => (isMatrix(result) ? (result[r]?.[c] ?? null) : result)))),
  );
}

function matrixOf(result: Result): Matrix {
  return isMatrix(result) ? result : [[result]];
}

function flatOf(results: readonly Result[]): Value[] {
  return results.flatMap((result) => matrixOf(result).flat());
}

function numbersIn(results: readonly Result[]): number[] {
  return flatOf(results).filter((value) => typeof value === "number");
}

function single(result: Result): Value {
  return isMatrix(result) ? (result[0]?.[0] ?? null) : result;
}

function isMatrix(result: Result): result is Matrix {
  return Array.isArray(result);
}

function isError(value: Value): value is { readonly error: string } {
  return typeof value === "object" && value !== null;
}

function textOf(value: Value): string {
  if (value === null || typeof value === "object") return "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
