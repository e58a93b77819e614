// Rounding to 9 decimals: what every sum and ratio here goes through before it is compared or shown.

const scale = 1e9;

/** A quotient such as 46.3/102.4 is a half that binary misses by a few of its last digits: then it still is one. */
const lastDigits = 2 ** -50;
const mostMissed = 1e-3;

/**
 * Rounds to 9 decimals, halves away from zero, like ROUND(x,9) in a sheet (E5).
 *
 * 105/100 − 1 is 0.05000000000000004 in binary and would miss the band "up to 5 %"; rounded it is 0.05.
 * Numbers too large to carry 9 decimals come back as they are. Never gives −0.
 *
 * @example roundTo9(105 / 100 - 1)  // 0.05
 * @example roundTo9(46.3 / 102.4)  // 0.452148438, as ROUND has it: it is 0.4521484375
 */
export function roundTo9(value: number): number {
  const scaled = Math.abs(value) * scale;
  if (!(scaled < Number.MAX_SAFE_INTEGER)) return value;
  const missed = Math.min(scaled * lastDigits, mostMissed);
  return Math.sign(value) * (Math.floor(scaled + 0.5 + missed) / scale) + 0;
}
