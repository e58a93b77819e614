// The points of a value by a rule of points per step.
import { limitsOf, numberIn } from "../bands/rate-band";
import type { ValueLimits } from "../bands/rate-band";
import type { CellValue } from "../../sheet/cell";
import { roundTo9 } from "../round";
import type { Scored } from "../scored";
import { refused, scored } from "../scored";
import type { LinearClause, LinearRule, PartialStep } from "./linear-rule";

export interface LinearInput {
  readonly value: CellValue | null;
  readonly rule: LinearRule;
  /** Used when the rule names none; blank or 0 means none. */
  readonly target?: CellValue | null;
  /** Points at the target, used when the rule names none; blank or 0 means the default. */
  readonly base?: CellValue | null;
}

/** A rule with everything it takes to compute; every number is set. */
export interface CompleteRule {
  readonly clauses: readonly (LinearClause & { readonly target: number; readonly per: number })[];
  readonly partial: PartialStep;
  readonly base: number;
  readonly least: number;
  readonly most: number;
  readonly mostOff: number;
  readonly mostOn: number;
  readonly limits: ValueLimits;
}

/** Up to here a target beside steps in percent is a fraction: 95 % is 0.95; more is an amount. */
const largestFraction = 2;

/** Points at the target when neither rule nor caller says: rules that take off begin at full marks, others at none. */
const fullMarks = 100;

/**
 * The points of a value by a rule of points per step, rounded to 9 decimals; null for a blank.
 *
 * Steps in percent count percentage points from the target, 100 % when none is given; beside a target that is an amount
 * they count percent of it. Days late and occurrences are the value itself. Where a rule has both, days gained are
 * above 0 and days late below. Rules that take off begin at 100 unless they or the caller say otherwise, rules that
 * only add at 0.
 * Errors: no number, a target that is needed and missing, a value in another unit than the rule.
 *
 * @example rateLinear({ value: 0.97, rule })  // 每低1%扣2分 → { ok: true, value: 94 }
 */
export function rateLinear({ value, rule, target = null, base = null }: LinearInput): Scored<number | null> {
  const complete = completeRule(rule, { target, base });
  return complete.ok ? rateByComplete(value, complete.value) : complete;
}

/** The same by a rule completed before. */
export function rateByComplete(value: CellValue | null, rule: CompleteRule): Scored<number | null> {
  const number = numberIn(value, rule.limits);
  if (!number.ok) return number;
  const { value: actual } = number;
  if (actual === null) return scored(null);
  const changes = rule.clauses.map((clause) => stepsOf(actual, clause, rule.partial) * clause.points);
  const off = -changes.filter((change) => change < 0).reduce((sum, change) => sum + change, 0);
  const on = changes.filter((change) => change > 0).reduce((sum, change) => sum + change, 0);
  const sum = rule.base - Math.min(off, rule.mostOff) + Math.min(on, rule.mostOn);
  return scored(roundTo9(Math.min(Math.max(sum, rule.least), rule.most)));
}

/** Fills in what a rule leaves to the caller. Errors: a target it needs and nobody gives, one that is no number. */
export function completeRule(
  rule: LinearRule,
  given: { readonly target?: CellValue | null; readonly base?: CellValue | null },
): Scored<CompleteRule> {
  const inPercent = rule.clauses.some(({ unit }) => unit !== "number");
  const target = rule.target ? scored<number | null>(rule.target.value) : optional(given.target, inPercent);
  if (!target.ok) return target;
  const base = rule.base === null ? optional(given.base, false) : scored<number | null>(rule.base);
  if (!base.ok) return base;
  const clauses: CompleteRule["clauses"][number][] = [];
  const counting = rule.clauses.some(({ towards }) => towards === "early");
  for (const clause of rule.clauses) {
    const needed = clause.towards === "below" || clause.towards === "above";
    const own = target.value ?? (clause.unit === "number" ? null : 1);
    if (needed && own === null) return refused("rule-target-missing");
    const early = counting && clause.towards === "count" ? { ...clause, towards: "below" as const } : clause;
    clauses.push({ ...early, target: needed ? (own ?? 0) : 0, per: perOf(clause, needed ? own : null) });
  }
  const takesOff = rule.clauses.some(({ points }) => points < 0);
  const start = base.value ?? (takesOff ? fullMarks : 0);
  const capsAddition = rule.most !== null && rule.most < start && !rule.clauses.every(({ points }) => points < 0);
  const fractions = clauses.some(({ unit, target: own }) => unit !== "number" && own <= largestFraction);
  return scored({
    clauses,
    partial: rule.partial,
    base: start,
    least: rule.least ?? -Infinity,
    most: capsAddition ? Infinity : (rule.most ?? Infinity),
    mostOff: rule.mostOff ?? Infinity,
    mostOn: rule.mostOn ?? (capsAddition ? rule.most : Infinity),
    limits: limitsOf({ percent: fractions, times: 1 }, fractions ? clauses.map((one) => one.target) : []),
  });
}

/** What one step is divided by, in the value's own unit. */
function perOf({ unit, step }: LinearClause, target: number | null): number {
  if (unit === "number" || target === null || target <= largestFraction) return step;
  // Beside 95 a percentage point is 1; beside an amount a percent is a hundredth of it.
  return roundTo9(unit === "points" ? step * 100 : step * target);
}

function stepsOf(actual: number, clause: CompleteRule["clauses"][number], partial: PartialStep): number {
  const { towards, target, per } = clause;
  const off = towards === "below" ? target - actual : actual - target;
  const steps = roundTo9(Math.max(0, off) / per);
  if (partial === "share") return steps;
  return partial === "full" ? Math.floor(steps) : Math.ceil(steps);
}

function optional(cell: CellValue | null | undefined, percent: boolean): Scored<number | null> {
  if (cell === null || cell === undefined || cell === 0) return scored(null);
  return numberIn(cell, { fractions: percent, largest: Infinity, smallest: 0 });
}
