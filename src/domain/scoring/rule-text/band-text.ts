// Bands in words that leave nothing open: one way to write them, for formulas and for people.
import type { Band, BandSet } from "../bands/band";
import { settleBands } from "../bands/settle-bands";
import type { Step } from "../bands/settle-bands";
import type { CellValue } from "../../sheet/cell";

/** One stretch of the number line with its grade, the range in brackets or signs. */
export interface WrittenBand {
  readonly range: string;
  readonly grade: CellValue;
}

/** One stretch of the number line; without a grade no band holds it. */
export interface LineStep {
  readonly range: string;
  readonly grade: CellValue | null;
}

/** The whole number line as the bands are settled, from the highest down; a band cut in two by another stands twice. */
export function bandLine(set: BandSet): LineStep[] {
  const steps = settleBands(set);
  return steps
    .map((step, at) => ({ range: rangeText(step, steps[at + 1], set), grade: step.band?.grade ?? null }))
    .reverse();
}

/** The stretches that have a grade. */
export function writtenBands(set: BandSet): WrittenBand[] {
  return bandLine(set).flatMap(({ range, grade }) => (grade === null ? [] : [{ range, grade }]));
}

/** Bands as they were entered, a line for each: what they leave open stays open. */
export function bandSetText(set: BandSet): string {
  return set.bands.map((band) => `${gradeLabel(band.grade)}${enteredRange(band, set)}`).join("\n");
}

/** A grade before its range: 4分:, 优, "A ". */
export function gradeLabel(grade: CellValue): string {
  const text = String(grade);
  if (typeof grade === "number") return `${text}分:`;
  return /[\w)]$/.test(text) ? `${text} ` : text;
}

function enteredRange({ lower, upper }: Band, set: BandSet): string {
  const [from, to] = [lower && numberText(lower.value, set), upper && numberText(upper.value, set)];
  if (lower?.wording === "span" && upper?.wording === "span") return `${from ?? ""}~${to ?? ""}`;
  const [left, right] = [lower?.closed === false ? "(" : "[", upper?.closed === false ? ")" : "]"];
  if (from && to) return `${left}${from},${to}${right}`;
  if (from) return `${lower?.closed === false ? ">" : "≥"}${from}`;
  if (!to) return "(-∞,+∞)";
  return upper?.wording === "span" ? `${to}以下` : `${upper?.closed === false ? "<" : "≤"}${to}`;
}

/** A number as the bands write theirs: 0.95 as 95%, 200000 as 20万. */
export function numberText(value: number, { percent, times }: Pick<BandSet, "percent" | "times">): string {
  if (percent) return `${String(Number((value * 100).toPrecision(12)))}%`;
  const unit = { 1000: "千", 10000: "万", 100000000: "亿" }[times];
  return unit === undefined ? String(value) : `${String(Number((value / times).toPrecision(12)))}${unit}`;
}

function rangeText(step: Step, next: Step | undefined, set: BandSet): string {
  const from = Number.isFinite(step.from) ? numberText(step.from, set) : undefined;
  const to = next && numberText(next.from, set);
  // The next step begins at its number: then this one ends below it.
  const closedAbove = next?.closed === false;
  if (from === undefined) return to === undefined ? "(-∞,+∞)" : `${closedAbove ? "≤" : "<"}${to}`;
  if (to === undefined) return `${step.closed ? "≥" : ">"}${from}`;
  return `${step.closed ? "[" : "("}${from},${to}${closedAbove ? "]" : ")"}`;
}
