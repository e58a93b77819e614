// A text cut where something in it is meant: plain and marked pieces in a row. Pure.

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** The text's pieces, in order and without empty ones. Spans may overlap; those that do not fit the text are left out. */
export function piecesOf(text: string, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const fitting = spans.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  for (const { start, end } of [...fitting].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    pieces.push({ text: text.slice(at, from), marked: false }, { text: text.slice(from, end), marked: true });
    at = end;
  }
  pieces.push({ text: text.slice(at), marked: false });
  return pieces.filter((piece) => piece.text !== "");
}
