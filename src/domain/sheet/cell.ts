// What a cell holds, as Office.js gives it. Owns blankness; parsing of numbers in text is left to scoring.

/** A cell's value: "" is blank, an error is its text ("#N/A"). */
export type CellValue = string | number | boolean;

/** True for an empty cell and for one that shows nothing (only white space, or a formula giving ""). */
export function isBlank(value: CellValue | null | undefined): boolean {
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}

const errorTexts: ReadonlySet<string> = new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#GETTING_DATA",
]);

/** True when the value is one of Excel's error texts. */
export function isErrorValue(value: CellValue): boolean {
  return typeof value === "string" && errorTexts.has(value);
}
