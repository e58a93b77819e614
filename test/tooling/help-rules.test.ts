// The rules' examples in the other language hold like the declared ones, and every one is translated.
import { tableRules } from "../../src/domain/checks";
import { languages } from "../../src/domain/language";
import { areaAddress } from "../../src/domain/sheet/area";
import { setLanguage } from "../../src/i18n";
import { cellWords, reasons } from "../../src/tooling/help/rule-example-texts.data";
import { formWords, ruleFacts } from "../../src/tooling/help/rule-facts";

afterAll(() => {
  setLanguage("zh-CN");
});

const declared = tableRules.map(({ id, examples }) => ({ id, flags: examples.map(({ flags }) => flags) }));

test.each(languages)("in %s each rule flags what its examples say, and says so in words", (language) => {
  setLanguage(language);
  const facts = ruleFacts(language);
  expect(
    facts.map(({ id, examples }) => ({ id, flags: examples.map(({ flagged }) => flagged.map(areaAddress)) })),
  ).toEqual(declared);
  for (const { id, examples } of facts) {
    const silent = examples.filter(({ flagged, sentences }) => flagged.length > 0 !== sentences.length > 0);
    expect({ id, silent }).toEqual({ id, silent: [] });
    const keys = examples.flatMap(({ sentences }) => sentences).filter((sentence) => sentence.startsWith("finding."));
    expect({ id, keys }).toEqual({ id, keys: [] });
  }
});

test("every reason has its Chinese, and none is kept that no rule gives", () => {
  const given = new Set(tableRules.flatMap(({ examples }) => examples.map(({ why }) => why)));
  expect([...given].filter((why) => !Object.hasOwn(reasons, why))).toEqual([]);
  expect(Object.keys(reasons).filter((why) => !given.has(why))).toEqual([]);
});

test("the words of the examples' cells exist in both languages, each once, and none is idle", () => {
  const cells = new Set(tableRules.flatMap(({ examples }) => examples.flatMap(({ rows }) => rows.flat())));
  const words = cellWords.flatMap((word) => [word.en, word["zh-CN"]]);
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  expect(cellWords.filter((word) => !cells.has(word.en) && !cells.has(word["zh-CN"]))).toEqual([]);
  // Single letters, units and signs are the same in both.
  const sentences = [...cells].filter((cell) => typeof cell === "string" && /[A-Za-z]{2}|\p{Script=Han}/u.test(cell));
  const known = [...words, ...formWords.flatMap(({ en, "zh-CN": zh }) => [en, zh])];
  const open = sentences.filter((cell) => !/^[=#]/.test(String(cell)) && !known.includes(String(cell)));
  expect(open).toEqual([]);
});
