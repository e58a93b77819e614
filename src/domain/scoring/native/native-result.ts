// What a native form is: Excel's own formula for a call of a KPI function, or why there is none.

/** Why a call has no native form. Its sentence is the text `native.<reason>`. */
export type NativeReason =
  | "wording"
  | "unknown-function"
  | "unknown-arguments"
  | "not-a-range"
  | "several-cells"
  | "rule-not-fixed"
  | "rule-not-understood"
  | "too-long"
  | "broken-formula";

export type NativeResult =
  | {
      readonly ok: true;
      /** Without "=": a function call or something in parentheses, so that it can stand anywhere in a formula. */
      readonly formula: string;
      /** A rule given as text is written out in it: later changes of that text do not reach it. */
      readonly frozen?: true;
    }
  | { readonly ok: false; readonly reason: NativeReason };

/** Makes the native form of a call from the texts of its arguments; "" is one that was left out. */
export type NativeForm = (args: readonly string[]) => NativeResult;

/** A native form that was found. */
export function native(formula: string): NativeResult {
  return { ok: true, formula };
}

/** A native form into which a rule given as text went for good. */
export function frozen(formula: string): NativeResult {
  return { ok: true, formula, frozen: true };
}

export function noNative(reason: NativeReason): NativeResult {
  return { ok: false, reason };
}
