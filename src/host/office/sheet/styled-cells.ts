// Reading and writing formats over an area.
import type { Area } from "../../engine/area";
import type { IStyleData } from "../../engine/univer";
import type { Env } from "../core/env";
import { mapCells, writeCells, type CellPatch } from "./cells";
import { assertAllowed } from "./protection";
import { heldPart, sheetOf, type RangeTarget } from "./range-target";
import type { StyleMember, StylePatch } from "./style";

/** Whole rows and columns are formatted as far as the engine's sheet goes. */
export function formattedArea(target: RangeTarget, env: Env): Area {
  const { row, column } = target.area;
  return heldPart(target, env) ?? { row, column, rows: 1, columns: 1 };
}

export function styleAt(target: RangeTarget, row: number, column: number, env: Env): IStyleData {
  return sheetOf(target, env).getComposedCellStyle(row, column);
}

/** The value all cells share, or what Excel gives for a mixture. */
export function sharedFormat<Value>(
  target: RangeTarget,
  env: Env,
  read: (style: IStyleData) => Value,
  mixed: Value,
): Value {
  const sheet = sheetOf(target, env);
  const area = formattedArea(target, env);
  const first = read(sheet.getComposedCellStyle(area.row, area.column));
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (read(sheet.getComposedCellStyle(row, column)) !== first) return mixed;
    }
  }
  return first;
}

export function readFormat(target: RangeTarget, member: StyleMember, env: Env): unknown {
  return sharedFormat<unknown>(target, env, (style) => member.read(style), member.mixed);
}

export function writeFormat(target: RangeTarget, member: StyleMember, value: unknown, env: Env): void {
  patchStyles(target, member.write(value), env);
}

/** Changes the style of every cell of the area, as one step of undo. */
export function patchStyles(target: RangeTarget, patch: StylePatch, env: Env): void {
  assertAllowed(target.sheetId, "allowFormatCells", env);
  const { row, column, rows, columns } = target.area;
  const clipped = heldPart(target, env);
  const small = rows * columns <= 100_000 && rows < 100_000;
  const area = small ? target.area : (clipped ?? { row, column, rows: 1, columns: 1 });
  const cell = { s: patch } as CellPatch;
  writeCells(
    { sheetId: target.sheetId, area },
    mapCells(area, () => cell),
    env,
  );
}
