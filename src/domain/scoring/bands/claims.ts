// Which bands lay claim to a number, and how strongly; the settling and the check of bands both go by it.
import type { Band, BandEnd } from "./band";
import { isDecided, isWeak } from "./band";

/** How a band holds a number: within it, or by the end that lies there. */
export interface Claim {
  readonly band: Band;
  /** Null when the number lies within. */
  readonly end: BandEnd | null;
  /** Claims of the lowest rank win. */
  readonly rank: number;
}

/** Every band that holds the number or could be read to hold it, the strongest claim first. */
export function claimsOn(bands: readonly Band[], value: number): Claim[] {
  const claims = bands.flatMap((band): Claim[] => {
    const [lower, upper] = [band.lower, band.upper];
    if (isEmpty(band)) return [];
    if (lower?.value === value || upper?.value === value) return endClaims(band, value);
    const within = (!lower || lower.value < value) && (!upper || upper.value > value);
    return within ? [{ band, end: null, rank: ranks.within }] : [];
  });
  return claims.sort((one, other) => one.rank - other.rank || (encloses(one.band, other.band) ? 1 : 0));
}

/** Every band that covers the numbers between two ends that no other end lies between, the one that wins first. */
export function coversOf(bands: readonly Band[], from: number, to: number): Band[] {
  const covers = bands.filter(
    ({ lower, upper }) => (!lower || lower.value <= from) && (!upper || upper.value >= to) && from < to,
  );
  const inner = covers.filter((band) => !covers.some((other) => other !== band && encloses(band, other)));
  return [...inner, ...covers.filter((band) => !inner.includes(band))];
}

/** True when the band holds nothing: above 90 and below 80. */
export function isEmpty({ lower, upper }: Band): boolean {
  if (!lower || !upper) return false;
  return lower.value > upper.value || (lower.value === upper.value && !(lower.closed && upper.closed));
}

/** True when the other lies within the band and is narrower. */
export function encloses(band: Band, other: Band): boolean {
  const below = (band.lower?.value ?? -Infinity) <= (other.lower?.value ?? -Infinity);
  const above = (band.upper?.value ?? Infinity) >= (other.upper?.value ?? Infinity);
  const same =
    (band.lower?.value ?? -Infinity) === (other.lower?.value ?? -Infinity) &&
    (band.upper?.value ?? Infinity) === (other.upper?.value ?? Infinity);
  return below && above && !same;
}

/** True when both go on without end to the same side: 90以上, 80以上 are steps, each ending where the next begins. */
export function areSteps(one: Band, other: Band): boolean {
  return (!one.lower && !other.lower) || (!one.upper && !other.upper);
}

/**
 * The order of claims: said outright; by 以上; a span that begins here; by 以下; a span that ends here; within.
 * So a limit that two bands share belongs to the upper one unless the text says otherwise.
 */
const ranks = { decided: 0, above: 1, begins: 2, below: 3, stops: 4, within: 5 };

function endClaims(band: Band, value: number): Claim[] {
  const ends = [band.lower, band.upper].filter((end) => end?.value === value);
  // An end said to be outside holds nothing, whatever the other one says.
  if (ends.some((end) => end && !end.closed && isDecided(end))) return [];
  return ends.slice(0, 1).flatMap((end) => (end ? [{ band, end, rank: rankOf(end, end === band.lower) }] : []));
}

function rankOf(end: BandEnd, begins: boolean): number {
  if (isDecided(end)) return ranks.decided;
  if (isWeak(end)) return begins ? ranks.begins : ranks.stops;
  return end.wording === "above" ? ranks.above : ranks.below;
}
