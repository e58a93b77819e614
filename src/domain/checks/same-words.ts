// Whether one text only says again what another says.

/** Texts shorter than this are names of things and may well recur. */
const fewestSigns = 6;
const leastShare = 0.85;

/**
 * True when nearly all of a text's short pieces stand in the other text, and it brings no figure of its own.
 * A figure the other text does not have is something new, whatever the words around it. Both texts are plain().
 */
export function repeats(said: string, before: string): boolean {
  if (said.length < fewestSigns) return false;
  if (before.includes(said)) return true;
  const figures = said.match(/\d+/g) ?? [];
  if (figures.some((figure) => !before.includes(figure))) return false;
  return shareOf(said, before);
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
