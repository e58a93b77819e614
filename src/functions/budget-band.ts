// KPI.BUDGETBAND. The bands are in domain/scoring.
import { rateBudget } from "../domain/scoring";
import { answerOf, refusal } from "./answer";
import { flagOf } from "./arguments";
import { forEachCell, numbersIn } from "./element-wise";

/**
 * Rates a project's spending against its plan, 1 to 4; there is no 5. Over by more than 5%: 1; over: 2; under by up to 10%: 3; further under: 4.
 * @zh 按实际费用与计划费用的偏差给出 1–4 档，没有 5 档。超支 5% 以上为 1，超支为 2，持平或节约不超过 10% 为 3，节约更多为 4。
 *
 * @customfunction BUDGETBAND
 * @param actual Actual cost, a cell or a range. Excel may pass an empty cell as 0, which means that nothing was spent.
 * @zhparam actual 实际费用，单元格或区域。Excel 可能把空单元格当作 0 传入，即没有花费。
 * @param planned Planned cost, above 0.
 * @zhparam planned 计划费用，必须大于 0。
 * @param [outsourcingFailure] TRUE when paying for outsourced work went seriously wrong: the level is then 1. Default FALSE.
 * @zhparam outsourcingFailure 委外支付出现严重失误时为 TRUE，等级直接为 1。默认 FALSE。
 * @returns The level for each cell.
 */
export function budgetBand(actual: unknown[][], planned: unknown[][], outsourcingFailure?: unknown[][]): unknown[][] {
  return forEachCell([actual, planned, outsourcingFailure], ([spent, plan, failed = null]) => {
    const failure = flagOf(failed);
    if (failure === undefined) return refusal("functions.not-a-flag");
    const costs = numbersIn([spent, plan]);
    if (!costs) return refusal("functions.not-a-number");
    const [actualCost = null, plannedCost = null] = costs;
    return answerOf(rateBudget({ actual: actualCost, planned: plannedCost, outsourcingFailure: failure }));
  });
}
