// What a Range proxy stands for: an area of a sheet, by the sheet's id so that renaming does not matter.
import { intersection, type Area } from "../../engine/area";
import type { Worksheet } from "../../engine/univer";
import { OfficeError, invalidArgument } from "../core/errors";
import type { Env } from "../core/env";
import { areaAddress, parseArea, sheetPrefix, splitSheet, wholeSheet } from "./address";

export interface SheetTarget {
  readonly sheetId: string;
}

export interface RangeTarget extends SheetTarget {
  readonly area: Area;
}

export interface AreasTarget extends SheetTarget {
  readonly areas: readonly Area[];
}

/** The engine's sheet; ItemNotFound when it was deleted. */
export function sheetOf(target: SheetTarget, { engine }: Env): Worksheet {
  const sheet = engine.workbook().getSheetBySheetId(target.sheetId);
  if (!sheet) throw new OfficeError("ItemNotFound");
  return sheet;
}

/** An area of a sheet as a target; InvalidArgument when it leaves the sheet. */
export function rangeAt(sheetId: string, area: Area): RangeTarget {
  const inside = intersection(area, wholeSheet);
  const fits = area.rows > 0 && area.columns > 0 && inside?.rows === area.rows && inside.columns === area.columns;
  return fits ? { sheetId, area } : invalidArgument();
}

/** A target's address with its sheet: Sheet1!A1:B2. */
export function fullAddress(target: RangeTarget, env: Env): string {
  return `${sheetPrefix(sheetOf(target, env).getName())}!${areaAddress(target.area)}`;
}

/** The sheet of this name, in any case; undefined when there is none. */
export function sheetNamed(name: string, { engine }: Env): Worksheet | undefined {
  const wanted = name.toLowerCase();
  return engine
    .workbook()
    .getSheets()
    .find((sheet) => sheet.getName().toLowerCase() === wanted);
}

/** Reads "A1:B2", "Sheet1!A1", or a name that means a range; InvalidArgument when it is none of them. */
export function parseRange(
  text: string,
  home: SheetTarget,
  env: Env,
  named: (name: string) => RangeTarget | undefined,
): RangeTarget {
  const { sheet, area } = splitSheet(text);
  const parsed = parseArea(area);
  const other = sheet === undefined ? home.sheetId : sheetNamed(sheet, env)?.getSheetId();
  if (parsed && other !== undefined) return { sheetId: other, area: parsed };
  return (sheet === undefined ? named(area) : undefined) ?? invalidArgument();
}

/** The part of an area that the engine's sheet holds; undefined when it holds none. */
export function heldPart(target: RangeTarget, env: Env): Area | undefined {
  const sheet = sheetOf(target, env);
  const held = { row: 0, column: 0, rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
  return intersection(target.area, held);
}
