// The cells of a plan one by one, as tests ask for them.
import type { Area } from "../../src/domain/sheet/area";
import type { PlannedCell, SheetPlan } from "../../src/domain/sheet/sheet-plan";

export function cells(plan: SheetPlan): [Area, PlannedCell][] {
  return plan.blocks.flatMap((block) =>
    block.cells.flatMap((line, row) =>
      line.map((cell, column): [Area, PlannedCell] => [
        { row: block.row + row, column: block.column + column, rows: 1, columns: 1 },
        cell,
      ]),
    ),
  );
}

export function texts(plan: SheetPlan): [Area, string][] {
  return cells(plan).flatMap(([area, cell]): [Area, string][] => (cell && "text" in cell ? [[area, cell.text]] : []));
}

export function allFormulas(plan: SheetPlan): string[] {
  return cells(plan).flatMap(([, cell]) => (cell && "formula" in cell ? [cell.formula] : []));
}
