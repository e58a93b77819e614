// A sheet of indicators of any length with one weight missing, to time what works on files.
import type { CellData, SheetData } from "../../src/xlsx";
import { emptySheet } from "../support/workbook-data";

const header = ["序号", "考核指标", "权重", "目标值", "评分标准", "自评分", "上级评分", "备注"];

/** A sheet with the rows; the last one lacks its weight. */
export function indicatorSheetOf(rows: number): SheetData {
  const lines = Array.from({ length: rows }, (_, index) => [
    index + 1,
    `第 ${String(index + 1)} 项工作按期完成率`,
    index === rows - 1 ? "" : 1 / (rows - 1),
    "≥95%",
    "每低 1 个百分点扣 2 分，扣完为止",
    4,
    4.5,
    "",
  ]);
  const cells: Record<number, Record<number, CellData>> = {};
  for (const [row, line] of [header, ...lines].entries()) {
    cells[row] = Object.fromEntries(line.flatMap((value, column) => (value === "" ? [] : [[column, { value }]])));
  }
  return emptySheet("考核表", { cells });
}
