// A plan as rows of cells to draw: merges, looks, lists, formulas. The help pages and the pane show forms with it.
import type { Area } from "../sheet/area";
import { areasOverlap, cellArea } from "../sheet/area";
import type { CellStyle, PlannedCell, SheetPlan } from "../sheet/sheet-plan";

export interface DrawnCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
  readonly style: CellStyle;
  readonly list: boolean;
  readonly computed: boolean;
}

export interface DrawnRow {
  /** First and last row number on the sheet; the last is another one where rows that look the same are drawn once. */
  readonly first: number;
  readonly last: number;
  readonly heightPoints: number;
  readonly cells: readonly DrawnCell[];
}

/** What a form looks like before anything is filled in. */
export interface FormDrawing {
  readonly sheetName: string;
  readonly widthsPoints: readonly number[];
  readonly rows: readonly DrawnRow[];
}

/** Draws a plan that stands at A1. */
export function drawPlan(plan: SheetPlan): FormDrawing {
  const heights = new Map(plan.rowHeightsPoints.map(({ row, height }) => [row, height]));
  const rows = Array.from({ length: plan.area.rows }, (_row, row) => ({
    first: row + 1,
    last: row + 1,
    heightPoints: heights.get(row) ?? 20,
    cells: cellsOf(plan, row),
  }));
  return {
    sheetName: plan.sheetName,
    widthsPoints: plan.columnWidthsPoints.map(({ width }) => width),
    rows: withoutRepetition(rows),
  };
}

/** More rows than this that look the same are drawn as one. */
const mostAlike = 3;

function withoutRepetition(rows: readonly DrawnRow[]): DrawnRow[] {
  const runs: DrawnRow[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.[0] && lookOf(run[0]) === lookOf(row)) run.push(row);
    else runs.push([row]);
  }
  return runs.flatMap((run) => {
    const rest = run.slice(mostAlike - 1);
    const [next] = rest;
    if (run.length <= mostAlike || !next) return run;
    return [...run.slice(0, mostAlike - 1), { ...next, last: next.first + rest.length - 1 }];
  });
}

function lookOf({ heightPoints, cells }: DrawnRow): string {
  return JSON.stringify([heightPoints, cells]);
}

function cellsOf(plan: SheetPlan, row: number): DrawnCell[] {
  return Array.from({ length: plan.area.columns }, (_cell, column) => cellArea(row, column)).flatMap((area) => {
    const merge = plan.merges.find((one) => areasOverlap(one, area));
    if (merge && (merge.row !== area.row || merge.column !== area.column)) return [];
    const cell = cellAt(plan, area);
    const style = styleAt(plan, area);
    return {
      text: textOf(cell, style),
      columns: merge?.columns ?? 1,
      rows: merge?.rows ?? 1,
      style,
      list: plan.validations.some(
        ({ area: place, rule }) => (rule.kind === "list" || rule.kind === "listRange") && areasOverlap(place, area),
      ),
      computed: cell !== null && "formula" in cell,
    };
  });
}

function cellAt({ blocks }: SheetPlan, { row, column }: Area): PlannedCell {
  for (const block of blocks) {
    const cell = block.cells[row - block.row]?.[column - block.column];
    if (cell) return cell;
  }
  return null;
}

function styleAt({ styles }: SheetPlan, area: Area): CellStyle {
  return styles
    .filter((styled) => areasOverlap(styled.area, area))
    .reduce<CellStyle>((sum, { style }) => ({ ...sum, ...style }), {});
}

function textOf(cell: PlannedCell, { numberFormat = "" }: CellStyle): string {
  if (cell === null || "clear" in cell || "formula" in cell) return "";
  if ("text" in cell) return cell.text;
  return numberFormat.includes("%") ? `${String(Math.round(cell.number * 10000) / 100)}%` : String(cell.number);
}
