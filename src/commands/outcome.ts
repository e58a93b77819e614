// How every command answers: a value, or a problem the user can act on. Never an exception a user caused.

import type { Problem } from "../excel/problem";
import type { Message } from "./results";

export type { Problem, ProblemReason } from "../excel/problem";

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** A user action: reads once, computes in the domain, applies once; at most 3 syncs. Run it with run(). */
export interface Command<Options, T> {
  readonly name: string;
  readonly act: (context: Excel.RequestContext, options: Options) => Promise<Outcome<T>>;
  /** What to tell in the status line when it went well; absent: nothing. */
  readonly done?: (value: T) => Message;
}

export function succeed<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function fail<T>(problem: Problem): Outcome<T> {
  return { ok: false, problem };
}
