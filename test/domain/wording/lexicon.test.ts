// A lexicon or a pattern that could never do its work stops the program when it is loaded, and says which entry it is.
import { compileLexicon } from "../../../src/domain/wording/lexicon";
import type { OpenWords } from "../../../src/domain/wording/lexicon";
import { compilePatterns } from "../../../src/domain/wording/patterns";
import { piecesOf } from "../../../src/domain/wording/pieces";

const good: OpenWords = {
  id: "haste",
  category: "time",
  words: ["尽快"],
  examples: { open: ["尽快完成"], leaves: [["3天内完成", "the limit is given"]] },
};

test.each<[string, Partial<OpenWords> & Record<string, unknown>, RegExp]>([
  ["an empty list", { words: [] }, /haste: no words/],
  ["an empty word", { words: [""] }, /haste: an empty phrase/],
  ["a word listed twice", { words: ["尽快", "尽快"] }, /haste: "尽快" is listed twice/],
  ["upper case", { words: ["ASAP"] }, /haste: "ASAP" can never match/],
  ["full width", { words: ["ｓｏｏｎ"] }, /can never match/],
  ["traditional characters", { words: ["進一步"] }, /"進一步" can never match/],
  ["an unknown key", { excpet: ["x"] }, /haste: unknown key excpet/],
  ["an empty condition", { notBefore: [] }, /haste: notBefore is empty/],
  ["a condition that can never match", { notAfter: ["時"] }, /haste, notAfter: "時" can never match/],
  ["no example", { examples: { open: [], leaves: [] } }, /haste: no example/],
])("refuses %s", (_name, change, problem) => {
  expect(() => compileLexicon([{ ...good, ...change }], [])).toThrow(problem);
});

test("refuses an entry declared twice, and a word that is open and fixed", () => {
  expect(() => compileLexicon([good, { ...good, words: ["立刻"] }], [])).toThrow(/haste: declared twice/);
  expect(() => compileLexicon([good], [{ why: "a name", phrases: ["尽快"] }])).toThrow(
    /a name.*"尽快" is listed twice/,
  );
  expect(() => compileLexicon([good], [{ why: "a name", phrases: [] }])).toThrow(/a name.*empty list/);
});

test("inflects English words, whole words only, and lets a listed form stand", () => {
  const cut: OpenWords = {
    ...good,
    id: "cut",
    category: "direction",
    words: ["cut", "simplify", "improve"],
    forms: "verb",
  };
  const { tree, openWords } = compileLexicon([cut], [{ why: "a name", phrases: ["cutting edge"] }]);
  const found = (text: string) => tree.find(text).map(({ value }) => (value.entry ? value.word : `(${value.word})`));
  expect(found("cuts, cutting, simplified and improves")).toEqual(["cut", "cut", "simplify", "improve"]);
  expect(found("cutting edge shortcuts")).toEqual(["(cutting edge)"]);
  expect(openWords).toBe(3);
});

test.each<[string, RegExp, RegExp]>([
  ["flags", /a/i, /way: has flags/],
  ["the empty text", /a*/, /way: finds the empty text/],
  ["upper case", /Q3/, /way: upper case never matches/],
])("a pattern is refused for %s", (_name, form, problem) => {
  expect(() => compilePatterns([{ id: "way", form, examples: { is: ["a"] } }])).toThrow(problem);
});

test("a pattern without examples or declared twice is refused", () => {
  expect(() => compilePatterns([{ id: "way", form: /a/, examples: { is: [] } }])).toThrow(/way: no example/);
  const way = { id: "way", form: /a/, examples: { is: ["a"] } };
  expect(() => compilePatterns([way, way])).toThrow(/way: declared twice/);
});

test("long texts are cut after a sentence, a clause or a word, and lose nothing", () => {
  const text = `${"尽快提交报告。".repeat(200)}${"x".repeat(1200)} 👍`;
  const pieces = piecesOf(text);
  expect(pieces.map((piece) => piece.text).join("")).toBe(text);
  expect(pieces.every(({ from, text: piece }) => text.startsWith(piece, from) && piece.length <= 500)).toBe(true);
  expect(pieces[0]?.text.endsWith("。")).toBe(true);
});
