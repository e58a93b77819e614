// The used part of a sheet or of an area.
import { around, intersection, type Area, type Edges } from "../../engine/area";
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
  const lastRow = within.row + within.rows - 1;
  const matrix = sheet.getCellMatrix().getMatrix() as Record<string, Record<string, ICellData | null> | undefined>;
  for (const [rowText, cells] of Object.entries(matrix)) {
    const row = Number(rowText);
    if (row < within.row || row > lastRow || !cells) continue;
    for (const [columnText, cell] of Object.entries(cells)) {
      if (hasContent(cell) || (!valuesOnly && cell?.s)) used.add(row, Number(columnText));
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

class Bounds {
  area: Area | undefined;

  constructor(private readonly within: Area) {}

  add(row: number, column: number): void {
    const cell = intersection({ row, column, rows: 1, columns: 1 }, this.within);
    if (cell) this.area = this.area ? around(this.area, cell) : cell;
  }
}
