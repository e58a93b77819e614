// KPI.GRADE. Scales are in domain/scoring.
import { rateBand, readScale } from "../domain/scoring";
import { answerOf, delivered } from "./answer";
import type { Cells } from "./arguments";
import { cellsOf } from "./arguments";
import { forEachCell } from "./element-wise";
import { remembered } from "./remembered";

const scaleFrom = remembered((key) => readScale(JSON.parse(key) as Cells));

/**
 * The grade of a score: D C B A S for 1 to 5 unless another scale is given.
 * @zh 按分数给出等级；不指定时 1–5 分对应 D C B A S。
 *
 * @customfunction GRADE
 * @param score A score; a cell or a range. Excel may pass an empty cell as 0.
 * @zhparam score 分数，单元格或区域。Excel 可能把空单元格当作 0 传入。
 * @param [scale] DCBAS (default) for 1 to 5; ABCD from 90, 75 and 60; own grades from the lowest up, for 1, 2, 3 and on; or bands.
 * @zhparam scale DCBAS（默认，1–5 分）；甲乙丙丁、优良中差或 ABCD（90、75、60 分起）；从低到高列出自定等级，对应 1、2、3 等；或等级区间。
 * @returns The grade of each score; #N/A outside the scale.
 */
export function gradeOf(score: unknown[][], scale?: unknown[][]): unknown[][] {
  const bands = scaleFrom(JSON.stringify(cellsOf(scale)));
  if (!bands.ok) return [[delivered(answerOf(bands))]];
  return forEachCell([score], ([cell = null]) => answerOf(rateBand(cell, bands.value)));
}
