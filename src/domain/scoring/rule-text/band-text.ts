// Bands in words that leave nothing open: one way to write them, for formulas and for people.
import type { BandSet } from "../bands/band";
import { settleBands } from "../bands/settle-bands";
import type { Step } from "../bands/settle-bands";
import type { CellValue } from "../../sheet/cell";

/** One stretch of the number line with its grade, the range in brackets or signs. */
export interface WrittenBand {
  readonly range: string;
  readonly grade: CellValue;
}

/** The bands as they are settled, from the highest down; a band cut in two by another stands twice. */
export function writtenBands(set: BandSet): WrittenBand[] {
  const steps = settleBands(set);
  return steps
    .flatMap((step, at): WrittenBand[] =>
      step.band ? [{ range: rangeText(step, steps[at + 1], set), grade: step.band.grade }] : [],
    )
    .reverse();
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
