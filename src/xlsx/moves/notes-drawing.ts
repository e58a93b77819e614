// The old drawing of notes and form controls (VML). It need not be well-formed XML, so it is read by its own few patterns:
// the shapes, the cell of a note, and the cells an anchor means.
import { movedEdge, movedIndex, type Axis, type Shift } from "./shifts";

const SHAPE = /<v:shape\b[\s\S]*?<\/v:shape>/g;
const ROW = /<x:Row>\s*(\d+)\s*<\/x:Row>/;
const COLUMN = /<x:Column>\s*(\d+)\s*<\/x:Column>/;

export interface NoteCell {
  readonly row: number;
  readonly column: number;
}

/** The cell a note's shape belongs to; undefined for other shapes. */
export function noteCellOf(shape: string): NoteCell | undefined {
  if (!/ObjectType="Note"/.test(shape)) return undefined;
  const row = ROW.exec(shape)?.[1];
  const column = COLUMN.exec(shape)?.[1];
  return row === undefined || column === undefined ? undefined : { row: Number(row), column: Number(column) };
}

/** Every shape replaced by what change makes of it; undefined takes it out. */
export function withShapes(vml: string, change: (shape: string) => string | undefined): string {
  return vml.replace(SHAPE, (shape) => change(shape) ?? "");
}

/** The drawing after the moves: notes go with their cells, other shapes with those they are anchored to. */
export function followDrawing(vml: string, shifts: readonly Shift[]): string {
  if (shifts.length === 0) return vml;
  return withShapes(vml, (shape) => {
    const cell = noteCellOf(shape);
    if (!cell) return withAnchor(shape, (index, axis) => movedEdge(index, axis, shifts));
    const row = movedIndex(cell.row, "rows", shifts);
    const column = movedIndex(cell.column, "columns", shifts);
    return row === undefined || column === undefined ? undefined : withNoteCell(shape, cell, { row, column });
  });
}

/** The shape of a note on another cell; its box goes along. */
export function withNoteCell(shape: string, from: NoteCell, to: NoteCell): string {
  const by = { rows: to.row - from.row, columns: to.column - from.column };
  const moved = withAnchor(shape, (index, axis) => Math.max(0, index + by[axis]));
  return moved
    .replace(ROW, `<x:Row>${String(to.row)}</x:Row>`)
    .replace(COLUMN, `<x:Column>${String(to.column)}</x:Column>`);
}

/** left column, its offset, top row, its offset, right column, its offset, bottom row, its offset */
function withAnchor(shape: string, move: (index: number, axis: Axis) => number): string {
  return shape.replace(/<x:Anchor>([^<]*)<\/x:Anchor>/, (whole: string, list: string) => {
    const numbers = list.split(",").map(Number);
    if (numbers.length !== 8 || numbers.some((number) => !Number.isFinite(number))) return whole;
    const moved = numbers.map((number, at) =>
      at % 2 === 1 ? number : move(number, at % 4 === 0 ? "columns" : "rows"),
    );
    return `<x:Anchor>${moved.join(", ")}</x:Anchor>`;
  });
}
