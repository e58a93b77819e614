// Long texts in pieces, so that judging a text takes time that grows with its length and no faster.

const longestPiece = 500;

/** A stretch of a text and where it begins. */
export interface Piece {
  readonly from: number;
  readonly text: string;
}

/** The text as it is, or in pieces that end with a sentence, a clause or a word where one ends in the last half. */
export function piecesOf(text: string): readonly Piece[] {
  if (text.length <= longestPiece) return [{ from: 0, text }];
  const pieces: Piece[] = [];
  for (let from = 0; from < text.length;) {
    const piece = text.slice(from, from + longestPiece);
    const length = from + longestPiece >= text.length ? piece.length : lengthOf(piece);
    pieces.push({ from, text: piece.slice(0, length) });
    from += length;
  }
  return pieces;
}

function lengthOf(piece: string): number {
  for (const ends of [/[\n。；;！？!?]/g, /[，,、]/g, /\s/g]) {
    let last = 0;
    for (const { index } of piece.matchAll(ends)) last = index + 1;
    if (last > piece.length / 2) return last;
  }
  const code = piece.charCodeAt(piece.length - 1);
  return code >= 0xd800 && code < 0xdc00 ? piece.length - 1 : piece.length;
}
