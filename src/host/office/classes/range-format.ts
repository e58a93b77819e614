// RangeFormat with its fill, font and protection.
import { edgesOf } from "../../engine/area";
import { SetColWidthCommand, SetRowHeightCommand, SetWorksheetRowIsAutoHeightCommand } from "../../engine/univer";
import { asNumber } from "../core/args";
import { action, defineClass, type PropertyDefinition } from "../core/definition";
import type { Env } from "../core/env";
import { invalidArgument } from "../core/errors";
import { CellReader, growSheet } from "../sheet/cells";
import { assertAllowed, flagOver } from "../sheet/protection";
import { sheetOf, type RangeTarget } from "../sheet/range-target";
import { runCommand } from "../sheet/run-command";
import { fillMembers, fontMembers, formatMembers, type StyleMember } from "../sheet/style";
import { formattedArea, patchStyles, readFormat, sharedFormat, styleAt, writeFormat } from "../sheet/styled-cells";
import { numberFormatOf, textOf } from "../sheet/text";

const pointsPerPixel = 0.75;

function styleProperties(
  members: Readonly<Record<string, StyleMember>>,
): Record<string, PropertyDefinition<RangeTarget>> {
  const entries = Object.entries(members).map(([name, member]): [string, PropertyDefinition<RangeTarget>] => [
    name,
    {
      get: (target, env) => readFormat(target, member, env),
      set: (target, value, env) => writeFormat(target, member, value, env),
    },
  ]);
  return Object.fromEntries(entries);
}

/** The size all rows or columns share, in points; null when they differ. */
function sharedSize(first: number, count: number, pixels: (index: number) => number): number | null {
  const size = pixels(first);
  for (let index = first; index < first + count; index += 1) if (pixels(index) !== size) return null;
  return size * pointsPerPixel;
}

function pixelsOf(value: unknown): number {
  const points = asNumber(value);
  return points >= 0 ? points / pointsPerPixel : invalidArgument();
}

const sizes: Record<string, PropertyDefinition<RangeTarget>> = {
  columnWidth: {
    get: (target, env) => {
      const { column, columns } = formattedArea(target, env);
      return sharedSize(column, columns, (index) => sheetOf(target, env).getColumnWidth(index));
    },
    set: async (target, value, env) => {
      assertAllowed(target.sheetId, "allowFormatColumns", env);
      growSheet(target.sheetId, 1, Math.min(target.area.column + target.area.columns, 1000), env);
      const ranges = [edgesOf(formattedArea(target, env))];
      await runCommand(env, SetColWidthCommand.id, { subUnitId: target.sheetId, ranges, value: pixelsOf(value) });
    },
  },
  rowHeight: {
    get: (target, env) => {
      const { row, rows } = formattedArea(target, env);
      return sharedSize(row, rows, (index) => sheetOf(target, env).getRowHeight(index));
    },
    set: async (target, value, env) => {
      assertAllowed(target.sheetId, "allowFormatRows", env);
      growSheet(target.sheetId, Math.min(target.area.row + target.area.rows, 100_000), 1, env);
      const ranges = [edgesOf(formattedArea(target, env))];
      await runCommand(env, SetRowHeightCommand.id, { subUnitId: target.sheetId, ranges, value: pixelsOf(value) });
    },
  },
};

async function autofitRows(target: RangeTarget, env: Env): Promise<void> {
  assertAllowed(target.sheetId, "allowFormatRows", env);
  const ranges = [edgesOf(formattedArea(target, env))];
  await runCommand(env, SetWorksheetRowIsAutoHeightCommand.id, { subUnitId: target.sheetId, ranges });
}

/** Without a screen there are no glyphs to measure: a Latin letter counts 7 pixels, a Chinese one 14. */
async function autofitColumns(target: RangeTarget, env: Env): Promise<void> {
  assertAllowed(target.sheetId, "allowFormatColumns", env);
  const reader = new CellReader(target, env);
  const { row, rows, column, columns } = formattedArea(target, env);
  for (let index = column; index < column + columns; index += 1) {
    let widest = 0;
    for (let line = row; line < row + rows; line += 1) {
      const text = textOf(reader.value(line, index), numberFormatOf(styleAt(target, line, index, env)));
      const pixels = [...text].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) > 0x2e7f ? 14 : 7), 0);
      widest = Math.max(widest, pixels);
    }
    if (widest === 0) continue;
    const ranges = [edgesOf({ row, rows, column: index, columns: 1 })];
    await runCommand(env, SetColWidthCommand.id, { subUnitId: target.sheetId, ranges, value: widest + 10 });
  }
}

export const rangeFormatClass = defineClass<RangeTarget>({
  name: "RangeFormat",
  properties: { ...styleProperties(formatMembers), ...sizes },
  children: {
    fill: { className: "RangeFill", get: (target) => target },
    font: { className: "RangeFont", get: (target) => target },
    borders: { className: "RangeBorderCollection", get: (target) => target },
    protection: { className: "FormatProtection", get: (target) => target },
  },
  methods: {
    autofitRows: action((target, _args, env) => autofitRows(target, env)),
    autofitColumns: action((target, _args, env) => autofitColumns(target, env)),
  },
});

export const rangeFillClass = defineClass<RangeTarget>({
  name: "RangeFill",
  properties: {
    ...styleProperties(fillMembers),
    pattern: {
      get: (target, env) => sharedFormat<string | null>(target, env, ({ bg }) => (bg?.rgb ? "Solid" : "None"), null),
    },
  },
  methods: { clear: action((target, _args, env) => patchStyles(target, { bg: null }, env)) },
});

export const rangeFontClass = defineClass<RangeTarget>({ name: "RangeFont", properties: styleProperties(fontMembers) });

export const formatProtectionClass = defineClass<RangeTarget>({
  name: "FormatProtection",
  properties: {
    locked: {
      get: ({ sheetId, area }, env) => {
        const unlocked = flagOver(area, env.engine.extras.sheet(sheetId).unlocked);
        return unlocked === null ? null : !unlocked;
      },
      set: ({ sheetId, area }, value, env) => {
        assertAllowed(sheetId, undefined, env);
        env.engine.extras.setLocked(sheetId, area, Boolean(value));
        env.touched();
      },
    },
    formulaHidden: {
      get: ({ sheetId, area }, env) => flagOver(area, env.engine.extras.sheet(sheetId).formulaHidden),
      set: ({ sheetId, area }, value, env) => {
        assertAllowed(sheetId, undefined, env);
        env.engine.extras.setFormulaHidden(sheetId, area, Boolean(value));
        env.touched();
      },
    },
  },
});
