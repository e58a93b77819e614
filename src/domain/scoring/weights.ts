// Weights: reading them in whichever scale they were entered, and how far their sum is from 100 %.
import type { CellValue } from "../sheet/cell";
import { enteredNumber } from "./entered-number";
import { roundTo9 } from "./round";
import type { RowSorting } from "./row-kinds";
import { sortRows, weightedOnly } from "./row-kinds";
import type { Scored } from "./scored";
import { refused, scored } from "./scored";

export type WeightScale = "percent" | "fraction";

export interface Weights {
  /** How the numbers were entered: 25 or 0.25. Percentages written as text ("25%") fit either. */
  readonly scale: WeightScale;
  /** Each weight in percent, null where the cell is blank; in the order given. */
  readonly percents: readonly (number | null)[];
  /** Sum in percent, rounded to 9 decimals; null when no weight is entered. */
  readonly sumPercent: number | null;
}

/** A sum this close to 100 % (in points) tells the scale whatever the single weights look like. */
const nearPoints = 1;

/** A gap up to this many points passes: 3 × 33.33 is meant as 100 %. */
const tolerancePoints = 0.01;

interface EnteredWeight {
  readonly number: number;
  readonly percent: boolean;
  readonly at: number;
}

/**
 * Reads weights entered as percent (25) or fractions (0.25) and says which they are (G2).
 *
 * A sum near 100 means percent, near 1 fractions; else all ≤ 1 are fractions and any above 1 means percent.
 * Text "25%" is 25 % beside either. Blanks stay null.
 * Errors: a value strictly between 0 and 1 among percents, below zero, not a number, an error value — with its index.
 *
 * @example readWeights([25, "25%", 38, 12])  // sumPercent 100, scale "percent"
 */
export function readWeights(cells: readonly (CellValue | null)[]): Scored<Weights> {
  const entered: EnteredWeight[] = [];
  for (const [at, cell] of cells.entries()) {
    const weight = enteredNumber(cell);
    if (weight.kind === "blank") continue;
    if (weight.kind !== "number") return refused(weight.kind, at);
    if (weight.number < 0) return refused("weight-negative", at);
    entered.push({ number: weight.number, percent: weight.percent, at });
  }
  const scale = scaleOf(entered);
  if (!scale.ok) return scale;
  const percents: (number | null)[] = cells.map(() => null);
  for (const weight of entered) percents[weight.at] = inPercent(weight, scale.value);
  const sumPercent = entered.length === 0 ? null : roundTo9(sumIn(entered, scale.value));
  return scored({ scale: scale.value, percents, sumPercent });
}

/**
 * Says how many points the weights are off 100 % (G2): 0 when right, positive when too much.
 *
 * Within 0.01 point passes, after rounding to 9 decimals. Null when nothing is entered. Bonus, minus and veto rows do not
 * count; with a group only its rows do, and they are to make 100 % or the share the group has of the whole.
 * Errors as readWeights and sortRows; a share that is no number above 0.
 *
 * @example weightGapPoints([33.3, 33.3, 33.3])  // { ok: true, value: -0.1 }
 */
export function weightGapPoints(
  cells: readonly (CellValue | null)[],
  options: RowSorting & { readonly share?: CellValue | null } = {},
): Scored<number | null> {
  const rows = sortRows(cells.length, options);
  if (!rows.ok) return rows;
  const weights = readWeights(weightedOnly(cells, rows.value));
  if (!weights.ok) return weights;
  const share = shareOf(options.share ?? null);
  if (!share.ok) return share;
  const counted = rows.value.filter(({ counts }) => counts).map(({ at }) => weights.value.percents[at] ?? null);
  const entered = counted.filter((percent) => percent !== null);
  if (entered.length === 0) return scored(null);
  const sumPercent = roundTo9(entered.reduce((sum, percent) => sum + percent, 0));
  return scored(gapPoints(sumPercent, share.value));
}

/** What a group is to make, in percent: 100 when blank or 0; 0.7, 70 and "70%" are the same. */
function shareOf(cell: CellValue | null): Scored<number> {
  const share = enteredNumber(cell);
  if (share.kind === "blank" || cell === 0) return scored(100);
  if (share.kind !== "number") return refused(share.kind);
  if (share.number < 0) return refused("weight-negative");
  return scored(share.percent || share.number > 1 ? share.number : roundTo9(share.number * 100));
}

/** The gap to 100 % in points, 0 within the tolerance (G2). */
export function gapPoints(sumPercent: number, wholePercent = 100): number {
  const gap = roundTo9(sumPercent - wholePercent);
  return Math.abs(gap) <= tolerancePoints ? 0 : gap;
}

function scaleOf(entered: readonly EnteredWeight[]): Scored<WeightScale> {
  if (isNear100(sumIn(entered, "percent"))) return scored("percent");
  if (isNear100(sumIn(entered, "fraction"))) return scored("fraction");
  const plain = entered.filter((weight) => !weight.percent);
  if (plain.every(({ number }) => number <= 1)) return scored("fraction");
  const mixed = plain.find(({ number }) => number > 0 && number < 1);
  return mixed ? refused("weight-scales-mixed", mixed.at) : scored("percent");
}

function isNear100(sumPercent: number): boolean {
  return Math.abs(roundTo9(sumPercent - 100)) <= nearPoints;
}

function sumIn(entered: readonly EnteredWeight[], scale: WeightScale): number {
  return entered.reduce((sum, weight) => sum + inPercent(weight, scale), 0);
}

function inPercent({ number, percent }: EnteredWeight, scale: WeightScale): number {
  return percent || scale === "percent" ? number : number * 100;
}
