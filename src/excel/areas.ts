// Areas in the terms of Office.js: ranges, and what is loaded of them.
import type { Area } from "../domain/sheet/area";
import { areasOverlap } from "../domain/sheet/area";

/** Queues what areaOf reads. */
export function loadArea(range: Excel.Range): void {
  range.load("rowIndex,columnIndex,rowCount,columnCount");
}

/** Queues what areasOf reads; the address of many areas would be cut short. */
export function loadAreas(ranges: Excel.RangeAreas): void {
  const each = ["rowIndex", "columnIndex", "rowCount", "columnCount"];
  ranges.load(each.map((name) => `areas/items/${name}`));
}

export function rangeAt(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

/** The area of a range, once loadArea has been synced. */
export function areaOf(range: Excel.Range): Area {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

/** The areas of a RangeAreas after loadAreas; none when it is a null object. */
export function areasOf(ranges: Excel.RangeAreas): Area[] {
  return ranges.isNullObject ? [] : ranges.areas.items.map(areaOf);
}

/** True when the first area lies wholly inside the second. */
export function contains(inner: Area, outer: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** The smallest area around all of them; undefined of none. */
export function around(areas: readonly Area[]): Area | undefined {
  if (areas.length === 0) return undefined;
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const rows = Math.max(...areas.map((area) => area.row + area.rows)) - row;
  const columns = Math.max(...areas.map((area) => area.column + area.columns)) - column;
  return { row, column, rows, columns };
}

/** The areas that share a cell with the given one. */
export function touching(areas: readonly Area[], area: Area): Area[] {
  return areas.filter((other) => areasOverlap(other, area));
}
