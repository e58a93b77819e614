// How every command answers: a value, or a problem the user can act on. Never an exception a user caused.

/** What went wrong, in kinds a user can act on. "unknown" carries the platform's own code. */
export type ProblemReason =
  | "cell-editing"
  | "protected"
  | "occupied"
  | "too-large"
  | "not-supported"
  | "no-table"
  | "nothing-to-undo"
  | "changed-since"
  | "sheet-gone"
  | "unknown";

export interface Problem {
  readonly reason: ProblemReason;
  /** Fills the holes of the text `problem.<reason>`: address, sheet, code … */
  readonly arguments: Readonly<Record<string, string | number>>;
  /** True only when it is certain that the workbook is as it was. */
  readonly nothingChanged: boolean;
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** A user action: reads once, computes in the domain, applies once; at most 3 syncs. */
export type Command<Options, T> = (context: Excel.RequestContext, options: Options) => Promise<Outcome<T>>;
