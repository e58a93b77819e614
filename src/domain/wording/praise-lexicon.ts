// The words that praise without a level: open words of demands when they tell of what was done, and words of praise.
import { fixedPhrases } from "./fixed-phrases.data";
import { compileLexicon, type Lexicon } from "./lexicon";
import { englishOpenWords } from "./open-words-en.data";
import { chineseOpenWords } from "./open-words-zh.data";
import { englishNotPraise, englishPraise } from "./praise-words-en.data";
import { chineseNotPraise, chinesePraise } from "./praise-words-zh.data";

let compiled: Lexicon | undefined;

/** Compiled when it is first asked for: who never judges a result does not pay for it. */
export function praiseLexicon(): Lexicon {
  return (compiled ??= compileLexicon([...praisingOpenWords(), ...chinesePraise, ...englishPraise], fixedPhrases));
}

function praisingOpenWords() {
  const notPraise: ReadonlySet<string> = new Set([...chineseNotPraise, ...englishNotPraise]);
  return [...chineseOpenWords, ...englishOpenWords]
    .map((entry) => ({ ...entry, words: entry.words.filter((word) => !notPraise.has(word)) }))
    .filter(({ words }) => words.length > 0);
}
