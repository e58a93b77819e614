// Validation rules between Office.js's words and the engine's.
import { DataValidationOperator, DataValidationType, type IDataValidationRule } from "../../engine/univer";
import { asRecord } from "../core/args";
import type { Env } from "../core/env";
import { invalidArgument } from "../core/errors";
import { areaAddress, sheetPrefix } from "./address";
import { sheetOf, type RangeTarget } from "./range-target";

/** Excel takes no longer list written out; a longer one comes from a range. */
const listLimit = 255;

const operators: readonly (readonly [excel: string, engine: DataValidationOperator])[] = [
  ["Between", DataValidationOperator.BETWEEN],
  ["NotBetween", DataValidationOperator.NOT_BETWEEN],
  ["EqualTo", DataValidationOperator.EQUAL],
  ["NotEqualTo", DataValidationOperator.NOT_EQUAL],
  ["GreaterThan", DataValidationOperator.GREATER_THAN],
  ["LessThan", DataValidationOperator.LESS_THAN],
  ["GreaterThanOrEqualTo", DataValidationOperator.GREATER_THAN_OR_EQUAL],
  ["LessThanOrEqualTo", DataValidationOperator.LESS_THAN_OR_EQUAL],
];

const comparisons: readonly (readonly [excel: string, engine: DataValidationType, type: string])[] = [
  ["wholeNumber", DataValidationType.WHOLE, "WholeNumber"],
  ["decimal", DataValidationType.DECIMAL, "Decimal"],
  ["date", DataValidationType.DATE, "Date"],
  ["time", DataValidationType.TIME, "Time"],
  ["textLength", DataValidationType.TEXT_LENGTH, "TextLength"],
];

/** True when a rule is of this type; the engine also knows types that are plain texts. */
export function isType(type: string, wanted: DataValidationType): boolean {
  return type === String(wanted);
}

/** Excel.DataValidationType of an engine's rule. */
export function excelType({ type }: Pick<IDataValidationRule, "type">): string {
  const comparison = comparisons.find(([, engine]) => isType(type, engine));
  if (comparison) return comparison[2];
  if (isType(type, DataValidationType.LIST) || isType(type, DataValidationType.LIST_MULTIPLE)) return "List";
  return isType(type, DataValidationType.CUSTOM) ? "Custom" : "None";
}

/** Excel.DataValidationRule of an engine's rule. */
export function excelRule(rule: Omit<IDataValidationRule, "ranges">): object {
  const { formula1 = "", formula2 } = rule;
  const comparison = comparisons.find(([, engine]) => isType(rule.type, engine));
  if (comparison) {
    const operator = operators.find(([, engine]) => engine === rule.operator)?.[0] ?? "Between";
    const bounds = formula2
      ? { formula1: operand(formula1), formula2: operand(formula2) }
      : { formula1: operand(formula1) };
    return { [comparison[0]]: { ...bounds, operator } };
  }
  if (excelType(rule) === "List")
    return { list: { inCellDropDown: rule.showDropDown ?? true, source: listSource(formula1) } };
  return isType(rule.type, DataValidationType.CUSTOM) ? { custom: { formula: formula1 } } : {};
}

function operand(formula: string): string | number {
  return formula.trim() !== "" && Number.isFinite(Number(formula)) ? Number(formula) : formula;
}

function listSource(formula: string): string {
  if (formula.startsWith("=")) return formula;
  try {
    const options: unknown = JSON.parse(formula);
    return Array.isArray(options) ? options.join(",") : formula;
  } catch {
    return formula;
  }
}

/** The engine's rule for one Excel takes; InvalidArgument when it names no kind or more than one. */
export function engineRule(given: Record<string, unknown>, home: RangeTarget, env: Env): Partial<IDataValidationRule> {
  const [kind, ...more] = Object.keys(given).filter((key) => given[key] !== undefined && given[key] !== null);
  if (kind === undefined || more.length > 0) invalidArgument();
  const details = asRecord(given[kind]);
  if (kind === "list") return listRule(details, home, env);
  if (kind === "custom") {
    const formula = details["formula"];
    if (typeof formula !== "string" || formula === "") invalidArgument();
    return {
      type: DataValidationType.CUSTOM,
      formula1: formula.startsWith("=") ? formula : `=${formula}`,
      formula2: "",
    };
  }
  const comparison = comparisons.find(([excel]) => excel === kind) ?? invalidArgument();
  const operator = operators.find(([excel]) => excel === details["operator"])?.[1] ?? invalidArgument();
  const two = operator === DataValidationOperator.BETWEEN || operator === DataValidationOperator.NOT_BETWEEN;
  return {
    type: comparison[1],
    operator,
    formula1: boundText(details["formula1"]),
    ...(two ? { formula2: boundText(details["formula2"]) } : { formula2: "" }),
  };
}

function boundText(value: unknown): string {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  return typeof value === "string" && value !== "" ? value : invalidArgument();
}

function listRule(details: Record<string, unknown>, home: RangeTarget, env: Env): Partial<IDataValidationRule> {
  const { source } = details;
  const showDropDown = details["inCellDropDown"] !== false;
  const rule = { type: DataValidationType.LIST, showDropDown, formula2: "" };
  if (typeof source === "object" && source !== null && "area" in source) {
    const range = source as RangeTarget;
    const prefix = range.sheetId === home.sheetId ? "" : `${sheetPrefix(sheetOf(range, env).getName())}!`;
    const address = areaAddress(range.area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
    return { ...rule, formula1: `=${prefix}${address}` };
  }
  if (typeof source !== "string" || source === "") return invalidArgument();
  if (source.startsWith("=")) return { ...rule, formula1: source };
  if (source.length > listLimit) return invalidArgument("A list written out may have 255 characters.");
  return { ...rule, formula1: JSON.stringify(source.split(",").map((one) => one.trim())) };
}
