// The lexicon and the patterns of the wording room keep their own promises: each entry finds what its examples say and
// leaves alone what they say, and the lexicon is as large as promised.
import { findOpenWords, judgeResult } from "../../src/domain/wording";
import { acts, endStates } from "../../src/domain/wording/acts.data";
import { evidence, notEvidence } from "../../src/domain/wording/evidence.data";
import { extremes, notExtremes } from "../../src/domain/wording/extremes.data";
import { lexicon } from "../../src/domain/wording/find-open-words";
import { fixedPhrases } from "../../src/domain/wording/fixed-phrases.data";
import { praiseLexicon } from "../../src/domain/wording/praise-lexicon";
import type { OpenWords } from "../../src/domain/wording/lexicon";
import { levels, namesWithNumbers, placeholders, references, timeLimits } from "../../src/domain/wording/levels.data";
import { abstractNouns, emptyWords, quantityNames } from "../../src/domain/wording/names.data";
import { englishOpenWords } from "../../src/domain/wording/open-words-en.data";
import { chineseOpenWords } from "../../src/domain/wording/open-words-zh.data";
import { compilePatterns, hasPattern } from "../../src/domain/wording/patterns";
import { plainWord } from "../../src/domain/wording/plain-text";
import { englishNotPraise, englishPraise } from "../../src/domain/wording/praise-words-en.data";
import { chineseNotPraise, chinesePraise } from "../../src/domain/wording/praise-words-zh.data";
import { notTimes, times } from "../../src/domain/wording/times.data";

const countOf = (entries: readonly OpenWords[]) => entries.reduce((sum, { words }) => sum + words.length, 0);

test("the lexicon holds many words of both languages", () => {
  expect(countOf(chineseOpenWords)).toBeGreaterThanOrEqual(300);
  expect(countOf(englishOpenWords)).toBeGreaterThanOrEqual(250);
  expect(lexicon.openWords).toBe(countOf(chineseOpenWords) + countOf(englishOpenWords));
});

describe.each([...chineseOpenWords, ...englishOpenWords])("open words $id", (entry) => {
  const { examples } = entry;

  test.each(examples.open)("finds one in: %s", (text) => {
    const own = lexicon.tree.find(plainWord(text)).filter(({ value }) => value.entry === entry);
    const found = findOpenWords(text);
    expect(own.some((word) => found.some(({ start, end }) => start <= word.start && end >= word.end))).toBe(true);
  });

  test("has an example of what it leaves alone", () => expect(examples.leaves.length).toBeGreaterThan(0));

  test.each(examples.leaves)("leaves alone: %s (%s)", (text) => {
    expect(findOpenWords(text)).toEqual([]);
  });
});

describe.each([...chinesePraise, ...englishPraise])("praise $id", ({ examples, words }) => {
  test.each(examples.open)("finds some in: %s", (text) => {
    const own = praiseLexicon()
      .tree.find(plainWord(text))
      .some(({ value }) => words.includes(value.word));
    expect({ own, found: judgeResult(text).praise.length > 0 }).toEqual({ own: true, found: true });
  });

  test.each(examples.leaves)("leaves alone: %s (%s)", (text) => expect(judgeResult(text).praise).toEqual([]));
});

test("what praises nothing is listed as an open word of demands, once", () => {
  const listed = new Set([...chineseOpenWords, ...englishOpenWords].flatMap(({ words }) => words));
  const excepted = [...chineseNotPraise, ...englishNotPraise];
  expect(excepted.filter((word) => !listed.has(word))).toEqual([]);
  expect(new Set(excepted).size).toBe(excepted.length);
});

test.each(fixedPhrases.flatMap(({ why, phrases }) => phrases.map((phrase) => [phrase, why])))(
  "%s is %s and not open",
  (phrase) => expect(findOpenWords(phrase)).toEqual([]),
);

describe.each([
  ...[namesWithNumbers, levels, timeLimits, references, placeholders, notTimes, times].flat(),
  ...[extremes, notExtremes, evidence, notEvidence].flat(),
  ...[acts, endStates, quantityNames, abstractNouns, emptyWords].flat(),
])("pattern $id", (pattern) => {
  const form = compilePatterns([pattern]);
  test.each(pattern.examples.is)("is in: %s", (text) => expect(hasPattern(form, plainWord(text))).toBe(true));
  for (const [text, why] of pattern.examples.not ?? []) {
    test(`is not in: ${text} (${why})`, () => expect(hasPattern(form, plainWord(text))).toBe(false));
  }
});
