// KPI.WORKLOADBAND. The levels are in domain/scoring.
import { rateWorkload } from "../domain/scoring";
import { answerOf } from "./answer";
import { forEachCell } from "./element-wise";

/**
 * Rates the work a project member has done, 1 to 5. Under 80% of the assigned work: 1; under 100%: 2; all of it: 3, with at least 40% of the whole project 4, with 70% 5.
 * @zh 按交办工作完成率和占整个项目的比例给出 1–5 级。完成不到 80% 为 1，不到 100% 为 2，全部完成为 3；全部完成且占整个项目 40% 以上为 4，70% 以上为 5。
 *
 * @customfunction WORKLOADBAND
 * @param assignedDone How much of the assigned work was done, as 90%, 0.9 or 90. A cell or a range. Excel may pass an empty cell as 0.
 * @zhparam assignedDone 交办工作完成率，可写 90%、0.9 或 90。单元格或区域。Excel 可能把空单元格当作 0 传入。
 * @param [projectShare] The share of the whole project's work this person did, written the same way. Default 0.
 * @zhparam projectShare 完成的工作占整个项目的比例，写法与完成率相同。默认 0。
 * @returns The level for each cell.
 */
export function workloadBand(assignedDone: unknown[][], projectShare?: unknown[][]): unknown[][] {
  return forEachCell([assignedDone, projectShare], ([done = null, share = null]) =>
    answerOf(rateWorkload({ assignedDone: done, projectShare: share })),
  );
}
