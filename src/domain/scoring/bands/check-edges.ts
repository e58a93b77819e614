// What is wrong at the edges of bands: a number nobody has, a number two bands claim, brackets and limits that are lost.
import type { BandEnd } from "./band";
import { isDecided } from "./band";
import type { BandDefect, IndexedBand } from "./band-check";
import type { Claim } from "./claims";
import { areSteps, claimsOn, coversOf } from "./claims";
import { endsOf } from "./settle-bands";

interface IndexedClaim extends Claim {
  readonly band: IndexedBand;
}

/** `stretches` are the defects between the edges: an edge inside one is told with it. */
export function edgeDefects(bands: readonly IndexedBand[], stretches: readonly BandDefect[]): BandDefect[] {
  const ends = endsOf(bands);
  const found = ends.flatMap((value, at): BandDefect[] => {
    const place = { from: value, to: value, test: value };
    const claims = claimsAt(bands, value);
    const [below, above] = [coversOf(bands, ends[at - 1] ?? -Infinity, value), coversOf(bands, value, ends[at + 1] ?? Infinity)]; // prettier-ignore
    if (claims.length === 0) {
      const between = [...below, ...above]
        .flatMap((band) => bands.filter((one) => one === band))
        .map(({ index }) => index);
      return below.length > 0 && above.length > 0 ? [{ kind: "edge-open", bands: between, ...place }] : [];
    }
    const rivals = rivalsAmong(claims);
    return rivals.length > 1 ? [{ kind: "edge-twice", bands: rivals, ...place }] : [];
  });
  return [...found, ...bracketDefects(bands), ...limitDefects(bands, stretches)];
}

function claimsAt(bands: readonly IndexedBand[], value: number): IndexedClaim[] {
  return claimsOn(bands, value).flatMap((claim) => {
    const band = bands.find((one) => one === claim.band);
    return band ? [{ ...claim, band }] : [];
  });
}

/** The bands that may all be meant to have the number; one or none when that is decided, or when all give one grade. */
function rivalsAmong(claims: readonly IndexedClaim[]): number[] {
  const byEnd = claims.filter(({ end }) => end !== null);
  const decided = byEnd.filter(({ end }) => end && isDecided(end));
  const worded = byEnd.filter(({ end }) => end?.wording === "above" || end?.wording === "below");
  const spans = byEnd.filter(({ end }) => end?.wording === "span");
  // 90以上 beside 80以上: is 90 itself still the step below?
  const steps = claims.filter(({ band, end }) => end === null && worded.some((one) => areSteps(one.band, band)));
  const nearest = steps.filter(({ band }) => !steps.some((other) => other.band !== band && isNearer(other.band, band)));
  const rivals = decided.length > 0 ? [...decided, ...worded] : [...worded, ...spans, ...nearest];
  const grades = new Set(rivals.map(({ band }) => band.grade));
  return grades.size > 1 ? rivals.map(({ band }) => band.index).sort((one, other) => one - other) : [];
}

/** Of two steps around a number the one that begins closer to it. */
function isNearer(one: IndexedBand, other: IndexedBand): boolean {
  const [low, high] = [one.lower?.value ?? -Infinity, other.lower?.value ?? -Infinity];
  return low > high || (one.upper?.value ?? Infinity) < (other.upper?.value ?? Infinity);
}

/** One bracket without its partner always; none at all where another band lays claim to the end. */
function bracketDefects(bands: readonly IndexedBand[]): BandDefect[] {
  return bands.flatMap((band): BandDefect[] => {
    const open = [band.lower, band.upper].find((end) => end && isBracketOpen(end, band, bands));
    if (!open) return [];
    return [{ kind: "bracket-missing", bands: [band.index], from: open.value, to: open.value, test: open.value }];
  });
}

function isBracketOpen(end: BandEnd, band: IndexedBand, bands: readonly IndexedBand[]): boolean {
  if (end.wording === "missing") return true;
  return end.wording === "pair" && claimsOn(bands, end.value).some((claim) => claim.band !== band);
}

const loneSign = /[[(,]\s*[-+]\s*[,\])]/;

/** "(-,0)" beside a band that ends at 0: was the − a number once? */
function limitDefects(bands: readonly IndexedBand[], stretches: readonly BandDefect[]): BandDefect[] {
  return bands
    .filter(({ text }) => loneSign.test(text))
    .flatMap((band) => {
      const overlap = stretches.find(({ kind, bands: own }) => kind === "overlap" && own.includes(band.index));
      return overlap ? [{ ...overlap, kind: "limit-incomplete" as const, bands: [band.index] }] : [];
    });
}
