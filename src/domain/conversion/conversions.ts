// What was converted in a workbook and what stood there before: the store's section "conversions".
import { columnIndex } from "../sheet/area";
import type { CellValue } from "../sheet/cell";
import type { StoreSection } from "../store";
import { parseList, propertiesOf } from "../store";
import type { FormulaTemplate } from "./template";
import { copiedDown, copyKey } from "./template";

/** Cells where a KPI formula became one of Excel's own; alike formulas are kept once. */
export interface ConvertedFormulas extends FormulaTemplate {
  /** Addresses without the sheet: "D5". */
  readonly cells: readonly string[];
}

/** A cell where a KPI formula became its value. */
export interface ConvertedValue {
  readonly cell: string;
  readonly was: string;
  readonly value: CellValue;
  /** The values of all cells the formula filled, its own first, where it filled more than one. */
  readonly spill?: Block;
}

export type Block = readonly (readonly CellValue[])[];

/** Cells where a KPI formula became its value; copies of one formula in a column are kept once. */
export interface ConvertedValues {
  /** As it read in the first of the cells. */
  readonly was: string;
  readonly cells: readonly string[];
  /** One for each cell. */
  readonly values: readonly CellValue[];
  /** As for a single cell; then there is only one. */
  readonly spill?: Block;
}

export interface SheetConversions {
  /** The sheet's name. */
  readonly sheet: string;
  readonly formulas: readonly ConvertedFormulas[];
  readonly values: readonly ConvertedValues[];
}

export type Conversions = readonly SheetConversions[];

export const conversionsSection: StoreSection<Conversions> = {
  id: "conversions",
  empty: [],
  parse: (value) => parseList(value, parseSheet),
};

/** What is remembered of a sheet by its name. */
export function conversionsOf(conversions: Conversions, sheet: string): SheetConversions {
  return conversions.find((one) => one.sheet === sheet) ?? { sheet, formulas: [], values: [] };
}

/** The cells of groups one by one, each with the formula as it read there. */
export function singleValues(groups: readonly ConvertedValues[]): readonly ConvertedValue[] {
  return groups.flatMap(({ was, cells, values, spill }) => {
    const first = positionOf(cells[0] ?? "").row;
    return cells.map((cell, at): ConvertedValue => {
      const single = { cell, was: copiedDown(was, positionOf(cell).row - first), value: values[at] ?? "" };
      return spill ? { ...single, spill } : single;
    });
  });
}

/** Cells with copies of one formula put together. */
export function groupedValues(singles: readonly ConvertedValue[]): readonly ConvertedValues[] {
  const groups = new Map<string, { was: string; cells: string[]; values: CellValue[]; spill?: Block }>();
  for (const { cell, was, value, spill } of singles) {
    const { row, column } = positionOf(cell);
    const key = JSON.stringify(spill ? cell : [column, copyKey(was, row + 1)]);
    const group = groups.get(key) ?? { was, cells: [], values: [], ...(spill && { spill }) };
    group.cells.push(cell);
    group.values.push(value);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Zero-based row and column of an address. */
export function positionOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = "", digits = ""] = cellAddress.exec(address) ?? [];
  return { row: Number(digits) - 1, column: columnIndex(letters) };
}

const cellAddress = /^([A-Z]{1,3})([1-9]\d{0,6})$/;

function parseSheet(value: unknown): SheetConversions | undefined {
  const { sheet, formulas, values } = propertiesOf(value);
  const readFormulas = parseList(formulas, parseFormulas);
  const readValues = parseList(values, parseValues);
  if (typeof sheet !== "string" || !readFormulas || !readValues) return undefined;
  return { sheet, formulas: readFormulas, values: readValues };
}

function parseFormulas(value: unknown): ConvertedFormulas | undefined {
  const { wrote, was, cells } = propertiesOf(value);
  const addresses = parseList(cells, parseAddress);
  if (!isFormula(wrote) || !isFormula(was) || !addresses) return undefined;
  return { wrote, was, cells: addresses };
}

function parseValues(entry: unknown): ConvertedValues | undefined {
  const { was, cells, values, spill } = propertiesOf(entry);
  const [addresses, shown] = [parseList(cells, parseAddress), parseList(values, parseCell)];
  if (!isFormula(was) || !addresses || !shown || addresses.length !== shown.length) return undefined;
  if (spill === undefined) return { was, cells: addresses, values: shown };
  const block = parseList(spill, (line) => parseList(line, parseCell));
  const isBlock = block?.every((line) => line.length === block[0]?.length && line.length > 0) === true;
  return isBlock && addresses.length === 1 ? { was, cells: addresses, values: shown, spill: block } : undefined;
}

function parseCell(value: unknown): CellValue | undefined {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : undefined;
}

function parseAddress(value: unknown): string | undefined {
  return typeof value === "string" && cellAddress.test(value) ? value : undefined;
}

/** What is put back is a formula; anything else in a file is not ours. */
function isFormula(value: unknown): value is string {
  return typeof value === "string" && value.startsWith("=");
}
