// Which names a sheet may have.
import type { Env } from "../core/env";
import { OfficeError, invalidArgument } from "../core/errors";
import { sheetNamed } from "./range-target";

/** The name when a sheet may get it: 1 to 31 characters, none of []:*?/\, no quote at an end, not taken. */
export function newSheetName(name: string, env: Env, ownId?: string): string {
  const legal = name.length > 0 && name.length <= 31 && !/[[\]:*?/\\]/.test(name) && !/^'|'$/.test(name);
  if (!legal) invalidArgument();
  const other = sheetNamed(name, env);
  if (other && other.getSheetId() !== ownId) throw new OfficeError("ItemAlreadyExists");
  return name;
}

/** Excel's next free name: Sheet1, Sheet2 … */
export function nextSheetName(env: Env): string {
  for (let number = env.engine.workbook().getSheets().length; ; number += 1) {
    const name = `Sheet${String(number)}`;
    if (!sheetNamed(name, env)) return name;
  }
}
