// What a custom function gets for what stands in the formula.
import type { ArrayValueObject, BaseValueObject } from "../engine/univer";
import type { FunctionMetadata } from "../host";

type Parameter = FunctionMetadata["parameters"][number];
type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false };

const impossible: Parsed = { ok: false };

/** The first error among the arguments: Excel gives it as the result and does not call the function. */
export function firstError(given: readonly BaseValueObject[]): BaseValueObject | undefined {
  for (const one of given) {
    if (one.isError()) return one;
    if (!one.isArray()) continue;
    for (const line of (one as ArrayValueObject).getArrayValue()) {
      const error = line.find((cell) => cell?.isError());
      if (error) return error;
    }
  }
  return undefined;
}

/**
 * One argument as the code gets it. Left out → null. An empty cell → `blank`. A range for a scalar parameter, or
 * text where numbers are declared, is impossible (#VALUE!).
 */
export function argumentOf(
  given: BaseValueObject | undefined,
  parameter: Parameter | undefined,
  blank: 0 | null,
): Parsed {
  if (given === undefined || (given.isNull() && !given.isArray())) return { ok: true, value: null };
  const cells = given.isArray() ? (given as ArrayValueObject).getArrayValue() : [[given]];
  const type = parameter?.type ?? "any";
  if (parameter?.dimensionality !== "matrix") {
    if (cells.length !== 1 || cells[0]?.length !== 1) return impossible;
    return convert(cells[0][0], type, blank);
  }
  const matrix: unknown[][] = [];
  for (const line of cells) {
    const values: unknown[] = [];
    for (const cell of line) {
      const parsed = convert(cell, type, blank);
      if (!parsed.ok) return impossible;
      values.push(parsed.value);
    }
    matrix.push(values);
  }
  return { ok: true, value: matrix };
}

function convert(cell: BaseValueObject | null | undefined | void, type: string, blank: 0 | null): Parsed {
  if (!cell || cell.isNull()) return { ok: true, value: type === "string" ? "" : blank };
  const raw = cell.getValue();
  const value = cell.isBoolean() ? Boolean(raw) : raw;
  if (type === "number") {
    const number = typeof value === "string" && value.trim() === "" ? Number.NaN : Number(value);
    return Number.isFinite(number) ? { ok: true, value: number } : impossible;
  }
  if (type === "string") {
    return { ok: true, value: typeof value === "boolean" ? String(value).toUpperCase() : String(value) };
  }
  if (type === "boolean") return typeof value === "string" ? booleanText(value) : { ok: true, value: Boolean(value) };
  return { ok: true, value };
}

function booleanText(text: string): Parsed {
  const upper = text.toUpperCase();
  return upper === "TRUE" || upper === "FALSE" ? { ok: true, value: upper === "TRUE" } : impossible;
}
