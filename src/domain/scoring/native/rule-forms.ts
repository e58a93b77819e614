// Native forms of rules that are ranges: bands, grades, standards. A rule written in the formula is frozen into it.
import type { BandEnd } from "../bands/band";
import { readBands } from "../bands/band-table";
import { settled } from "../bands/rate-band";
import type { SettledBands, ValueLimits } from "../bands/rate-band";
import { readScale } from "../grade";
import { readStandard } from "../standard";
import { isSeveralCells, operand } from "./argument";
import { badEntry } from "./band-forms";
import { constant, fixedRows, fixedValue } from "./fixed-cells";
import type { NativeForm, NativeResult } from "./native-result";
import { frozen, native, noNative } from "./native-result";

/** Excel nests no more than 64 functions; some are needed around. */
const mostSteps = 60;

/** KPI.BAND with bands that are written out: see rateBand. */
export const bandForm: NativeForm = ([value = "", bands = "", ...more]) => {
  if (more.length > 0 || value === "" || bands === "") return noNative("unknown-arguments");
  if (isSeveralCells(value)) return noNative("several-cells");
  const rows = fixedRows(bands);
  if (!rows) return noNative("rule-not-fixed");
  const set = readBands(rows);
  return set.ok ? bandFormula(value, settled(set.value)) : noNative("rule-not-understood");
};

/** KPI.GRADE: see readScale. Named scales are no rule of the user's, and not frozen. */
export const gradeForm: NativeForm = ([value = "", scale = "", ...more]) => {
  if (more.length > 0 || value === "") return noNative("unknown-arguments");
  if (isSeveralCells(value)) return noNative("several-cells");
  const rows = fixedRows(scale);
  if (!rows) return noNative("rule-not-fixed");
  const bands = readScale(rows);
  if (!bands.ok) return noNative("rule-not-understood");
  const result = bandFormula(value, bands.value);
  return result.ok && scale.trim() === "" ? native(result.formula) : result;
};

/** KPI.STANDARD with a standard that is written out: see standingOf. */
export const standardForm: NativeForm = ([value = "", standard = "", ...more]) => {
  if (more.length > 0 || value === "") return noNative("unknown-arguments");
  if (isSeveralCells(value)) return noNative("several-cells");
  const fixed = fixedValue(standard);
  if (fixed === undefined) return noNative("rule-not-fixed");
  const read = readStandard(fixed);
  if (!read.ok || read.value === null) return noNative("rule-not-understood");
  const { range, limits } = read.value;
  const x = `ROUND(${operand(value)},9)`;
  const outside = (end: BandEnd, sign: string) => `${x}${sign}${end.closed ? "" : "="}${constant(end.value)}`;
  const above = range.upper ? `IF(${outside(range.upper, ">")},1,0)` : "0";
  const standing = range.lower ? `IF(${outside(range.lower, "<")},-1,${above})` : above;
  return frozen(checkedNumber(value, limits, standing));
};

/** The formula of the grade by bands, cut from the top down. */
export function bandFormula(value: string, { steps, limits }: SettledBands): NativeResult {
  if (steps.length > mostSteps) return noNative("too-long");
  const x = `ROUND(${operand(value)},9)`;
  const grades = steps.reduce((below, { from, closed, band }) => {
    const grade = band ? constant(band.grade) : "NA()";
    return from === -Infinity ? grade : `IF(${x}${closed ? ">=" : ">"}${constant(from)},${grade},${below})`;
  }, "NA()");
  return frozen(checkedNumber(value, limits, grades));
}

/** A formula that waits for a blank, and refuses what is no number or in another unit than the rule. */
export function checkedNumber(value: string, limits: ValueLimits, formula: string): string {
  const cell = operand(value);
  const tooLarge = limits.largest === Infinity ? formula : checked(`ABS(${cell})>${constant(limits.largest)}`, formula);
  const inUnit =
    limits.smallest === 0 ? tooLarge : checked(`AND(${cell}<>0,ABS(${cell})<${constant(limits.smallest)})`, tooLarge);
  return `IF(LEN(${value})=0,"",IF(ISNUMBER(${value}),${inUnit},${badEntry("not a number")}))`;
}

function checked(wrong: string, formula: string): string {
  return `IF(${wrong},${badEntry("another unit than the rule")},${formula})`;
}
