// What a rectangle of cells looked like: enough to put it back, and to see later whether somebody changed it since.
import type { CellValue } from "../domain/sheet/cell";
import { isErrorValue } from "../domain/sheet/cell";
import type { Area } from "../domain/sheet/area";
import { rangeAt } from "./areas";
import { cellInput } from "./cell-input";

/** Fingerprints of an area's contents, by row and column within it. */
export type ContentHashes = readonly (readonly number[])[];

/** An area as it was: what to send to get its contents, formats and validation back. */
export interface AreaImage {
  readonly area: Area;
  readonly inputs: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly Excel.SettableCellProperties[])[];
  /** Undefined when there was none, or different ones that cannot be told apart. */
  readonly validation: Excel.DataValidationRule | undefined;
}

export interface QueuedImage {
  readonly area: Area;
  readonly range: Excel.Range;
  readonly properties: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

const sides = ["top", "bottom", "left", "right"] as const;

const formatsToLoad: Excel.CellPropertiesLoadOptions = {
  format: {
    borders: { color: true, style: true, weight: true },
    fill: { color: true, pattern: true },
    font: { bold: true, italic: true, color: true, name: true, size: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    protection: true,
  },
};

/** Queues the reading of everything a plan may change in an area. */
export function queueImage(sheet: Excel.Worksheet, area: Area): QueuedImage {
  const range = rangeAt(sheet, area);
  range.load(["values", "formulas", "numberFormat", "dataValidation/type", "dataValidation/rule"]);
  return { area, range, properties: range.getCellProperties(formatsToLoad) };
}

/** The image, once the queue has been synced. */
export function imageOf({ area, range, properties }: QueuedImage): AreaImage {
  const { dataValidation } = range;
  const single = !["None", "Inconsistent", "MixedCriteria"].includes(dataValidation.type);
  return {
    area,
    inputs: inputsOf(range),
    numberFormats: range.numberFormat as unknown[][],
    formats: properties.value.map((row) => row.map(ownFormat)),
    validation: single ? dataValidation.rule : undefined,
  };
}

/** What to write to get the contents of a range (values, formulas and number formats loaded) back: text stays text. */
function inputsOf(range: Excel.Range): CellValue[][] {
  const values = range.values as CellValue[][];
  const formulas = range.formulas as CellValue[][];
  const numberFormats = range.numberFormat as unknown[][];
  return formulas.map((row, r) =>
    row.map((formula, c) => inputAgain({ formula, value: values[r]?.[c], numberFormat: numberFormats[r]?.[c] })),
  );
}

/** What to write to get the content of one cell back: text stays text. */
export function inputAgain(cell: {
  readonly formula: CellValue;
  readonly value: CellValue | undefined;
  readonly numberFormat: unknown;
}): CellValue {
  const { formula, value, numberFormat } = cell;
  const isText = typeof formula === "string" && formula === value && !isErrorValue(formula);
  return isText ? cellInput(formula, numberFormat) : formula;
}

/** Fingerprints of a range whose formulas are loaded. Formulas, not results: recalculation is no change. */
export function hashesOf(range: Excel.Range): number[][] {
  return (range.formulas as CellValue[][]).map((row) => row.map(contentHash));
}

/** One fingerprint of all the contents of a range whose formulas are loaded. */
export function fingerprintOf(range: Excel.Range): number {
  return contentHash(JSON.stringify(range.formulas));
}

/** FNV-1a of a cell's content with its type. */
export function contentHash(content: CellValue): number {
  const text = `${typeof content} ${String(content)}`;
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}

/**
 * A format that can be set again. A cell without fill says it is white and one without a line names its colour: setting
 * those would paint and draw, so fill is left out (it has to be cleared first) and such a line is only said to be none.
 */
function ownFormat({ format = {} }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, borders = {}, ...rest } = format;
  const color = hasFill(fill) ? fill?.color : undefined;
  const lines = sides.map((side) => [side, ownLine(borders[side])] as const);
  return {
    format: { ...rest, borders: Object.fromEntries(lines), ...(color === undefined ? {} : { fill: { color } }) },
  };
}

function hasFill(fill: Excel.CellPropertiesFill | undefined): boolean {
  if (fill?.pattern === undefined) return fill?.color !== undefined && fill.color.toUpperCase() !== "#FFFFFF";
  return fill.pattern !== "None";
}

function ownLine(line: Excel.CellBorder | undefined): Excel.CellBorder {
  return line?.style === undefined || line.style === "None" ? { style: "None" } : line;
}
