// KPI calls inside any formula: where they are, what they are given, and the same formula without them.
import { nativeFormOf } from "./native-form";
import type { NativeReason, NativeResult } from "./native-result";
import { noNative } from "./native-result";

/** A call in a formula: from its name to behind its closing parenthesis. */
export interface KpiCall {
  /** The function's id in capitals: "BAND". */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** Texts of the arguments without the blanks around them; "" is one that was left out. */
  readonly args: readonly string[];
}

/** Excel takes no longer formula. */
const longestFormula = 8192;

const callHere = /@?KPI\.([A-Z][A-Z0-9]*)\(/iy;
/** Where another add-in took the name along, the file it was in stands before it. */
const stuckCallHere = /@?(?:\[\d+\]!)?_xldudf_KPI_([A-Z][A-Z0-9]*)(?=\()/iy;
const partOfName = /[\p{L}\p{N}_.]/u;

/** The outermost KPI calls, from left to right; undefined when the formula breaks off inside one. */
export function kpiCalls(formula: string): readonly KpiCall[] | undefined {
  const calls: KpiCall[] = [];
  for (let at = 0; at < formula.length;) {
    const found = matchAt(callHere, formula, at);
    if (!found) {
      at = afterPiece(formula, at);
      continue;
    }
    const read = readArguments(formula, at + found[0].length);
    if (!read) return undefined;
    calls.push({ id: (found[1] ?? "").toUpperCase(), start: at, end: read.end, args: read.args });
    at = read.end;
  }
  return calls;
}

/** True when a formula calls a KPI function, also as Excel writes it where the add-in was not known. */
export function callsKpi(formula: string): boolean {
  if (!/KPI[._]/i.test(formula)) return false;
  for (let at = 0; at < formula.length; at = afterPiece(formula, at)) {
    if (matchAt(callHere, formula, at) ?? matchAt(stuckCallHere, formula, at)) return true;
  }
  return false;
}

/**
 * A formula with every KPI call, also those inside others, replaced by its native form; everything else stays to the
 * letter. A formula without such a call comes back as it is.
 */
export function nativeFormula(formula: string): NativeResult {
  const result = converted(formula);
  return result.ok && result.formula.length > longestFormula ? noNative("too-long") : result;
}

function converted(formula: string): NativeResult {
  const calls = kpiCalls(formula);
  if (!calls) return noNative("broken-formula");
  let text = "";
  let end = 0;
  let isFrozen = false;
  for (const call of calls) {
    const result = convertedCall(call);
    if (!result.ok) return result;
    text += formula.slice(end, call.start) + result.formula;
    end = call.end;
    isFrozen ||= result.frozen === true;
  }
  const whole = { ok: true, formula: text + formula.slice(end) } as const;
  return isFrozen ? { ...whole, frozen: true } : whole;
}

function convertedCall({ id, args }: KpiCall): NativeResult {
  const form = nativeFormOf(id);
  if (!form) return noNative("unknown-function");
  const inside: string[] = [];
  let isFrozen = false;
  for (const arg of args) {
    const result = converted(arg);
    if (!result.ok) return result;
    inside.push(result.formula);
    isFrozen ||= result.frozen === true;
  }
  const result = form(inside);
  return result.ok && isFrozen ? { ...result, frozen: true } : result;
}

/** The formula as it was meant, where Excel has kept a call under the name of a function it did not know. */
export function repairedFormula(formula: string): string {
  let text = "";
  for (let at = 0; at < formula.length;) {
    const stuck = matchAt(stuckCallHere, formula, at);
    const next = stuck ? at + stuck[0].length : afterPiece(formula, at);
    text += stuck ? `KPI.${(stuck[1] ?? "").toUpperCase()}` : formula.slice(at, next);
    at = next;
  }
  return text;
}

/** Why a formula has no native form; undefined when it has one. */
export function noNativeReason(formula: string): NativeReason | undefined {
  const result = nativeFormula(formula);
  return result.ok ? undefined : result.reason;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  if (at > 0 && partOfName.test(text[at - 1] ?? "")) return undefined;
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** Reads arguments from behind the opening parenthesis. */
function readArguments(text: string, from: number): { readonly args: string[]; readonly end: number } | undefined {
  const args: string[] = [];
  let start = from;
  let depth = 0;
  for (let at = from; at < text.length; at = afterPiece(text, at)) {
    const sign = text[at] ?? "";
    const closes = sign === ")" && depth === 0;
    if (closes || (sign === "," && depth === 0)) {
      args.push(text.slice(start, at).trim());
      start = at + 1;
    }
    if (closes) return { args: args.join("") === "" && args.length === 1 ? [] : args, end: at + 1 };
    if (sign === "(" || sign === "{") depth += 1;
    if (sign === ")" || sign === "}") depth -= 1;
  }
  return undefined;
}

/** Where what begins here ends: a text, a quoted sheet name, a part in brackets, else a single character. */
function afterPiece(text: string, at: number): number {
  const sign = text[at];
  if (sign === '"' || sign === "'") return afterQuoted(text, at, sign);
  return sign === "[" ? afterBrackets(text, at) : at + 1;
}

/** A quote inside is written twice, so it ends one piece and begins the next. */
function afterQuoted(text: string, at: number, quote: string): number {
  const end = text.indexOf(quote, at + 1);
  return end < 0 ? text.length : end + 1;
}

/** Names of columns may hold anything; brackets and quotes in them follow an apostrophe. */
function afterBrackets(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += text[at] === "'" ? 2 : 1) {
    if (text[at] === "[") depth += 1;
    if (text[at] === "]") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}
