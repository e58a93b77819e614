// A statement as the readers look at it: normalised once, its clauses and what was read in them kept.
import type { Clause } from "./clauses";
import { clauseAt, clausesOf } from "./clauses";
import { findLevels, findReachable } from "./levels";
import type { PatternHit } from "./patterns";
import type { PlainText } from "./plain-text";
import { plainTextOf } from "./plain-text";
import { hasTime } from "./times";

export class Statement {
  readonly plain: PlainText;
  #clauses: readonly Clause[] | undefined;
  #reachable: readonly PatternHit[] | undefined;
  #levels: readonly PatternHit[] | undefined;

  constructor(readonly original: string) {
    this.plain = plainTextOf(original);
  }

  get text(): string {
    return this.plain.text;
  }

  get clauses(): readonly Clause[] {
    return (this.#clauses ??= clausesOf(this.text));
  }

  /** Levels and references a change can reach, in the whole statement. */
  get reachable(): readonly PatternHit[] {
    return (this.#reachable ??= findReachable(this.text));
  }

  /** Every stated number. */
  get levels(): readonly PatternHit[] {
    return (this.#levels ??= findLevels(this.text));
  }

  clauseAt(place: number): Clause {
    return clauseAt(this.clauses, place);
  }

  textOf({ start, end }: Clause): string {
    return this.text.slice(start, end);
  }

  /** True when the clause says by when, how fast or how often. */
  saysTime(clause: Clause): boolean {
    return hasTime(this.textOf(clause));
  }
}
