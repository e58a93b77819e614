// What inserting and deleting rows or columns does to indexes, spans and areas; and where a cell stood before.
import { MAX_COLUMNS, MAX_ROWS } from "../address";
import type { AreaData } from "../workbook-data";

/** A change of structure: `count` rows or columns put in or taken out at `at`. */
export interface Shift {
  readonly axis: "rows" | "columns";
  readonly kind: "insert" | "remove";
  readonly at: number;
  readonly count: number;
}

export type Axis = Shift["axis"];

/** A single index after the change; undefined when it was taken out. */
export function shiftIndex(index: number, { kind, at, count }: Shift): number | undefined {
  if (index < at) return index;
  if (kind === "insert") return index + count;
  return index < at + count ? undefined : index - count;
}

/** A span after the change, growing and shrinking as a reference does; undefined when nothing is left. */
export function shiftSpan(start: number, length: number, shift: Shift): { start: number; length: number } | undefined {
  const { kind, at, count } = shift;
  if (at >= start + length) return { start, length };
  if (kind === "insert") return at <= start ? { start: start + count, length } : { start, length: length + count };
  const lost = Math.max(0, Math.min(start + length, at + count) - Math.max(start, at));
  if (lost === length) return undefined;
  return { start: at < start ? Math.max(at, start - count) : start, length: length - lost };
}

/** An area after the change; undefined when nothing of it is left. */
export function shiftArea<Area extends AreaData>(area: Area, shift: Shift): Area | undefined {
  if (shift.axis === "rows") {
    const span = shiftSpan(area.row, area.rows, shift);
    return span && { ...area, row: span.start, rows: span.length };
  }
  const span = shiftSpan(area.column, area.columns, shift);
  return span && { ...area, column: span.start, columns: span.length };
}

/** An area after several changes, one after the other. Whole rows and columns stay whole. */
export function movedArea(area: AreaData, shifts: readonly Shift[]): AreaData | undefined {
  let now: AreaData | undefined = area;
  for (const shift of shifts) {
    if (!now) return undefined;
    const whole = shift.axis === "rows" ? now.rows >= MAX_ROWS : now.columns >= MAX_COLUMNS;
    if (!whole) now = shiftArea(now, shift);
  }
  return now;
}

/** A single row or column after several changes; undefined when it was taken out. */
export function movedIndex(index: number, axis: Axis, shifts: readonly Shift[]): number | undefined {
  let now: number | undefined = index;
  for (const shift of shifts) if (shift.axis === axis && now !== undefined) now = shiftIndex(now, shift);
  return now;
}

/** A single row or column after several changes; one that was taken out is where its line was. */
export function movedEdge(index: number, axis: Axis, shifts: readonly Shift[]): number {
  return shifts.reduce((now, shift) => (shift.axis === axis ? (shiftIndex(now, shift) ?? shift.at) : now), index);
}

/** Where a row or column stood before the changes; undefined when it was put in. */
export function originOf(index: number, axis: Axis, shifts: readonly Shift[]): number | undefined {
  let then = index;
  for (const { axis: other, kind, at, count } of shifts.toReversed()) {
    if (other !== axis || then < at) continue;
    if (kind === "remove") then += count;
    else if (then < at + count) return undefined;
    else then -= count;
  }
  return then;
}

/** The changes with one more; one that takes the last one back (as Undo does) leaves neither. */
export function withShift(shifts: readonly Shift[], next: Shift): readonly Shift[] {
  const last = shifts.at(-1);
  const takesBack =
    last?.axis === next.axis && last.kind !== next.kind && last.at === next.at && last.count === next.count;
  return takesBack ? shifts.slice(0, -1) : [...shifts, next];
}
