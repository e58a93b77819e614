// Whether one text only says again what another says.

/** Shorter texts are names of things and may well recur inside another text. */
const fewestSigns = 6;
/** A text of fewer signs says nothing that could be said again. */
const fewestAlone = 2;
const leastShare = 0.85;

/**
 * True when nearly all of a text's short pieces stand in the other text, which is plain() already, and it brings no
 * figure of its own. A figure the other text does not have is something new, whatever the words around it.
 */
export function repeats(text: string, before: string): boolean {
  // Figures are looked at twice: as they are written they spare most texts the rest.
  if (bringsFigure(text, before)) return false;
  const said = plain(text);
  if (said === before) return said.length >= fewestAlone;
  if (said.length < fewestSigns) return false;
  if (before.includes(said)) return true;
  return !bringsFigure(said, before) && shareOf(said, before);
}

function bringsFigure(text: string, before: string): boolean {
  return (text.match(/\d+/g) ?? []).some((figure) => !before.includes(figure));
}

// Chinese carries meaning in two signs, letters take more of them. Counts misses and gives up early.
function shareOf(said: string, before: string): boolean {
  const size = /[\u3400-\u9fff]/.test(said) ? 2 : 5;
  const pieces = said.length - size + 1;
  let misses = Math.floor(pieces * (1 - leastShare));
  for (let index = 0; index < pieces; index += 1) {
    if (!before.includes(said.slice(index, index + size))) misses -= 1;
    if (misses < 0) return false;
  }
  return true;
}

/** A text with nothing but its letters and digits, and without signs that carry no meaning, to compare it with others. */
export function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]|[了的并也又]/gu, "");
}
