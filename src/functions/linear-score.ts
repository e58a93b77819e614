// KPI.LINEARSCORE. Rules are read and computed in domain/scoring.
import { rateLinear, readLinearRule } from "../domain/scoring";
import { answerOf, refusal } from "./answer";
import { forEachCell } from "./element-wise";
import { remembered } from "./remembered";

const ruleFrom = remembered(readLinearRule);

/**
 * Points by a rule such as "minus 2 points for every 1% below, at least 0" or "1 point off per day late".
 * @zh 按“每低1%扣2分，最低0”“每延迟1天扣1分”“每超1%加0.5分，最高5”这类规则计分。
 *
 * @customfunction LINEARSCORE
 * @param value The value: attainment, a rate, days late, a count. A cell or a range. Excel may pass an empty cell as 0.
 * @zhparam value 达成率、比率、延迟天数或次数，单元格或区域。Excel 可能把空单元格当作 0 传入。
 * @param rule The rule in words; a cell or a range of the same size.
 * @zhparam rule 规则文字，单元格或同样大小的区域。
 * @param [target] The target, if the rule names none. Default 100% for steps in percent.
 * @zhparam target 规则没写目标值时的目标值。步长为百分比时默认 100%。
 * @param [fullPoints] Points at the target, if the rule names none. Default 100 when the rule takes points off, else 0.
 * @zhparam fullPoints 规则没写满分时，达到目标的得分。有扣分时默认 100，只加分时默认 0。
 * @returns The points of each value.
 */
export function linearScore(
  value: unknown[][],
  rule: unknown[][],
  target?: unknown[][],
  fullPoints?: unknown[][],
): unknown[][] {
  return forEachCell([value, rule, target, fullPoints], ([cell = null, text = null, goal = null, base = null]) => {
    if (text === null || text === "") return "";
    if (typeof text !== "string") return refusal("functions.rule-unreadable");
    const read = ruleFrom(text);
    return answerOf(read.ok ? rateLinear({ value: cell, rule: read.value, target: goal, base }) : read);
  });
}
