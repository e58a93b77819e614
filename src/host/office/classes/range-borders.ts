// RangeBorderCollection and RangeBorder: the lines around and inside a range.
import type { Area } from "../../engine/area";
import { oneOf } from "../core/args";
import { defineClass, object, type PropertyDefinition } from "../core/definition";
import type { Env } from "../core/env";
import { sheetOf, type RangeTarget } from "../sheet/range-target";
import { borderPatch, changedLine, lineOf, type Line, type Side } from "../sheet/style";
import { formattedArea, patchStyles } from "../sheet/styled-cells";

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp"] as const; // prettier-ignore
type Edge = (typeof edges)[number];

interface BorderTarget extends RangeTarget {
  readonly edge: Edge;
}

interface Strip {
  readonly area: Area;
  readonly side: Side;
}

/** The sides of cells that make up a line, the one that holds it first. A line inside is a side of two cells. */
function stripsOf({ edge, area }: BorderTarget): Strip[] {
  const { row, column, rows, columns } = area;
  switch (edge) {
    case "EdgeTop":
      return [{ area: { ...area, rows: 1 }, side: "t" }];
    case "EdgeBottom":
      return [{ area: { ...area, row: row + rows - 1, rows: 1 }, side: "b" }];
    case "EdgeLeft":
      return [{ area: { ...area, columns: 1 }, side: "l" }];
    case "EdgeRight":
      return [{ area: { ...area, column: column + columns - 1, columns: 1 }, side: "r" }];
    case "InsideHorizontal":
      if (rows < 2) return [];
      return [
        { area: { ...area, rows: rows - 1 }, side: "b" },
        { area: { ...area, row: row + 1, rows: rows - 1 }, side: "t" },
      ];
    case "InsideVertical":
      if (columns < 2) return [];
      return [
        { area: { ...area, columns: columns - 1 }, side: "r" },
        { area: { ...area, column: column + 1, columns: columns - 1 }, side: "l" },
      ];
    case "DiagonalDown":
    case "DiagonalUp":
      return [];
  }
}

type SharedLine = { -readonly [Member in keyof Line]: string | null };

/** The line where all cells agree; a property in which they differ is null. */
function readLine(target: BorderTarget, env: Env): SharedLine {
  const [strip] = stripsOf(target);
  if (!strip) return { style: "None", weight: "Thin", color: "#000000" };
  const { sheetId } = target;
  const area = formattedArea({ sheetId, area: strip.area }, env);
  const sheet = sheetOf(target, env);
  const first = lineOf(sheet.getComposedCellStyle(area.row, area.column), strip.side);
  const shared: SharedLine = { ...first };
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const line = lineOf(sheet.getComposedCellStyle(row, column), strip.side);
      for (const member of ["style", "weight", "color"] as const)
        if (line[member] !== first[member]) shared[member] = null;
    }
  }
  return shared;
}

function setLine(target: BorderTarget, member: string, wanted: unknown, env: Env): void {
  const { style, weight, color } = readLine(target, env);
  const line = { style: style ?? "Continuous", weight: weight ?? "Thin", color: color ?? "#000000" };
  const changed = changedLine(line, member, wanted);
  for (const { area, side } of stripsOf(target)) {
    patchStyles({ sheetId: target.sheetId, area }, borderPatch(side, changed), env);
  }
}

function lineProperty(member: keyof Line): PropertyDefinition<BorderTarget> {
  return {
    get: (target, env) => readLine(target, env)[member],
    set: (target, wanted, env) => setLine(target, member, wanted, env),
  };
}

export const rangeBorderClass = defineClass<BorderTarget>({
  name: "RangeBorder",
  properties: {
    style: lineProperty("style"),
    weight: lineProperty("weight"),
    color: lineProperty("color"),
    sideIndex: { get: ({ edge }) => edge },
  },
});

export const rangeBorderCollectionClass = defineClass<RangeTarget>({
  name: "RangeBorderCollection",
  properties: { count: { get: () => edges.length } },
  collection: { itemClass: "RangeBorder", items: (target) => edges.map((edge) => ({ ...target, edge })) },
  methods: {
    getItem: object("RangeBorder", (target, args) => ({ ...target, edge: oneOf(args.raw(0), edges) })),
    getItemAt: object("RangeBorder", (target, args) => ({ ...target, edge: edges[args.index(0)] })),
  },
});
