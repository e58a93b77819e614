// Numbers in the text of a rule: percentages, Chinese multiples and the units that stand behind them.

/** A number, with what stands behind it. */
export interface Quantity {
  /** The full number: 0.05 for 5 %, 250000 for 25万. */
  readonly value: number;
  readonly percent: boolean;
  /** 10000 for 万; 1 where no multiple is written. */
  readonly times: number;
}

const units =
  "分钟|小时|分|天|日|个|次|人|元|件|家|户|星|级|岁|年|月|周|篇|项|倍|处|起|例|points?\\b|pts?\\b|days?\\b|hours?\\b|times\\b";

/** A number with its unit, for use inside larger patterns. */
export const quantityPattern = `[+-]?(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:\\s*(?:个?百分点|percentage points?|percent\\b|%))?(?:\\s*[万亿千])?(?:\\s*(?:${units}))?`;

const parts = /^([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*(个?百分点|percentage points?|percent|%)?\s*([万亿千])?/;

const exponents: Readonly<Record<string, number>> = { 千: 3, 万: 4, 亿: 8 };

/** Reads one number with its unit; undefined when there is none. Decimals are exact: "5%" is the number 0.05. */
export function readQuantity(text: string): Quantity | undefined {
  const found = parts.exec(text.trim());
  if (!found) return undefined;
  const [, digits = "", percent, multiple = ""] = found;
  const exponent = (exponents[multiple] ?? 0) - (percent === undefined ? 0 : 2);
  return {
    value: Number(`${digits}e${String(exponent)}`) + 0,
    percent: percent !== undefined,
    times: 10 ** (exponents[multiple] ?? 0),
  };
}

/**
 * Texts of rules in one way of writing: half-width signs, one kind of dash for minus and one for "to", no spaces inside
 * numbers, no thousands separators.
 */
export function plainRuleText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[−﹣]/g, "-")
    .replace(/[〜～∼–—―]+/g, "~")
    .replace(/~{2,}/g, "~")
    .replace(/[【〔]/g, "[")
    .replace(/[】〕]/g, "]")
    .replace(/≧/g, "≥")
    .replace(/≦/g, "≤")
    .replace(/>\s*=/g, "≥")
    .replace(/<\s*=/g, "≤")
    .replace(/(?<![\d.,[(])[1-9]\d{0,2}(?:,\d{3})+(?![\d%.,])/g, (digits) => digits.replaceAll(",", ""));
}
