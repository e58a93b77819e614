// The native form of points per step. The rule is frozen; target and full points may stay in cells.
import type { CompleteRule } from "../linear/rate-linear";
import { completeRule } from "../linear/rate-linear";
import { readLinearRule } from "../linear/read-linear";
import { isSeveralCells, operand } from "./argument";
import { constant, fixedValue } from "./fixed-cells";
import type { NativeForm } from "./native-result";
import { frozen, noNative } from "./native-result";
import { checkedNumber } from "./rule-forms";

/** KPI.LINEARSCORE with a rule, a target and full points that are written out: see rateLinear. */
export const linearScoreForm: NativeForm = ([value = "", rule = "", target = "", base = "", ...more]) => {
  if (more.length > 0 || value === "") return noNative("unknown-arguments");
  if ([value, target, base].some(isSeveralCells)) return noNative("several-cells");
  const [text, goal, start] = [rule, target, base].map(fixedValue);
  if (typeof text !== "string" || goal === undefined || start === undefined) return noNative("rule-not-fixed");
  const read = readLinearRule(text);
  const complete = read.ok ? completeRule(read.value, { target: goal, base: start }) : read;
  return complete.ok ? frozen(linearFormula(value, complete.value)) : noNative("rule-not-understood");
};

/** The formula of the points by a rule that leaves nothing open. */
export function linearFormula(value: string, rule: CompleteRule): string {
  const off = sumOf(value, rule, -1);
  const on = sumOf(value, rule, 1);
  const changed =
    constant(rule.base) +
    (off === "" ? "" : `-${atMost(off, rule.mostOff)}`) +
    (on === "" ? "" : `+${atMost(on, rule.mostOn)}`);
  const least = rule.least === -Infinity ? changed : `MAX(${changed},${constant(rule.least)})`;
  const most = rule.most === Infinity ? least : `MIN(${least},${constant(rule.most)})`;
  return checkedNumber(value, rule.limits, `ROUND(${most},9)`);
}

/** What clauses that take off, or give, add up to, as a sum in parentheses; "" when there are none. */
function sumOf(value: string, { clauses, partial }: CompleteRule, sign: 1 | -1): string {
  const sums = clauses
    .filter(({ points }) => points * sign > 0)
    .map(({ towards, target, per, points }) => {
      const cell = operand(value);
      const beyond = target === 0 ? cell : `${cell}-${constant(target)}`;
      const distance = towards === "below" ? `${constant(target)}-${cell}` : beyond;
      const steps = `ROUND(MAX(0,${distance})/${constant(per)},9)`;
      const counted = { share: steps, full: `INT(${steps})`, begun: `ROUNDUP(${steps},0)` }[partial];
      return `${counted}*${constant(points * sign)}`;
    });
  return sums.length === 0 ? "" : `(${sums.join("+")})`;
}

function atMost(sum: string, most: number): string {
  return most === Infinity ? sum : `MIN(${sum},${constant(most)})`;
}
