// Where a text is cut into clauses: a level counts for the words of its own clause only.
import { isChinese } from "./plain-text";

/** A clause of a normalised text, from `start` up to `end`. */
export interface Clause {
  readonly start: number;
  readonly end: number;
}

/** The clauses of a normalised text. A comma within a number and a point within a number or name cut nothing. */
export function clausesOf(text: string): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !cutsAt(text, at)) continue;
    if (at > start) clauses.push({ start, end: at });
    start = at + 1;
  }
  return clauses;
}

/** The clause a place belongs to. */
export function clauseAt(clauses: readonly Clause[], place: number): Clause {
  let low = 0;
  let high = clauses.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const clause = clauses[middle];
    if (clause && clause.end <= place) low = middle + 1;
    else high = middle;
  }
  return clauses[low] ?? { start: 0, end: 0 };
}

function cutsAt(text: string, at: number): boolean {
  switch (text.charAt(at)) {
    case ";":
    case "!":
    case "?":
    case "\n":
    case "\r":
      return true;
    case ",":
      return !(isDigit(text, at - 1) && isDigit(text, at + 1) && isDigit(text, at + 3) && !isDigit(text, at + 4));
    case ".":
      if (!isWord(text, at + 1)) return true;
      return !isWord(text, at - 1) && (!isDigit(text, at + 1) || isChinese(text.charCodeAt(at - 1)));
    default:
      return false;
  }
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function isWord(text: string, at: number): boolean {
  return /[a-z\d]/.test(text.charAt(at));
}
