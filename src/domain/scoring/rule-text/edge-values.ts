// The values worth trying by a rule: at its edges, and right beside them.
import type { BandSet, Range } from "../bands/band";
import { besideEdge } from "../bands/band-check";
import { endsOf } from "../bands/settle-bands";
import type { CompleteRule } from "../linear/rate-linear";

/** Every edge of bands, and a value to each side of it. */
export function bandValues(set: BandSet): number[] {
  return around(endsOf(set.bands), set.percent);
}

export function rangeValues({ lower, upper, percent }: Range): number[] {
  return around(
    [lower, upper].flatMap((end) => (end ? [end.value] : [])),
    percent,
  );
}

/** The target, one step, one and a half, two, and where the points stop changing. */
export function linearValues({ clauses, base, least, most, mostOff, mostOn }: CompleteRule): number[] {
  const values = clauses.flatMap(({ towards, target, per, points }) => {
    const away = towards === "below" ? -1 : 1;
    const bound = points < 0 ? Math.min(base - least, mostOff) : Math.min(most - base, mostOn);
    const last = Number.isFinite(bound) && bound > 0 ? [bound / Math.abs(points)] : [];
    return [-1, 0, 1, 1.5, 2, ...last].map((steps) => tidy(target + away * steps * per));
  });
  const counted = clauses.every(({ towards }) => towards === "count");
  return unique(counted ? values.filter((value) => value >= 0) : values);
}

function around(ends: readonly number[], percent: boolean): number[] {
  const sides = ends.flatMap((end, at) => [
    besideEdge(end, ends[at - 1], percent),
    end,
    besideEdge(end, ends[at + 1], percent, 1),
  ]);
  return unique(sides);
}

function unique(values: readonly number[]): number[] {
  return [...new Set(values)].sort((one, other) => one - other);
}

function tidy(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}
