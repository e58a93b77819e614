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
    return words.every((word) => text.includes(word));
  });
}
