// Reading times: by when, how fast, how often, over which period. Baselines and lifetimes of things are no times.
import type { PatternHit } from "./patterns";
import { compilePatterns, findPatterns, hasPattern, maskPatterns } from "./patterns";
import { notTimes, times } from "./times.data";

const timeForms = compilePatterns(times);
const notTimeForms = compilePatterns(notTimes);

/** True when a normalised text says by when, how fast, how often or over which period. */
export function hasTime(text: string): boolean {
  return hasPattern(timeForms, maskPatterns(notTimeForms, text));
}

const periods: ReadonlySet<string> = new Set(["chinese-period", "english-frequency"]);
const deadlineForms = compilePatterns(times.filter(({ id }) => !periods.has(id)));

/** True when it says by when or after what, not only over which period something is counted. */
export function hasDeadline(text: string): boolean {
  return hasPattern(deadlineForms, maskPatterns(notTimeForms, text));
}

/** Where it says so. */
export function findDeadlines(text: string): readonly PatternHit[] {
  return findPatterns(deadlineForms, maskPatterns(notTimeForms, text));
}

const limitForms = compilePatterns(times.filter(({ id }) => !periods.has(id) && id !== "chinese-frequency"));

/** True when it says by when or how fast, not only how often. */
export function hasLimit(text: string): boolean {
  return hasPattern(limitForms, maskPatterns(notTimeForms, text));
}

/** Where a normalised text says by when, how fast, how often or over which period. */
export function findTimes(text: string): readonly PatternHit[] {
  return findPatterns(timeForms, maskPatterns(notTimeForms, text));
}
