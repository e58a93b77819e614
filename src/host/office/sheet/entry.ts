// What Excel makes of something entered into a cell through values or formulas.
import { numfmt } from "../../engine/univer";
import { invalidArgument } from "../core/errors";

export type Entry =
  | { readonly kind: "keep" }
  | { readonly kind: "clear" }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number; readonly numberFormat?: string }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  | { readonly kind: "error"; readonly error: string };

const errorValue = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|GETTING_DATA|BUSY!)$/;

/**
 * Reads one entry: null keeps, "" clears, "=…" is a formula and so is what begins with + - @ and is no number, a
 * leading apostrophe means text, numbers, dates, percentages and TRUE/FALSE in text are parsed; with format "@" all
 * text stays text.
 */
export function readEntry(value: unknown, numberFormat: string): Entry {
  if (value === null || value === undefined) return { kind: "keep" };
  if (typeof value === "number") {
    return Number.isFinite(value) ? { kind: "number", number: value } : invalidArgument();
  }
  if (typeof value === "boolean") return { kind: "boolean", boolean: value };
  if (typeof value !== "string") return invalidArgument();
  if (value.length > 32_767) return invalidArgument();
  if (value === "") return { kind: "clear" };
  if (numberFormat === "@") return { kind: "text", text: value };
  return readText(value);
}

function readText(text: string): Entry {
  if (text.startsWith("'")) return { kind: "text", text: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text };
  if (errorValue.test(text)) return { kind: "error", error: text };
  const parsed = /\d\s+\d/.test(text) && !/[:/-]/.test(text) ? null : numfmt.parseValue(text.trim());
  if (parsed && typeof parsed.v === "boolean") return { kind: "boolean", boolean: parsed.v };
  if (parsed && typeof parsed.v === "number") {
    const { v: number, z } = parsed;
    return z ? { kind: "number", number, numberFormat: String(z) } : { kind: "number", number };
  }
  if (/^[+-]./.test(text)) return { kind: "formula", formula: `=${text}` };
  if (/^@./.test(text)) return { kind: "formula", formula: `=${text.slice(1)}` };
  return { kind: "text", text };
}
