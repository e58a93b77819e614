// What a set of bands leaves open, named one by one: gaps, overlaps, edges two bands claim, signs that are missing, grades
// nobody can get. Nothing is repaired here; decide-bands.ts applies what a person decides.
import type { CellValue } from "../../sheet/cell";
import type { Band, BandSet } from "./band";
import { edgeDefects } from "./check-edges";
import { gradeDefects, unreachableBands } from "./check-grades";
import { stretchDefects } from "./check-stretches";
import { bandAt, endsOf, settleBands } from "./settle-bands";

export type BandDefectKind =
  /** No band between two bands, or below or above all of them. */
  | "gap"
  /** A single number that the bands on both sides leave out. */
  | "edge-open"
  /** Two bands hold the same numbers. */
  | "overlap"
  /** Two bands claim the number at an edge, or may be read to. */
  | "edge-twice"
  /** A bracket is missing, so that nobody knows whether the end belongs to the band. */
  | "bracket-missing"
  /** A sign without its number stands for an end, and read as "without limit" the band overlaps another. */
  | "limit-incomplete"
  /** Every band here holds under a condition only; there is none for other cases. */
  | "condition-only"
  /** A grade of the scale has no band. */
  | "grade-missing"
  /** A band that no value gets. */
  | "grade-unreachable";

export interface BandDefect {
  readonly kind: BandDefectKind;
  /** The bands it is about, as they are counted in the set. */
  readonly bands: readonly number[];
  /** Where it is; null is without end. Both are the same number at an edge. */
  readonly from: number | null;
  readonly to: number | null;
  /** A value to try; null where there is nothing to try. */
  readonly test: number | null;
  /** The grade that is missing. */
  readonly grade?: CellValue;
}

/** An edge with what the settled reading gives at it and to both sides of it; null where there is no band. */
export interface BandEdge {
  readonly value: number;
  readonly below: CellValue | null;
  readonly at: CellValue | null;
  readonly above: CellValue | null;
}

export interface BandCheck {
  readonly defects: readonly BandDefect[];
  readonly edges: readonly BandEdge[];
}

/**
 * Checks bands that have been read, from text or from cells (F4).
 *
 * Steps such as 90以上, 80以上 do not overlap. A limit shared by two spans, a 以上 or 以下 whose number another band claims,
 * is an edge claimed twice unless a sign, a bracket or 含 decides it. Nothing is said of values below all bands or above
 * them while both sides end, nor below 0 where the bands begin there. Grades 1 to 5 are expected to be all there, letters
 * of a known scale only those between two that are.
 */
export function checkBands(set: BandSet): BandCheck {
  const unreachable = unreachableBands(set);
  const reachable: IndexedBand[] = set.bands.flatMap((band, index) =>
    unreachable.includes(index) ? [] : [{ ...band, index }],
  );
  const stretches = stretchDefects(reachable, set.percent);
  const defects = [...gradeDefects(set, unreachable), ...stretches, ...edgeDefects(reachable, stretches)];
  return { defects: defects.sort(byPlace), edges: edgesOf(set) };
}

/** A band that knows its place in the set. */
export interface IndexedBand extends Band {
  readonly index: number;
}

/** From below to above; what has no place comes first. */
function byPlace(one: BandDefect, other: BandDefect): number {
  const place = (defect: BandDefect) => defect.test ?? Number.NEGATIVE_INFINITY;
  const [a, b] = [place(one), place(other)];
  return a === b ? 0 : a - b;
}

function edgesOf(set: BandSet): BandEdge[] {
  const steps = settleBands(set);
  const ends = endsOf(set.bands);
  const gradeAt = (value: number) => bandAt(steps, value)?.grade ?? null;
  return ends.map((value, at) => ({
    value,
    below: gradeAt(besideEdge(value, ends[at - 1], set.percent)),
    at: gradeAt(value),
    above: gradeAt(besideEdge(value, ends[at + 1], set.percent, 1)),
  }));
}

/** A value right beside an edge, not as far as the next one: a tenth of a point, or of one. */
export function besideEdge(value: number, next: number | undefined, percent: boolean, sign: 1 | -1 = -1): number {
  const step = percent ? 0.001 : 0.1;
  const room = next === undefined ? step : Math.abs(next - value) / 2;
  return Number((value + sign * Math.min(step, room)).toPrecision(12));
}
