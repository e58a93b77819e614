// What a rule of points per step is once it has been read: 每低1%扣2分，最低0.

/** Which way a value must be off for a clause to count: below or above the target, or simply as many as there are. */
export type LinearTowards = "below" | "above" | "count" | "early";

/** What a part of a step is worth: its share, nothing until the step is full, or the whole step once it has begun. */
export type PartialStep = "share" | "full" | "begun";

export interface LinearClause {
  readonly towards: LinearTowards;
  /** Size of a step, above 0: a fraction when it was written in percent. */
  readonly step: number;
  /** "points" are percentage points said outright (个百分点). */
  readonly unit: "percent" | "points" | "number";
  /** Points a step gives, below 0 when it takes them off. */
  readonly points: number;
}

export interface LinearRule {
  readonly clauses: readonly LinearClause[];
  readonly partial: PartialStep;
  /** From where clauses count, as the rule says it. */
  readonly target: { readonly value: number; readonly percent: boolean } | null;
  /** Points when the target is met exactly, as the rule says it. */
  readonly base: number | null;
  readonly least: number | null;
  readonly most: number | null;
  /** The most that is taken off or given on top, both 0 or more. */
  readonly mostOff: number | null;
  readonly mostOn: number | null;
}
