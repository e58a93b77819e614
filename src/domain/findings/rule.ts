// What every rule declares: its id, how grave it is, and the examples that say what it is for.
import type { CellValue } from "../sheet/cell";
import type { Finding, Severity } from "./finding";

/** A sheet on which a rule is tried: rows of cells from A1; "=…" is a formula whose value is not looked at. */
export interface RuleExample {
  readonly rows: readonly (readonly CellValue[])[];
  /** Rows that are hidden, counted from 1. */
  readonly hiddenRows?: readonly number[];
  /** True: a form with this header is known while the example runs (its terms belong to the test). */
  readonly form?: true;
  /** A1 addresses of what the rule flags there; empty: it must leave the sheet alone. */
  readonly flags: readonly string[];
  /** Why, in a few words. */
  readonly why: string;
}

/** A moment at which a long search may rest: how much of it is done, from 0 to 1. */
export type Breath = number;

/** A rule over subjects of one kind (a table, a cell text …). */
export interface Rule<Subject> {
  readonly id: string;
  readonly severity: Severity;
  readonly examples: readonly RuleExample[];
  /** What takes long over many rows gives breaths in between. */
  readonly find: (subject: Subject) => Iterable<RawFinding | Breath>;
}

/** A finding before its rule and severity are put on it. */
export type RawFinding = Omit<Finding, "rule" | "severity" | "fixes"> & { readonly fixes?: Finding["fixes"] };

/**
 * Checks rule declarations when they are loaded and gives them back.
 * Throws, naming the rule, on a malformed or repeated id and on missing examples: each rule flags something and
 * leaves something alone.
 */
export function declareRules<Subject>(rules: readonly Rule<Subject>[]): readonly Rule<Subject>[] {
  const ids = new Set<string>();
  for (const { id, examples } of rules) {
    if (!/^[a-z]+(?:-[a-z]+)*$/.test(id)) throw new Error(`rule ${id}: the id must be words with hyphens`);
    if (ids.has(id)) throw new Error(`rule ${id}: declared twice`);
    ids.add(id);
    if (!examples.some(({ flags }) => flags.length > 0)) throw new Error(`rule ${id}: no example of what it flags`);
    if (!examples.some(({ flags }) => flags.length === 0))
      throw new Error(`rule ${id}: no example of what it leaves alone`);
    const silent = examples.find(({ why }) => why.trim() === "");
    if (silent) throw new Error(`rule ${id}: an example does not say why`);
  }
  return rules;
}

/** Runs rules over a subject, all at once. */
export function runRules<Subject>(rules: readonly Rule<Subject>[], subject: Subject): readonly Finding[] {
  return finished(ruleSteps(rules, subject));
}

/** Work that can rest: it yields how much is done, from 0 to 1, and ends with what came of it. */
export type Steps<T> = Generator<number, T>;

/** Runs rules over a subject with a rest after each of them, and wherever one of them breathes. */
export function* ruleSteps<Subject>(rules: readonly Rule<Subject>[], subject: Subject): Steps<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const [index, { id, severity, find }] of rules.entries()) {
    for (const raw of find(subject)) {
      if (typeof raw === "number") yield (index + raw) / rules.length;
      else findings.push({ fixes: [], ...raw, rule: id, severity });
    }
    yield (index + 1) / rules.length;
  }
  return findings;
}

/** Does all the steps without a rest. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
