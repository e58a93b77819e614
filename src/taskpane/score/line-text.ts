// The line of a rule as people write it: "0% < 3% ≤ 5%".
import type { Explanation } from "../../commands/score-results";
import { numberText, percentText } from "../weight-text";

/** The stretch with the value in it; in percent where all of it are fractions. */
export function lineText({ value, lower, upper }: NonNullable<Explanation["line"]>): string {
  const numbers = [value, ...(lower ? [lower.at] : []), ...(upper ? [upper.at] : [])];
  const isRate =
    numbers.every((number) => Math.abs(number) <= 2) && numbers.some((number) => !Number.isInteger(number));
  const text = (number: number) => (isRate ? percentText(number * 100) : numberText(number));
  const before = lower ? `${text(lower.at)} ${lower.closed ? "≤" : "<"} ` : "";
  const after = upper ? ` ${upper.closed ? "≤" : "<"} ${text(upper.at)}` : "";
  return `${before}${text(value)}${after}`;
}
