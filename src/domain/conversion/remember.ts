// What is to be remembered of a sheet after a conversion, so that it can be brought back.
import { areaAddress, cellArea } from "../sheet/area";
import type { CellValue } from "../sheet/cell";
import type { Grid } from "../sheet/grid";
import { formulaAt, valueAt } from "../sheet/grid";
import type { Conversions, ConvertedFormulas, ConvertedValue, SheetConversions } from "./conversions";
import { groupedValues, singleValues } from "./conversions";
import { knownAgain } from "./known-again";
import type { KnownCell } from "./known-again";
import type { ConversionTarget, ConvertedCell } from "./plan-conversion";
import { templateOf } from "./template";

interface Entry extends KnownCell {
  readonly content: CellValue;
  readonly isFormula: boolean;
}

/** A sheet, what was remembered of it, and which changes of it stayed. */
export interface RememberedSheet {
  readonly grid: Grid;
  readonly remembered: SheetConversions;
}

export type StayedOnSheet = RememberedSheet & { readonly stayed: readonly ConvertedCell[] };

/** What is remembered of the workbook after a conversion, under the names its sheets have now. */
export function conversionsAfter(
  conversions: Conversions,
  to: ConversionTarget,
  sheets: readonly StayedOnSheet[],
): Conversions {
  const names = new Set(sheets.flatMap(({ grid, remembered }) => [grid.sheet, remembered.sheet]));
  const others = conversions.filter(({ sheet }) => !names.has(sheet));
  const after = sheets.map((one) => rememberedAfter(one, to));
  return [...others, ...after.filter(({ formulas, values }) => formulas.length + values.length > 0)];
}

/** What is not found any more is kept, unless all was to come back: then it was listed, and is forgotten. */
function rememberedAfter({ grid, remembered, stayed }: StayedOnSheet, to: ConversionTarget): SheetConversions {
  const done = new Set(stayed.map(addressOf));
  const { found, lost } = knownAgain(grid, remembered);
  const left = found
    .filter((cell) => !done.has(addressOf(cell)))
    .map((cell): Entry => ({ ...cell, ...contentAt(grid, cell) }));
  const made = to === "kpi" ? [] : stayed.map(entryOf);
  const entries = [...left, ...made];
  const isLost = new Set(to === "kpi" ? [] : lost.filter((address) => !done.has(address)));
  return {
    sheet: grid.sheet,
    formulas: [
      ...groupedFormulas(entries.filter(({ isFormula }) => isFormula)),
      ...stillLost(remembered.formulas, isLost),
    ],
    values: groupedValues([
      ...entries.filter(({ isFormula }) => !isFormula).map(valueOf),
      ...singleValues(remembered.values).filter(({ cell }) => isLost.has(cell)),
    ]),
  };
}

function entryOf({ row, column, after, kpi, spill }: ConvertedCell): Entry {
  const isFormula = "formula" in after;
  const content = isFormula ? after.formula : after.value;
  return { row, column, was: kpi, content, isFormula, ...(spill && { spill }) };
}

function valueOf({ was, content, spill, row, column }: Entry): ConvertedValue {
  return { cell: addressOf({ row, column }), was, value: content, ...(spill && { spill }) };
}

function groupedFormulas(entries: readonly Entry[]): readonly ConvertedFormulas[] {
  const groups = new Map<string, ConvertedFormulas & { readonly cells: string[] }>();
  for (const { was, content, ...cell } of entries) {
    const template = templateOf(was, String(content));
    const key = JSON.stringify(template);
    const group = groups.get(key) ?? { ...template, cells: [] };
    group.cells.push(addressOf(cell));
    groups.set(key, group);
  }
  return [...groups.values()];
}

function stillLost(formulas: readonly ConvertedFormulas[], lost: ReadonlySet<string>): readonly ConvertedFormulas[] {
  return formulas.flatMap((group) => {
    const cells = group.cells.filter((cell) => lost.has(cell));
    return cells.length > 0 ? [{ ...group, cells }] : [];
  });
}

function contentAt(grid: Grid, { row, column }: KnownCell): Pick<Entry, "content" | "isFormula"> {
  const formula = formulaAt(grid, row, column);
  return { content: formula ?? valueAt(grid, row, column), isFormula: formula !== undefined };
}

function addressOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return areaAddress(cellArea(row, column));
}
