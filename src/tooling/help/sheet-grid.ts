// Sheets that exist on paper only, as the check reads them: from rows of cells, and from the plan of a form.
import type { CellValue } from "../../domain/sheet/cell";
import type { Grid } from "../../domain/sheet/grid";
import type { PlannedCell, SheetPlan } from "../../domain/sheet/sheet-plan";

const place = { sheet: "1", origin: { row: 0, column: 0 } } as const;

/** A sheet with these rows from A1; "=…" is a formula that shows nothing yet. Hidden rows are counted from 1. */
export function gridOfRows(rows: readonly (readonly CellValue[])[], hiddenRows: readonly number[] = []): Grid {
  const values = rows.map((cells) => cells.map((cell) => (isFormula(cell) ? "" : cell)));
  return { ...place, values, formulas: rows, merges: [], hiddenRows: hiddenRows.map((row) => row - 1) };
}

/** The sheet a plan at A1 makes, its formulas showing nothing yet. */
export function gridOfPlan({ blocks, merges }: SheetPlan): Grid {
  const cells = blocks.flatMap((block) => block.cells).map((row) => row.map(entered));
  return { ...gridOfRows(cells), merges };
}

/** The same sheet with values entered, each at its row and column. */
export function filledGrid(
  grid: Grid,
  inputs: readonly { readonly row: number; readonly column: number; readonly value: CellValue }[],
): Grid {
  const values = grid.values.map((row) => [...row]);
  const formulas = grid.formulas.map((row) => [...row]);
  for (const { row, column, value } of inputs) {
    for (const cells of [values, formulas]) cells[row]?.splice(column, 1, value);
  }
  return { ...grid, values, formulas };
}

function isFormula(cell: CellValue): boolean {
  return typeof cell === "string" && cell.startsWith("=");
}

function entered(cell: PlannedCell): CellValue {
  if (cell === null || "clear" in cell) return "";
  if ("text" in cell) return cell.text;
  return "number" in cell ? cell.number : cell.formula;
}
