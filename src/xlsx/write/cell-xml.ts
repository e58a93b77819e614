// One cell as XML.
import { areaName, cellName } from "../address";
import { callsCustomFunction, callsSpillingFunction, combinesRanges, formulaToFile } from "../formulas/formula-text";
import { element, escapeString, escapeText } from "../xml/text";
import type { CellData, CellValueData } from "../workbook-data";
import type { StringTable } from "./string-table";

export interface CellWriting {
  readonly strings: StringTable;
  /** Gives the cell metadata number that marks a dynamic array, adding it to the package when it is first needed. */
  readonly dynamicMark: () => number;
}

// Errors a file may hold; the newer ones are kept by Excel as #VALUE! with a description beside it.
const FILE_ERRORS = new Set("#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA".split(" "));

interface StoredValue {
  readonly type?: string;
  readonly xml: string;
}

function storedValue(value: CellValueData | undefined): StoredValue {
  if (value === undefined) return { xml: "" };
  if (typeof value === "number") {
    return Number.isFinite(value) ? { xml: `<v>${value}</v>` } : { type: "e", xml: "<v>#NUM!</v>" };
  }
  if (typeof value === "boolean") return { type: "b", xml: value ? "<v>1</v>" : "<v>0</v>" };
  if (typeof value === "string") return { type: "str", xml: `<v>${escapeString(value)}</v>` };
  return { type: "e", xml: `<v>${FILE_ERRORS.has(value.error) ? value.error : "#VALUE!"}</v>` };
}

/** A cell of the data. */
export function cellXml(row: number, column: number, cell: CellData, style: number, writing: CellWriting): string {
  const place = cellName(row, column);
  const s = style === 0 ? undefined : style;
  if (cell.formula !== undefined && cell.formula !== "") return formulaCell(place, cell, s, writing);
  if (typeof cell.value === "string") {
    const index = writing.strings.indexOf(cell.value, cell.runs);
    return element("c", { r: place, s, t: "s" }, `<v>${index}</v>`);
  }
  const { type, xml } = storedValue(cell.value);
  return element("c", { r: place, s, t: type }, xml);
}

function spreads(formula: string): boolean {
  return callsCustomFunction(formula) || callsSpillingFunction(formula) || combinesRanges(formula);
}

function formulaCell(place: string, cell: CellData, s: number | undefined, writing: CellWriting): string {
  const formula = cell.formula ?? "";
  const text = escapeText(formulaToFile(formula));
  const dynamic = cell.array?.dynamic ?? spreads(formula);
  const { type, xml } = storedValue(cell.value);
  if (!dynamic && !cell.array) return element("c", { r: place, s, t: type }, `<f>${text}</f>${xml}`);
  const ref = cell.array ? areaName(cell.array.area) : place;
  const cm = dynamic ? writing.dynamicMark() : undefined;
  return element("c", { r: place, s, t: type, cm }, element("f", { t: "array", ref }, text) + xml);
}

/** A cell of the opened file with another result: its formula stays as written. */
export function cellWithResult(
  place: string,
  formulaXml: string,
  cell: CellData,
  kept: { s?: string; cm?: string },
): string {
  const { type, xml } = storedValue(cell.value);
  return element("c", { r: place, s: kept.s, t: type, cm: kept.cm }, formulaXml + xml);
}
