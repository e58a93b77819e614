// Which of the recognised tables a cell is in.
import type { CellPlace, SheetSummary } from "../../commands/results";
import type { Area } from "../../domain/sheet/area";

/** The area of the table the cell is in; undefined beside all tables, and on another sheet than the summary's. */
export function tableUnder({ sheet, tables }: SheetSummary, cell: CellPlace): Area | undefined {
  if (cell.sheet !== sheet) return undefined;
  return tables.map(({ area }) => area).find((area) => holds(area, cell));
}

function holds({ row, column, rows, columns }: Area, cell: CellPlace): boolean {
  return cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;
}
