// KPI.VAGUE. The words are in domain/wording.
import { findOpenWords } from "../domain/wording";
import { wordsIn } from "./arguments";
import { forEachCell } from "./element-wise";

/**
 * The words of a statement that leave the required level, time or amount open, such as "soon" or "improve", joined by 、.
 * @zh 找出语句中没有说清水平、时间或数量的词，如“尽快”“大幅提升”，以“、”连接。
 *
 * @customfunction VAGUE
 * @param text An indicator, a goal or a standard; a cell or a range. Names of indicators, titles and grades do not count.
 * @zhparam text 指标、目标或标准的文字，单元格或区域。指标名称、称号和等级不算。
 * @param [ignore] Words that do not count; a cell or a range.
 * @zhparam ignore 不算在内的词，单元格或区域。
 * @returns The open words of each cell, "" when there are none.
 */
export function openWords(text: unknown[][], ignore?: unknown[][]): unknown[][] {
  const options = { ignore: wordsIn(ignore) };
  return forEachCell([text], ([cell = null]) =>
    typeof cell === "string"
      ? findOpenWords(cell, options)
          .map((word) => word.text)
          .join("、")
      : "",
  );
}
