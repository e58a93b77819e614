// Words a company looks out for besides those the lexicon knows. They are open wherever they stand.
import { PhraseTree } from "./phrase-tree";
import { plainWord } from "./plain-text";
import type { AddedWord, WordingCategory } from "./wording";

export interface AddedPart {
  readonly start: number;
  readonly end: number;
  readonly entry: { readonly category: WordingCategory };
}

// Every cell of a sheet is read with the same list.
const compiled = new WeakMap<readonly AddedWord[], PhraseTree<AddedWord>>();

/** Where the added words stand in a normalised text. Of a word that is added twice the first one counts. */
export function addedPartsIn(text: string, added: readonly AddedWord[]): readonly AddedPart[] {
  if (added.length === 0) return [];
  const tree = compiled.get(added) ?? treeOf(added);
  return tree.find(text).map(({ start, end, value }) => ({ start, end, entry: { category: value.category } }));
}

function treeOf(added: readonly AddedWord[]): PhraseTree<AddedWord> {
  const tree = new PhraseTree<AddedWord>();
  for (const word of added) {
    const phrase = plainWord(word.phrase);
    if (phrase !== "") tree.add(phrase, word);
  }
  compiled.set(added, tree);
  return tree;
}
