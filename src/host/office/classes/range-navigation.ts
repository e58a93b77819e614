// Range: where it lies, and the ranges that follow from it.
import { around, areaOf, edgesOf, intersection, type Area, type Edges } from "../../engine/area";
import { FormulaDataModel } from "../../engine/univer";
import type { Args } from "../core/args";
import { object, type MethodDefinition, type PropertyDefinition } from "../core/definition";
import type { Env } from "../core/env";
import { invalidArgument, OfficeError } from "../core/errors";
import { excelColumns, excelRows } from "../sheet/address";
import { fullAddress, parseRange, rangeAt, sheetOf, type AreasTarget, type RangeTarget } from "../sheet/range-target";
import { rangeNamed } from "../sheet/named-range";
import { usedArea } from "../sheet/used";

const mergedAreasLimit = 512;

export const rangePlaceProperties: Readonly<Record<string, PropertyDefinition<RangeTarget>>> = {
  address: { get: fullAddress },
  addressLocal: { get: fullAddress },
  rowIndex: { get: ({ area }) => area.row },
  columnIndex: { get: ({ area }) => area.column },
  rowCount: { get: ({ area }) => area.rows },
  columnCount: { get: ({ area }) => area.columns },
  cellCount: { get: ({ area }) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns) },
  isEntireRow: { get: ({ area }) => area.columns >= excelColumns },
  isEntireColumn: { get: ({ area }) => area.rows >= excelRows },
  hasSpill: { get: (target, env) => spillAnchors(target, env).length > 0, calculated: true },
};

/** Cells in the area whose formula spills over others. */
function spillAnchors({ sheetId, area }: RangeTarget, env: Env): Area[] {
  const unitId = env.engine.workbook().getUnitId();
  const ranges = env.engine.injector.get(FormulaDataModel).getArrayFormulaRange()[unitId]?.[sheetId];
  return Object.values(ranges ?? {})
    .flatMap((line) => Object.values((line ?? {}) as Record<string, Edges>))
    .map((edges) => areaOf(edges))
    .filter((spill) => spill.rows * spill.columns > 1 && intersection(spill, area));
}

/** The other range of a call: a Range, or an address on the same sheet. */
function otherRange(target: RangeTarget, args: Args, env: Env): RangeTarget {
  const given = args.raw(0);
  if (typeof given === "string") return parseRange(given, target, env, (name) => rangeNamed(name, target.sheetId, env));
  const isRange = typeof given === "object" && given !== null && "area" in given && "sheetId" in given;
  const other = isRange ? (given as RangeTarget) : invalidArgument();
  return other.sheetId === target.sheetId ? other : invalidArgument();
}

function used(target: RangeTarget, args: Args, env: Env): RangeTarget | null {
  const area = usedArea(target.sheetId, target.area, args.flag(0), env);
  return area ? { sheetId: target.sheetId, area } : null;
}

function commonPart(target: RangeTarget, args: Args, env: Env): RangeTarget | null {
  const area = intersection(target.area, otherRange(target, args, env).area);
  return area ? { sheetId: target.sheetId, area } : null;
}

function mergedAreas(target: RangeTarget, env: Env): AreasTarget | null {
  const areas = sheetOf(target, env)
    .getMergeData()
    .map((merge) => areaOf(merge))
    .filter((area) => intersection(area, target.area));
  if (areas.length > mergedAreasLimit) {
    throw new OfficeError("InvalidOperation", "The range has more than 512 merged areas.");
  }
  return areas.length > 0 ? { sheetId: target.sheetId, areas } : null;
}

function moved({ sheetId, area }: RangeTarget, change: Partial<Area>): RangeTarget {
  return rangeAt(sheetId, { ...area, ...change });
}

export const rangeNavigation: Readonly<Record<string, MethodDefinition<RangeTarget>>> = {
  getCell: object("Range", (target, args) => {
    const row = target.area.row + args.number(0);
    return moved(target, { row, column: target.area.column + args.number(1), rows: 1, columns: 1 });
  }),
  getRow: object("Range", (target, args) => moved(target, { row: target.area.row + args.number(0), rows: 1 })),
  getColumn: object("Range", (target, args) =>
    moved(target, { column: target.area.column + args.number(0), columns: 1 }),
  ),
  getEntireRow: object("Range", (target) => moved(target, { column: 0, columns: excelColumns })),
  getEntireColumn: object("Range", (target) => moved(target, { row: 0, rows: excelRows })),
  getOffsetRange: object("Range", (target, args) =>
    moved(target, { row: target.area.row + args.number(0), column: target.area.column + args.number(1) }),
  ),
  getResizedRange: object("Range", (target, args) =>
    moved(target, { rows: target.area.rows + args.number(0), columns: target.area.columns + args.number(1) }),
  ),
  getAbsoluteResizedRange: object("Range", (target, args) =>
    moved(target, { rows: args.index(0, 1), columns: args.index(1, 1) }),
  ),
  getBoundingRect: object("Range", (target, args, env) =>
    moved(target, around(target.area, otherRange(target, args, env).area)),
  ),
  getIntersection: object("Range", commonPart),
  getIntersectionOrNullObject: object("Range", commonPart),
  getUsedRange: object("Range", used, true),
  getUsedRangeOrNullObject: object("Range", used, true),
  getLastCell: object("Range", (target) => {
    const { endRow, endColumn } = edgesOf(target.area);
    return moved(target, { row: endRow, column: endColumn, rows: 1, columns: 1 });
  }),
  getLastRow: object("Range", (target) => moved(target, { row: edgesOf(target.area).endRow, rows: 1 })),
  getLastColumn: object("Range", (target) => moved(target, { column: edgesOf(target.area).endColumn, columns: 1 })),
  getRowsBelow: object("Range", (target, args) => {
    const count = args.given(0) ? args.number(0) : 1;
    const below = edgesOf(target.area).endRow + 1;
    return count > 0 ? moved(target, { row: below, rows: count }) : moved(target, { row: below + count, rows: -count });
  }),
  getRowsAbove: object("Range", (target, args) => {
    const count = args.given(0) ? args.index(0, 1) : 1;
    return moved(target, { row: target.area.row - count, rows: count });
  }),
  getColumnsAfter: object("Range", (target, args) => {
    const count = args.given(0) ? args.index(0, 1) : 1;
    return moved(target, { column: edgesOf(target.area).endColumn + 1, columns: count });
  }),
  getColumnsBefore: object("Range", (target, args) => {
    const count = args.given(0) ? args.index(0, 1) : 1;
    return moved(target, { column: target.area.column - count, columns: count });
  }),
  getMergedAreasOrNullObject: object("RangeAreas", (target, _args, env) => mergedAreas(target, env)),
  getSpillingToRangeOrNullObject: object(
    "Range",
    (target, _args, env) => {
      const area = spillAnchors(target, env).find(
        ({ row, column }) => row === target.area.row && column === target.area.column,
      );
      return area ? { sheetId: target.sheetId, area } : null;
    },
    true,
  ),
};
