// KPI.STANDARD. Standards are read in domain/scoring.
import { readStandard, standingOf } from "../domain/scoring";
import type { CellValue } from "../domain/sheet/cell";
import { answerOf } from "./answer";
import { forEachCell } from "./element-wise";
import { remembered } from "./remembered";

const standardFrom = remembered((key) => readStandard(JSON.parse(key) as CellValue | null));

/**
 * Where a value stands against a standard such as 18%-22%, ≥95% or within 5%: -1 below, 0 within, 1 above.
 * @zh 值与标准相比：低于为 -1，符合为 0，高于为 1。标准如“18%—22%”“≥95%”“20–25万”“5%以内”。
 *
 * @customfunction STANDARD
 * @param value A value; a cell or a range. Excel may pass an empty cell as 0.
 * @zhparam value 实际值，单元格或区域。Excel 可能把空单元格当作 0 传入。
 * @param standard The standard as text; a cell or a range of the same size. Both ends belong to it.
 * @zhparam standard 标准的文字，单元格或同样大小的区域。两端的数都算在内。
 * @returns -1, 0 or 1 for each cell.
 */
export function standardOf(value: unknown[][], standard: unknown[][]): unknown[][] {
  return forEachCell([value, standard], ([cell = null, text = null]) =>
    answerOf(standingOf(cell, standardFrom(JSON.stringify(text)))),
  );
}
