// A sheet that exists on paper only: plans of forms and other cells, each where it stands; formulas show nothing yet.
import type { CellValue } from "../../src/domain/sheet/cell";
import type { Grid } from "../../src/domain/sheet/grid";
import type { PlannedCell, SheetPlan } from "../../src/domain/sheet/sheet-plan";
import { gridOf } from "./grid";

/** A cell of the sheet besides its plans; rows and columns from 0. */
export interface PlacedValue {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** The sheet with these plans on it, and these values written into it after. */
export function sheetOf(plans: readonly SheetPlan[], values: readonly PlacedValue[] = []): Grid {
  const ends = [
    ...plans.map(({ area }) => ({ row: area.row + area.rows, column: area.column + area.columns })),
    ...values.map(({ row, column }) => ({ row: row + 1, column: column + 1 })),
  ];
  const rows = Math.max(...ends.map(({ row }) => row));
  const columns = Math.max(...ends.map(({ column }) => column));
  const cells = Array.from({ length: rows }, () => Array<CellValue>(columns).fill(""));
  for (const { row, column, cells: lines } of plans.flatMap(({ blocks }) => blocks)) {
    lines.forEach((line, down) => cells[row + down]?.splice(column, line.length, ...line.map(entered)));
  }
  for (const { row, column, value } of values) cells[row]?.splice(column, 1, value);
  const shown = cells.map((line) => line.map((cell) => (String(cell).startsWith("=") ? "" : cell)));
  return { ...gridOf(shown, { merges: plans.flatMap(({ merges }) => merges) }), formulas: cells };
}

function entered(cell: PlannedCell): CellValue {
  if (cell === null || "clear" in cell) return "";
  if ("text" in cell) return cell.text;
  return "number" in cell ? cell.number : cell.formula;
}
