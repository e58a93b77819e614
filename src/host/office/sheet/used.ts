// The used part of a sheet or of an area.
import type { Area, Edges } from "../../engine/area";
import { FormulaDataModel, type ICellData } from "../../engine/univer";
import type { Env } from "../core/env";
import { hasContent } from "./cells";
import { sheetOf } from "./range-target";

/**
 * The smallest area with everything used inside `within`: values and, unless valuesOnly, formats and merged cells.
 * Undefined when nothing is used.
 */
export function usedArea(sheetId: string, within: Area, valuesOnly: boolean, env: Env): Area | undefined {
  const sheet = sheetOf({ sheetId }, env);
  const used = new Bounds(within);
  const matrix = sheet.getCellMatrix().getMatrix() as Record<string, Record<string, ICellData | null> | undefined>;
  for (const rowText in matrix) {
    const row = Number(rowText);
    const cells = matrix[rowText];
    for (const columnText in cells) {
      const column = Number(columnText);
      if (used.holds(row, column)) continue;
      const cell = cells[columnText];
      if (hasContent(cell) || (!valuesOnly && cell?.s)) used.add(row, column);
    }
  }
  const spilled = env.engine.injector.get(FormulaDataModel).getArrayFormulaRange()[sheet.getUnitId()]?.[sheetId];
  for (const cells of Object.values(spilled ?? {})) {
    for (const range of Object.values((cells ?? {}) as Record<string, Edges>)) {
      used.add(range.startRow, range.startColumn);
      used.add(range.endRow, range.endColumn);
    }
  }
  if (!valuesOnly) {
    for (const merge of sheet.getMergeData()) {
      used.add(merge.startRow, merge.startColumn);
      used.add(merge.endRow, merge.endColumn);
    }
  }
  return used.area;
}

/** Grows with what is added; cells outside of `within` do not count. */
class Bounds {
  #top = Number.POSITIVE_INFINITY;
  #left = Number.POSITIVE_INFINITY;
  #bottom = -1;
  #right = -1;

  constructor(private readonly within: Area) {}

  get area(): Area | undefined {
    if (this.#bottom < 0) return undefined;
    const [row, column] = [this.#top, this.#left];
    return { row, column, rows: this.#bottom - row + 1, columns: this.#right - column + 1 };
  }

  /** True where adding changes nothing. */
  holds(row: number, column: number): boolean {
    return row >= this.#top && row <= this.#bottom && column >= this.#left && column <= this.#right;
  }

  add(row: number, column: number): void {
    const { within } = this;
    if (row < within.row || row >= within.row + within.rows) return;
    if (column < within.column || column >= within.column + within.columns) return;
    this.#top = Math.min(this.#top, row);
    this.#left = Math.min(this.#left, column);
    this.#bottom = Math.max(this.#bottom, row);
    this.#right = Math.max(this.#right, column);
  }
}
