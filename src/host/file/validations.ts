// Data validations of a file <-> of the engine.
import { areaOf, edgesOf } from "../engine/area";
import { DataValidationErrorStyle, DataValidationOperator, DataValidationType, type IRange } from "../engine/univer";
import type { ValidationData, ValidationMessageData } from "../../xlsx";

/** A rule as Univer keeps it in a sheet. */
export interface EngineValidation {
  uid: string;
  type: string;
  ranges: readonly IRange[];
  operator?: string;
  formula1?: string;
  formula2?: string;
  allowBlank?: boolean;
  showDropDown?: boolean;
  showErrorMessage?: boolean;
  errorStyle?: DataValidationErrorStyle;
  errorTitle?: string;
  error?: string;
  showInputMessage?: boolean;
  promptTitle?: string;
  prompt?: string;
}

const ERROR_STYLES = [
  ["stop", DataValidationErrorStyle.STOP],
  ["warning", DataValidationErrorStyle.WARNING],
  ["information", DataValidationErrorStyle.INFO],
] as const;

export function validationToEngine(validation: ValidationData): EngineValidation {
  const { type, prompt, error } = validation;
  const [formula1, formula2] = validation.formulas.map((formula) => formulaToEngine(type, formula));
  return {
    uid: validation.id,
    type: type === "none" ? DataValidationType.ANY : type,
    ranges: validation.areas.map(edgesOf),
    // The engine takes every cell under a list that has an operator for invalid.
    ...(type === "list" ? {} : { operator: validation.operator ?? DataValidationOperator.BETWEEN }),
    ...(formula1 === undefined ? {} : { formula1 }),
    ...(formula2 === undefined ? {} : { formula2 }),
    allowBlank: validation.allowBlank,
    showDropDown: validation.dropdown,
    showErrorMessage: error !== undefined,
    ...(error
      ? { errorStyle: ERROR_STYLES.find(([name]) => name === error.style)?.[1] ?? DataValidationErrorStyle.STOP }
      : {}),
    ...(error?.title === undefined ? {} : { errorTitle: error.title }),
    ...(error?.message === undefined ? {} : { error: error.message }),
    showInputMessage: prompt !== undefined,
    ...(prompt?.title === undefined ? {} : { promptTitle: prompt.title }),
    ...(prompt?.message === undefined ? {} : { prompt: prompt.message }),
  };
}

function formulaToEngine(type: ValidationData["type"], formula: string): string {
  const literal = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  if (type === "list" && literal !== undefined) {
    return JSON.stringify(
      literal
        .replaceAll('""', '"')
        .split(",")
        .map((item) => item.trim()),
    );
  }
  const isNumber = formula.trim() !== "" && Number.isFinite(Number(formula));
  return isNumber && type !== "custom" ? formula : `=${formula}`;
}

export function validationFromEngine(rule: EngineValidation): ValidationData {
  const type = typeFromEngine(rule.type);
  const formulas = [rule.formula1, rule.formula2].flatMap((formula) =>
    formula === undefined || formula === "" ? [] : [formulaFromEngine(type, formula)],
  );
  const prompt = message(rule.promptTitle, rule.prompt);
  const style = ERROR_STYLES.find(([, code]) => code === rule.errorStyle)?.[0] ?? "stop";
  const ranged = type !== "list" && type !== "custom" && type !== "none";
  return {
    id: rule.uid,
    areas: rule.ranges.map(areaOf),
    type,
    ...(ranged && rule.operator !== undefined
      ? { operator: rule.operator as NonNullable<ValidationData["operator"]> }
      : {}),
    formulas,
    allowBlank: rule.allowBlank ?? true,
    dropdown: rule.showDropDown ?? true,
    ...(prompt && rule.showInputMessage !== false ? { prompt } : {}),
    ...(rule.showErrorMessage === false ? {} : { error: { style, ...message(rule.errorTitle, rule.error) } }),
  };
}

function typeFromEngine(type: string): ValidationData["type"] {
  const known = ["list", "whole", "decimal", "date", "time", "textLength", "custom"] as const;
  return known.find((name) => name === type) ?? (type === "listMultiple" ? "list" : "none");
}

function formulaFromEngine(type: ValidationData["type"], formula: string): string {
  if (formula.startsWith("=")) return formula.slice(1).replace(/^\[[^\]]*\]/, "");
  if (type !== "list") return type === "date" || type === "time" ? serialOf(formula) : formula;
  return `"${listItems(formula).join(",").replaceAll('"', '""')}"`;
}

function listItems(text: string): string[] {
  try {
    const items: unknown = JSON.parse(text);
    if (Array.isArray(items)) return items.map(String);
  } catch {
    // Typed by the user: plain words with commas between them.
  }
  return text.split(",");
}

/** Files keep dates as numbers; the engine's own dialog keeps what was typed. */
function serialOf(text: string): string {
  if (Number.isFinite(Number(text))) return text;
  const time = Date.parse(`${text.replaceAll("/", "-")}${text.includes(":") ? "Z" : ""}`);
  return Number.isNaN(time) ? text : String(time / 86_400_000 + 25_569);
}

function message(title: string | undefined, text: string | undefined): ValidationMessageData | undefined {
  const found = {
    ...(title === undefined || title === "" ? {} : { title }),
    ...(text === undefined || text === "" ? {} : { message: text }),
  };
  return Object.keys(found).length > 0 ? found : undefined;
}
