// What is wrong between the edges of bands: no band, two bands, bands for some cases only.
import type { BandDefect, IndexedBand } from "./band-check";
import { areSteps, coversOf } from "./claims";
import { endsOf } from "./settle-bands";

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly covers: readonly IndexedBand[];
}

/** Gaps, overlaps and stretches whose bands all hold under a condition; neighbours alike are one. */
export function stretchDefects(bands: readonly IndexedBand[], percent: boolean): BandDefect[] {
  const stretches = stretchesOf(bands);
  const found: BandDefect[] = [];
  const add = (defect: Omit<BandDefect, "test">) => {
    const before = found.find(
      ({ kind, bands: own, to }) =>
        kind === defect.kind && same(own, defect.bands) && to !== null && to === defect.from,
    );
    const whole = before ? { ...before, to: defect.to } : defect;
    const tested = { ...whole, test: within(whole.from, whole.to, percent) };
    if (before) found[found.indexOf(before)] = tested;
    else found.push(tested);
  };
  for (const [at, { from, to, covers }] of stretches.entries()) {
    const place = { from: finite(from), to: finite(to) };
    if (covers.length === 0 && isMissed(stretches, at)) add({ kind: "gap", bands: besides(stretches, at), ...place });
    if (covers.length > 0 && covers.every(({ condition }) => condition !== undefined)) {
      add({ kind: "condition-only", bands: conditional(bands, covers), ...place });
    }
    for (const [one, other] of pairsOf(covers)) {
      if (!areSteps(one, other)) add({ kind: "overlap", bands: [one.index, other.index], ...place });
    }
  }
  return found;
}

function stretchesOf(bands: readonly IndexedBand[]): Stretch[] {
  const ends = endsOf(bands);
  return [-Infinity, ...ends].map((from, at) => {
    const to = ends[at] ?? Infinity;
    const covers = coversOf(bands, from, to);
    return { from, to, covers: bands.filter((band) => covers.includes(band)) };
  });
}

/** Between bands always; outside only where bands go on without end to the other side and do not begin at 0. */
function isMissed(stretches: readonly Stretch[], at: number): boolean {
  if (at > 0 && at < stretches.length - 1) return true;
  const opposite = stretches[stretches.length - 1 - at];
  return stretches.length > 1 && (opposite?.covers.length ?? 0) > 0 && !(at === 0 && stretches[0]?.to === 0);
}

/** All bands under a condition that stand on the same side, so that one defect tells of all of them. */
function conditional(bands: readonly IndexedBand[], covers: readonly IndexedBand[]): number[] {
  const sides = bands.filter((band) => band.condition !== undefined && covers.some((cover) => areSteps(band, cover)));
  return (sides.length > 0 ? sides : covers).map(({ index }) => index);
}

/** The bands to both sides of a gap. */
function besides(stretches: readonly Stretch[], at: number): number[] {
  const [before] = stretches[at - 1]?.covers ?? [];
  const [behind] = stretches[at + 1]?.covers ?? [];
  return [before, behind].flatMap((band) => (band ? [band.index] : []));
}

function pairsOf(bands: readonly IndexedBand[]): (readonly [IndexedBand, IndexedBand])[] {
  return bands.flatMap((one, at) => bands.slice(at + 1).map((other) => [one, other] as const));
}

function same(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at]);
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** A value between two ends; a step beyond the one where the other is missing. */
function within(from: number | null, to: number | null, percent: boolean): number | null {
  const step = percent ? 0.01 : 1;
  if (from === null) return to === null ? null : rounded(to - step);
  return rounded(to === null ? from + step : (from + to) / 2);
}

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
