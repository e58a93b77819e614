// A company's own rating bands, kept with the workbook: the store's section "bands".
import type { CellValue } from "../sheet/cell";
import type { StoreSection } from "./section";
import { parseList, parseText, propertiesOf } from "./section";

/** A band in words, as the readers of bands take it: text "≥90%", grade "甲"; without a grade the text has it. */
export interface CompanyBand {
  readonly text: string;
  readonly grade?: CellValue;
}

/** Bands a company rates by. Whether they leave gaps is the band check's to say, not the store's. */
export interface CompanyBands {
  /** What users choose them by; no two of a workbook have the same. */
  readonly name: string;
  readonly bands: readonly CompanyBand[];
}

/** All bands of the workbook, in the order users gave them. */
export const bandsSection: StoreSection<readonly CompanyBands[]> = {
  id: "bands",
  empty: [],
  parse: (value) => {
    const all = parseList(value, parseBands);
    return all && new Set(all.map(({ name }) => name)).size === all.length ? all : undefined;
  },
};

function parseBands(value: unknown): CompanyBands | undefined {
  const { name, bands } = propertiesOf(value);
  const [readName, readBands] = [parseText(name), parseList(bands, parseBand)];
  return readName !== undefined && readBands ? { name: readName, bands: readBands } : undefined;
}

function parseBand(value: unknown): CompanyBand | undefined {
  const { text, grade } = propertiesOf(value);
  const readText = parseText(text);
  if (readText === undefined) return undefined;
  if (grade === undefined) return { text: readText };
  const isCell = typeof grade === "string" || typeof grade === "number" || typeof grade === "boolean";
  return isCell ? { text: readText, grade } : undefined;
}
