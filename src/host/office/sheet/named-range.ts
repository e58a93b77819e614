// Defined names: those of the workbook and those of a sheet, and the ranges they mean.
import { areaOf } from "../../engine/area";
import {
  deserializeRangeWithSheetWithCache,
  IDefinedNamesService,
  type IDefinedNamesServiceParam,
} from "../../engine/univer";
import type { Env } from "../core/env";
import { parseArea, splitSheet } from "./address";
import { sheetNamed, type RangeTarget } from "./range-target";

/** Univer's scope of names that belong to the whole workbook. */
export const workbookScope = "AllDefaultWorkbook";

/** The names of a scope: a sheet's id, or workbookScope. Print areas and titles of files are not among them. */
export function namesOf(scope: string, { engine }: Env): IDefinedNamesServiceParam[] {
  const all = engine.injector.get(IDefinedNamesService).getDefinedNameMap(engine.workbook().getUnitId()) ?? {};
  return Object.values(all).filter((name) => (name.localSheetId ?? workbookScope) === scope);
}

/** A name of the scope, in any case. */
export function findName(name: string, scope: string, env: Env): IDefinedNamesServiceParam | undefined {
  const wanted = name.toLowerCase();
  return namesOf(scope, env).find((one) => one.name.toLowerCase() === wanted);
}

/** The range a name means, when it means one. */
export function rangeOfName({ formulaOrRefString }: IDefinedNamesServiceParam, env: Env): RangeTarget | undefined {
  const text = formulaOrRefString.replace(/^=/, "").replace(/^\[[^\]]*\]/, "");
  const { sheet, area } = splitSheet(text);
  if (sheet === undefined || !/^\$?[A-Za-z]{0,3}\$?\d*(:\$?[A-Za-z]{0,3}\$?\d*)?$/.test(area)) return undefined;
  const parsed = parseArea(area) ?? areaOf(deserializeRangeWithSheetWithCache(area).range);
  const found = sheetNamed(sheet.replace(/^\[[^\]]*\]/, ""), env);
  return found && { sheetId: found.getSheetId(), area: parsed };
}

/** The range a name means as seen from a sheet: the sheet's own name wins. */
export function rangeNamed(name: string, sheetId: string, env: Env): RangeTarget | undefined {
  const found = findName(name, sheetId, env) ?? findName(name, workbookScope, env);
  return found && rangeOfName(found, env);
}
