// Sentences out of tables of texts, in the language in use.
import type { Bilingual } from "../domain/language";
import { language } from "./language-in-use";

export type TextArguments = Readonly<Record<string, string | number>>;

/** What a room says its sentences with. */
export interface Sentences<Key extends string> {
  /** The sentence for a key, its {holes} filled. */
  readonly t: (key: Key, holes?: TextArguments) => string;
  /** Like t(), for keys that come as data (findings, problems); undefined when there is no such text. */
  readonly textFor: (key: string, holes?: TextArguments) => string | undefined;
}

/** Reads sentences from a table. Each page and program has a table of its own, so that it loads no other's texts. */
export function sentencesOf<Key extends string>(texts: Readonly<Record<Key, Bilingual>>): Sentences<Key> {
  const table: ReadonlyMap<string, Bilingual> = new Map(Object.entries<Bilingual>(texts));
  const textFor = (key: string, holes: TextArguments = {}) => {
    const entry = table.get(key);
    return entry && fill(entry[language()], holes);
  };
  return { t: (key, holes) => textFor(key, holes) ?? key, textFor };
}

function fill(text: string, holes: TextArguments): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(holes[name] ?? hole));
}
