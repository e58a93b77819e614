// Formulas that name cells instead of addressing them: "{weight}*{score}". Reading the names, and putting addresses in.

export type Reference =
  | { readonly kind: "cell"; readonly name: string }
  | { readonly kind: "column"; readonly name: string }
  | { readonly kind: "choice"; readonly name: string };

const referencePattern = /\{(?:([A-Za-z][\w.]*)(\[\])?|"([A-Za-z]\w*)")\}/g;

/** The names in a template, in order, with repetitions. */
export function referencesIn(template: string): Reference[] {
  return [...template.matchAll(referencePattern)].map(asReference);
}

/** What is left of a template when its names are taken out: braces in it were no names. */
export function withoutReferences(template: string): string {
  return template.replace(referencePattern, "");
}

/** Puts a text in place of every name. */
export function fillTemplate(template: string, textOf: (reference: Reference) => string): string {
  return template.replace(referencePattern, (...match) => textOf(asReference(match)));
}

function asReference(match: readonly unknown[]): Reference {
  const [, name, brackets, choice] = match;
  if (typeof choice === "string") return { kind: "choice", name: choice };
  return { kind: brackets === undefined ? "cell" : "column", name: String(name) };
}
