// What a custom function gives back, as the engine wants it; and its errors.
import {
  ArrayValueObject,
  ErrorValueObject,
  StringValueObject,
  ValueObjectFactory,
  type ErrorType,
  type FunctionVariantType,
  type BaseValueObject,
} from "../engine/univer";

/** What a cell shows whose function has not answered yet. */
export const busyText = "#BUSY!";

/** CustomFunctions.ErrorCode → what the cell shows. */
export const errorTexts: Readonly<Record<string, string>> = {
  "#VALUE!": "#VALUE!",
  "#N/A": "#N/A",
  "#DIV/0!": "#DIV/0!",
  "#NUM!": "#NUM!",
  "#NULL!": "#NULL!",
  "#NAME?": "#NAME?",
  "#REF!": "#REF!",
};

/** CustomFunctions.Error: an error code, and a message shown for #VALUE! and #N/A. */
export class CustomFunctionError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
    this.name = "CustomFunctions.Error";
  }
}

export function errorObject(text: string): ErrorValueObject {
  return ErrorValueObject.create(text as ErrorType);
}

/** What a thrown thing becomes in the cell. Anything but a CustomFunctions.Error is #VALUE! without a message. */
export function problemOf(thrown: unknown): { readonly text: string; readonly message?: string } {
  // By shape, not by class: the code may come from another window.
  if (typeof thrown !== "object" || thrown === null || !("code" in thrown)) return { text: "#VALUE!" };
  const text = errorTexts[String(thrown.code)] ?? "#VALUE!";
  const message = "message" in thrown && typeof thrown.message === "string" ? thrown.message : "";
  const shown = message !== "" && (text === "#VALUE!" || text === "#N/A");
  return shown ? { text, message } : { text };
}

type Report = (row: number, column: number, message: string) => void;

/** The result of a function: a value, or a rectangle that spills. Errors may stand inside. */
export function resultObject(result: unknown, report: Report): FunctionVariantType {
  if (!Array.isArray(result)) return valueObject(result, 0, 0, report);
  const lines = result.map((line: unknown) => (Array.isArray(line) ? (line as unknown[]) : [line]));
  const columns = lines[0]?.length ?? 0;
  if (columns === 0 || lines.some((line) => line.length !== columns)) return errorObject("#VALUE!");
  const values = lines.map((line, row) => line.map((cell, column) => valueObject(cell, row, column, report)));
  if (lines.length === 1 && columns === 1 && values[0]?.[0]) return values[0][0];
  return ArrayValueObject.create({
    calculateValueList: values,
    rowCount: lines.length,
    columnCount: columns,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function valueObject(value: unknown, row: number, column: number, report: Report): BaseValueObject {
  if (value === null || value === undefined) return ValueObjectFactory.create(0);
  if (typeof value === "number")
    return Number.isFinite(value) ? ValueObjectFactory.create(value) : errorObject("#NUM!");
  if (typeof value === "boolean") return ValueObjectFactory.create(value);
  // Not the factory: it would take "1%" or "TRUE" for a number or a boolean.
  if (typeof value === "string") return textObject(value);
  const { text, message } = problemOf(value);
  if (message) report(row, column, message);
  return errorObject(text);
}

function textObject(text: string): BaseValueObject {
  return text.length > 32_767 ? errorObject("#VALUE!") : StringValueObject.create(text);
}
