// The answer of everything that scores: a value, or a reason the user can act on. Nothing here throws for bad input.

/** What can be wrong with what the user entered, or why there is no answer. */
export type ScoringProblem =
  | "not-a-number"
  | "error-value"
  | "sizes-differ"
  | "not-three-parts"
  | "score-missing"
  | "score-not-positive"
  | "score-not-1-to-5"
  | "share-above-all"
  | "share-not-a-number"
  | "share-scales-mixed"
  | "weight-negative"
  | "weight-scales-mixed"
  | "weights-not-100"
  | "planned-not-positive"
  | "actual-negative"
  | "no-band"
  | "no-band-here"
  | "bands-unreadable"
  | "band-units-mixed"
  | "band-limits-swapped"
  | "percent-expected"
  | "percent-unexpected"
  | "multiple-expected"
  | "standard-unreadable"
  | "rule-unreadable"
  | "rule-target-missing"
  | "target-zero"
  | "target-negative"
  | "actual-not-positive"
  | "baseline-is-target"
  | "baseline-direction"
  | "cap-not-positive"
  | "points-without-baseline"
  | "scale-unknown"
  | "score-not-0-to-1"
  | "not-a-date"
  | "kind-unknown"
  | "bonus-negative"
  | "veto-not-a-flag"
  | "group-unknown";

/** `at` is the index of the cell that is wrong, where it is one cell of several. */
export interface ScoringError {
  readonly ok: false;
  readonly reason: ScoringProblem;
  readonly at?: number;
}

/** A value, with null for "nothing to say yet" (a blank is not zero), or a problem. */
export type Scored<T> = { readonly ok: true; readonly value: T } | ScoringError;

/** A value that was computed. */
export function scored<T>(value: T): Scored<T> {
  return { ok: true, value };
}

/** A problem, with the index of the cell that is wrong where there is one. */
export function refused(reason: ScoringProblem, at?: number): ScoringError {
  return at === undefined ? { ok: false, reason } : { ok: false, reason, at };
}
