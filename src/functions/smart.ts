// KPI.SMART. The judgement is in domain/wording.
import { judgeIndicator } from "../domain/wording";
import { wordsIn } from "./arguments";
import { forEachCell } from "./element-wise";

/**
 * Which of S, M and T an indicator's wording misses: S object and result, M a level or test, T by when or how often.
 * @zh 指标的文字缺少 SMART 中的哪几项：S 对象和结果，M 可衡量的水平或判断标准，T 时间或频率。
 *
 * @customfunction SMART
 * @param text An indicator, a goal or a standard; a cell or a range. A and R cannot be read from words alone.
 * @zhparam text 指标、目标或标准的文字，单元格或区域。A 和 R 不能只凭文字判断。
 * @param [ignore] Words that do not count as open; a cell or a range.
 * @zhparam ignore 不算作含糊的词，单元格或区域。
 * @returns The missing letters of each cell, such as MT; "" when none are missing.
 */
export function missingLetters(text: unknown[][], ignore?: unknown[][]): unknown[][] {
  const options = { ignore: wordsIn(ignore) };
  return forEachCell([text], ([cell = null]) => {
    if (typeof cell !== "string" || cell.trim() === "") return "";
    const { specific, measurable, timebound } = judgeIndicator(cell, options);
    return `${specific ? "" : "S"}${measurable ? "" : "M"}${timebound ? "" : "T"}`;
  });
}
