// What a protected sheet forbids. Univer lets programs write anywhere, so the object model asks here first.
import { intersection, subtract, type Area } from "../../engine/area";
import type { Env } from "../core/env";
import { OfficeError } from "../core/errors";
import type { RangeTarget } from "./range-target";

/** Throws AccessDenied when a cell of the area is locked and its sheet protected. */
export function assertWritable({ sheetId, area }: RangeTarget, env: Env): void {
  const extras = env.engine.extras.sheet(sheetId);
  if (extras.protection && lockedParts(area, extras.unlocked).length > 0) throw new OfficeError("AccessDenied");
}

/** Throws AccessDenied when the sheet is protected without the option. */
export function assertAllowed(sheetId: string, option: string | undefined, env: Env): void {
  const { protection } = env.engine.extras.sheet(sheetId);
  if (protection && !(option !== undefined && protection.options[option] === true))
    throw new OfficeError("AccessDenied");
}

/** The parts of an area that are locked. */
export function lockedParts(area: Area, unlocked: readonly Area[]): Area[] {
  let parts = [area];
  for (const open of unlocked) parts = parts.flatMap((part) => subtract(part, open));
  return parts;
}

/** Whether all (true), none (false) or some (null) of an area is in the flagged areas. */
export function flagOver(area: Area, flagged: readonly Area[]): boolean | null {
  if (lockedParts(area, flagged).length === 0) return true;
  return flagged.some((other) => intersection(other, area)) ? null : false;
}
