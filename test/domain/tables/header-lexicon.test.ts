// Header words: each list keeps its examples, odd spellings come out the same, and bad lists are refused by name.
import { compileHeaderWords, readHeader, refineRole } from "../../../src/domain/tables/header-lexicon";
import { headerParts } from "../../../src/domain/tables/header-text";
import { namesPhase } from "../../../src/domain/tables/header-phases";
import { headerPatterns, headerWords, phaseWords, roleModifiers } from "../../../src/domain/tables/header-words.data";
import { compileRowWords, readRowOpening } from "../../../src/domain/tables/row-words";
import { checkEvidence } from "../../../src/domain/tables/table-evidence";
import { rowWords } from "../../../src/domain/tables/total-words.data";

const is = headerWords.flatMap(({ role, examples }) => examples.is.map((text) => [text, role] as const));
const not = headerWords.flatMap(({ role, rank, examples }) => examples.not.map((text) => [text, role, rank] as const));

test.each(is)("%s is %s", (text, role) => {
  expect(readHeader(text)?.role).toBe(role);
});

test.each(not)("%s is not %s", (text, role, rank) => {
  const meaning = readHeader(text);
  expect(meaning?.role === role && meaning.claim?.rank === rank).toBe(false);
});

test.each(roleModifiers.flatMap(({ role, examples }) => examples.is.map((text) => [text, role] as const)))(
  "%s is %s",
  (text, role) => {
    expect(readHeader(text)?.role).toBe(role);
  },
);

test.each(headerPatterns.flatMap(({ series, examples }) => examples.is.map((text) => [text, series] as const)))(
  "%s is one of a series: %s",
  (text, series) => {
    expect(readHeader(text)?.series).toBe(series);
  },
);

test.each(headerPatterns.flatMap(({ series, examples }) => examples.not.map((text) => [text, series] as const)))(
  "%s is none of a series: %s",
  (text, series) => {
    expect(readHeader(text)?.series).not.toBe(series);
  },
);

test.each([
  ...phaseWords.examples.is.map((text) => [text, true] as const),
  ...phaseWords.examples.not.map((text) => [text, false] as const),
])("%s over headers parts them by phase: %s", (text, parts) => {
  expect(namesPhase(text, readHeader(text))).toBe(parts);
});

test.each([
  ["权　重", "weight"],
  ["指标\n权重", "weight"],
  ["Weight(%)", "weight"],
  ["ＫＰＩ", "indicator"],
  ["1. Key Results", "indicator"],
  ["（得分）", "score"],
  ["主管评分*", "manager_score"],
  ["TARGETS:", "target"],
])("%j is read as %s", (text, role) => {
  expect(readHeader(text)?.role).toBe(role);
});

test.each([
  "",
  "   ",
  "12345",
  "完全不相干",
  "knowns",
  "x".repeat(300),
  "a long sentence about what the team wants to do next year in detail",
])("%j says nothing", (text) => {
  expect(readHeader(text)).toBeUndefined();
});

test("a bilingual header is read in both languages, notes in brackets are not", () => {
  expect(headerParts("权重（%）\nWeights")).toEqual(["权重weight", "权重", "weight"]);
});

test("whose score it is comes from the words above or below", () => {
  expect(refineRole("score", "评分 / 直接上级")).toBe("manager_score");
  expect(refineRole("score", "Score / Self")).toBe("self_score");
  expect(refineRole("target", "目标 / 上级")).toBe("target");
});

const entry = (words: readonly string[], role: "weight" | "score" = "weight") => ({
  role,
  words,
  examples: { is: ["x"], not: [] },
});

test.each([
  ["an empty list", [entry([])], "header words of weight: empty list"],
  ["a word twice", [entry(["wt"]), entry(["wt"], "score")], 'header words of score: "wt" is already listed for weight'],
  ["a word that cannot match", [entry(["Weights"])], 'header words of weight: "Weights" can never match'],
])("refused: %s", (_, entries, message) => {
  expect(() => compileHeaderWords(entries, [])).toThrow(message);
});

test.each(rowWords.flatMap(({ kind, examples }) => examples.is.map((text) => [text, kind] as const)))(
  "a row that opens with %s is %s",
  (text, kind) => {
    expect(readRowOpening(text)).toBe(kind);
  },
);

test.each(rowWords.flatMap(({ examples }) => [...examples.not]))(
  "a row that opens with %s is an ordinary one",
  (text) => {
    expect(readRowOpening(text)).toBeUndefined();
  },
);

test.each([
  ["an empty list", [[]], "row words of total: empty list"],
  ["a word twice", [["sum", "Sum:"]], 'row words of total: "Sum:" is already listed for total'],
  ["nothing but a mark", [["："]], 'row words of total: "：" can never match'],
])("refused: row words with %s", (_, lists, message) => {
  const entries = lists.map((words) => ({ kind: "total" as const, words, examples: { is: [], not: [] } }));
  expect(() => compileRowWords(entries)).toThrow(message);
});

test("evidence is refused when declared twice, when it says nothing, and with an empty word list", () => {
  const target = { id: "target" as const, weight: 1, why: "a target" };
  expect(() => {
    checkEvidence([target, target], []);
  }).toThrow("evidence target: declared twice");
  expect(() => {
    checkEvidence([{ ...target, weight: 0 }], []);
  }).toThrow("evidence target: a weight of 0 says nothing");
  expect(() => {
    checkEvidence([target], [{ words: [] }]);
  }).toThrow("word list 0: empty");
});
