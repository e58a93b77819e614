// Blanks in a statement: where somebody is still to fill in a level, a date or a name ("≤__ days", "达到XX万元").
import { findPlaceholders } from "./levels";
import { piecesOf } from "./pieces";
import { plainTextOf, spanOf } from "./plain-text";

/** A blank; `start` and `end` count UTF-16 units of the text as it was given. */
export interface Blank {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The blanks of a text from left to right. */
export function findBlanks(text: string): readonly Blank[] {
  return piecesOf(text).flatMap((piece) => {
    const plain = plainTextOf(piece.text);
    return [...findPlaceholders(plain.text)]
      .map(({ start, end }) => spanOf(plain, start, end))
      .map(({ start, end }) => ({
        start: piece.from + start,
        end: piece.from + end,
        text: piece.text.slice(start, end),
      }))
      .sort((one, other) => one.start - other.start);
  });
}
