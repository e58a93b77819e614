// English inflections by the rules of spelling; what does not follow them stands in the lexicon as it is.

/** improve → improves, improved, improving. The first word of a phrase is inflected: "scale up" → "scaling up". */
export function verbForms(phrase: string): readonly string[] {
  const [verb = "", ...rest] = phrase.split(" ");
  const tail = rest.length === 0 ? "" : ` ${rest.join(" ")}`;
  return [thirdPerson(verb), past(verb), continuous(verb)].map((form) => form + tail);
}

/** high → higher, highest; good stands as it is listed. */
export function adjectiveForms(word: string): readonly string[] {
  const stem = word.endsWith("e") ? word.slice(0, -1) : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}i` : word;
  return [`${stem}er`, `${stem}est`];
}

/** improvement → improvements. */
export function nounForms(word: string): readonly string[] {
  return [thirdPerson(word)];
}

function thirdPerson(verb: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function past(verb: string): string {
  if (verb.endsWith("e")) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${doubled(verb)}ed`;
}

function continuous(verb: string): string {
  return verb.endsWith("e") && !verb.endsWith("ee") ? `${verb.slice(0, -1)}ing` : `${doubled(verb)}ing`;
}

// cut → cutting, but deepen → deepening: only words of one syllable double their last letter.
function doubled(verb: string): string {
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb) ? verb + verb.slice(-1) : verb;
}
