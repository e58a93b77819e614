// Range: what its cells hold.
import type { Area } from "../../engine/area";
import type { Env } from "../core/env";
import { invalidArgument, OfficeError } from "../core/errors";
import type { PropertyDefinition } from "../core/definition";
import { CellReader, mapCells, patchOf, valueOf, writeCells, type CellPatch, type CellValue } from "../sheet/cells";
import { readEntry } from "../sheet/entry";
import { assertAllowed, assertWritable } from "../sheet/protection";
import { sheetOf, type RangeTarget } from "../sheet/range-target";
import { numberFormatOf, textOf } from "../sheet/text";

function readValues(target: RangeTarget, env: Env): CellValue[][] {
  const reader = new CellReader(target, env);
  return mapCells(target.area, (row, column) => reader.value(row, column));
}

function readFormulas(target: RangeTarget, env: Env): CellValue[][] {
  const reader = new CellReader(target, env);
  return mapCells(target.area, (row, column) => reader.formula(row, column) ?? reader.value(row, column));
}

/** What the cells show; a conditional format's number format goes before the cell's own, as it does on the screen. */
async function readText(target: RangeTarget, env: Env): Promise<string[][]> {
  const { ruleNumberFormats } = env.engine;
  const ruled = await ruleNumberFormats.settle(target.sheetId);
  const reader = new CellReader(target, env);
  const sheet = sheetOf(target, env);
  return mapCells(target.area, (row, column) => {
    const value = reader.value(row, column);
    const byRule = ruled ? ruleNumberFormats.at(target.sheetId, row, column) : undefined;
    return textOf(value, byRule ?? numberFormatOf(sheet.getComposedCellStyle(row, column)));
  });
}

function readNumberFormats(target: RangeTarget, env: Env): string[][] {
  const sheet = sheetOf(target, env);
  return mapCells(target.area, (row, column) => numberFormatOf(sheet.getComposedCellStyle(row, column)));
}

function readTypes(target: RangeTarget, env: Env): string[][] {
  const reader = new CellReader(target, env);
  return mapCells(target.area, (row, column) => typeOf(valueOf(reader.raw(row, column))));
}

function typeOf(value: CellValue): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return /^#[A-Z0-9/_]+[!?]?$/.test(value) ? "Error" : "String";
}

/** True for rows of cells of exactly the area's size. */
export function cellCountMatches({ rows, columns }: Area, given: unknown): boolean {
  if (!Array.isArray(given) || given.length !== rows) return false;
  return given.every((line) => Array.isArray(line) && line.length === columns);
}

/** The entries for an area: the given rows, or one value for all cells. */
function entriesFor(target: RangeTarget, given: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  const lines = given as unknown[];
  if (!cellCountMatches(target.area, given)) {
    throw new OfficeError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (row, column) => (lines[row] as unknown[])[column];
}

function writeEntries(target: RangeTarget, given: unknown, env: Env): void {
  const entry = entriesFor(target, given);
  assertWritable(target, env);
  const sheet = sheetOf(target, env);
  const patches = mapCells<CellPatch | undefined>(target.area, (row, column) => {
    const value = entry(row - target.area.row, column - target.area.column);
    if (value === null || value === undefined) return undefined;
    const format =
      typeof value === "string" && value !== "" ? numberFormatOf(sheet.getComposedCellStyle(row, column)) : "@";
    return patchOf(readEntry(value, format), format);
  });
  writeCells(target, patches, env);
}

function writeNumberFormats(target: RangeTarget, given: unknown, env: Env): void {
  const entry = entriesFor(target, given);
  assertAllowed(target.sheetId, "allowFormatCells", env);
  const patches = mapCells<CellPatch | undefined>(target.area, (row, column) => {
    const format = entry(row - target.area.row, column - target.area.column);
    if (format === null || format === undefined) return undefined;
    if (typeof format !== "string") return invalidArgument();
    return { s: { n: format === "" || format === "General" ? null : { pattern: format } } };
  });
  writeCells(target, patches, env);
}

export const rangeValueProperties: Readonly<Record<string, PropertyDefinition<RangeTarget>>> = {
  values: { get: readValues, set: writeEntries, calculated: true },
  formulas: { get: readFormulas, set: writeEntries, calculated: true },
  formulasLocal: { get: readFormulas, set: writeEntries, calculated: true },
  text: { get: readText, calculated: true },
  valueTypes: { get: readTypes, calculated: true },
  numberFormat: { get: readNumberFormats, set: writeNumberFormats },
  numberFormatLocal: { get: readNumberFormats, set: writeNumberFormats },
};
