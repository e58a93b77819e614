// KPI.EVIDENCE. The judgement is in domain/wording.
import { isEvidenced } from "../domain/wording";
import { forEachCell } from "./element-wise";

/**
 * Whether a statement about results gives something a third person can check: a figure, an award, a thing delivered.
 * @zh 成果陈述是否写出了别人可以核对的内容，如数字、奖项、已有的成品。
 *
 * @customfunction EVIDENCE
 * @param text A result or a sentence of a self-review; a cell or a range.
 * @zhparam text 成果或自评的文字，单元格或区域。
 * @returns 1 where there is something to check, 0 where there is none; "" for blank cells and numbers.
 */
export function evidenceIn(text: unknown[][]): unknown[][] {
  return forEachCell([text], ([cell = null]) => {
    if (typeof cell !== "string" || cell.trim() === "") return "";
    return isEvidenced(cell) ? 1 : 0;
  });
}
