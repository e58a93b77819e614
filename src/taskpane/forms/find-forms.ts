// The gallery's search.
import type { FormCard } from "../pane-actions";

/** Forms in whose name, summary or stage (either language) every wanted word stands; all of them when nothing is wanted. */
export function findForms(forms: readonly FormCard[], wanted: string): FormCard[] {
  const words = wanted.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean);
  return forms.filter((form) => {
    const text = [form.name, form.summary, form.stage ?? {}]
      .flatMap((both) => Object.values(both))
      .join("\n")
      .toLowerCase();
    const names = Object.values(form.name).map((name) => name.toLowerCase());
    return words.every((word) => text.includes(word) || names.some((name) => isShortFor(word, name)));
  });
}

/** True when a Chinese word leaves out characters of the name, as short names do: 项目考评表 for 项目考评申请及考评表. */
function isShortFor(word: string, name: string): boolean {
  if (!/^\p{Script=Han}{2,}$/u.test(word)) return false;
  let at = 0;
  for (const character of name) if (character === word[at]) at++;
  return at === word.length;
}
