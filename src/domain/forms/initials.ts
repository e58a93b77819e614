// The pinyin initials of a name: 项目考评 is found by "xmkp".
import { pinyinInitials } from "./pinyin-initials.data";

const lettersOf = new Map<string, string>();
for (const [letter, characters] of Object.entries(pinyinInitials)) {
  for (const character of characters) lettersOf.set(character, (lettersOf.get(character) ?? "") + letter);
}

/**
 * The letters each character of a text may begin with, several where it is read in several ways; Latin letters and
 * digits are their own. Spaces, punctuation and characters that are not in daily use are left out.
 */
export function initialsOf(text: string): string[] {
  return [...text.normalize("NFKC").toLowerCase()].flatMap((character) =>
    /[a-z0-9]/.test(character) ? character : (lettersOf.get(character) ?? []),
  );
}
