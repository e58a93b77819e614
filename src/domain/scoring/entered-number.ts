// Numbers as people enter them: true numbers, numbers kept as text, and percentages written out ("25%").
import type { CellValue } from "../sheet/cell";
import { isBlank, isErrorValue } from "../sheet/cell";

/** What a cell holds where a number is expected. `percent` is true for a text ending in %; its number is then in percent. */
export type EnteredNumber =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly number: number; readonly percent: boolean }
  | { readonly kind: "not-a-number" }
  | { readonly kind: "error-value" };

const numeral = /^([+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d+)?)\s*(%?)$/;

/**
 * Reads a cell where a number is expected (G2).
 *
 * Text counts when it is a plain numeral, also full-width: "25", "25%", "２５％", "1,200.5". Truth values do not.
 *
 * @example enteredNumber("25%")  // { kind: "number", number: 25, percent: true }
 */
export function enteredNumber(value: CellValue | null): EnteredNumber {
  if (value === null || isBlank(value)) return { kind: "blank" };
  if (typeof value === "number") {
    return Number.isFinite(value) ? { kind: "number", number: value, percent: false } : { kind: "not-a-number" };
  }
  if (isErrorValue(value)) return { kind: "error-value" };
  if (typeof value === "boolean") return { kind: "not-a-number" };
  const [, digits = "", percent] = numeral.exec(value.normalize("NFKC").trim()) ?? [];
  if (!/\d/.test(digits)) return { kind: "not-a-number" };
  return { kind: "number", number: Number(digits.replaceAll(",", "")), percent: percent === "%" };
}
