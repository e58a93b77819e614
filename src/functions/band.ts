// KPI.BAND. Bands are read and settled in domain/scoring.
import { rateBand, readBands, settled } from "../domain/scoring";
import { answerOf, delivered } from "./answer";
import type { Cells } from "./arguments";
import { cellsOf } from "./arguments";
import { forEachCell } from "./element-wise";
import { remembered } from "./remembered";

const bandsFrom = remembered((key) => {
  const bands = readBands(JSON.parse(key) as Cells);
  return bands.ok ? ({ ok: true, value: settled(bands.value) } as const) : bands;
});

/**
 * The grade of a value by bands: "A≥90, B 75-90, C below 75", "(5%,10%]", or a table of lower limit, upper limit and grade.
 * @zh 按等级区间给出等级，如“甲≥100% 乙95%~99%”“(5%,10%]”“90分以上 优”，或下限、上限、等级三列的表。
 *
 * @customfunction BAND
 * @param value A value; a cell or a range. 95% may be written 95% or 0.95. Excel may pass an empty cell as 0.
 * @zhparam value 值，单元格或区域。95% 可写 95% 或 0.95。Excel 可能把空单元格当作 0 传入。
 * @param bands The bands as text, or cells: texts; text and grade; lower limit, upper limit and grade. Pass cells that may be empty as IF(range="","",range).
 * @zhparam bands 区间文字，或单元格区域：一列文字；区间和等级两列；下限、上限、等级三列。有空单元格时写成 IF(区域="","",区域)。
 * @returns The grade of each value; #N/A where no band holds it.
 */
export function bandOf(value: unknown[][], bands: unknown[][]): unknown[][] {
  const set = bandsFrom(JSON.stringify(cellsOf(bands)));
  if (!set.ok) return [[delivered(answerOf(set))]];
  return forEachCell([value], ([cell = null]) => answerOf(rateBand(cell, set.value)));
}
