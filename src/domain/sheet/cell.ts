// What a cell holds, as Office.js gives it. Owns blankness; parsing of numbers in text is left to scoring.

/** A cell's value: "" is blank, an error is its text ("#N/A"). */
export type CellValue = string | number | boolean;

/** True for an empty cell and for one that shows nothing (only white space, or a formula giving ""). */
export function isBlank(value: CellValue | null | undefined): boolean {
  if (typeof value !== "string") return value === null || value === undefined;
  return value === "" || (mayBeSpace(value.charCodeAt(0)) && value.trim() === "");
}

// Most texts begin with a Chinese character or a letter; looking at one is enough for them.
function mayBeSpace(code: number): boolean {
  return code <= 0x20 || (code >= 0xa0 && code <= 0x3000) || code >= 0xfeff;
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
