// Which words are open, where they stand, and what closes them.
import fc from "fast-check";
import { findOpenWords } from "../../../src/domain/wording";

const wordsIn = (text: string, ignore: readonly string[] = []) =>
  findOpenWords(text, { ignore }).map((word) => word.text);

test.each<[string, readonly string[]]>([
  // a change and its level
  ["提升客户服务质量", ["提升"]],
  ["客户满意度提升至92%", []],
  ["将交付周期从10天缩短至7天", []],
  ["提升满意度并降低成本5%", ["提升"]],
  ["提升满意度，成本降低5%", ["提升"]],
  ["通过优化流程，将周期缩短至5天", []],
  ["销售额大幅增长20%", []],
  ["销售额大幅增长", ["大幅增长"]],
  ["在3个月内提升团队能力", ["提升"]],
  ["5月底前改善服务", ["改善"]],
  ["获得ISO9001认证，加强管理", ["加强"]],
  ["降低X%", []],
  ["推进新系统上线", []],
  ["推进新系统建设", ["推进"]],
  ["提出改进建议5条", []],
  ["Increase sales by 20%", []],
  ["Increase sales", ["Increase"]],
  ["Improve quality and increase sales by 20%", ["Improve"]],
  ["Improving quality, reducing costs by 5%", ["Improving"]],
  // time, effort
  ["尽快提交", ["尽快"]],
  ["接到通知后及时在2小时内回复", []],
  ["及时回复，记录完整", ["及时"]],
  ["力争完成产值3000万元", []],
  ["力争完成任务", ["力争"]],
  ["Respond promptly", ["promptly"]],
  ["Respond promptly within 2 hours", []],
  // names, titles, grades
  ["交货及时率", []],
  ["服务有效性", []],
  ["获评优秀服务团队", []],
  ["无较大以上事故", []],
  ["数量不少于3个", []],
  ["在规定期限内完成", []],
  ["follow best practices", []],
  ["health and safety training", []],
  // Latin words are whole words
  ["execute the shortcut", []],
  ["a goodwill visit", []],
  ["用APP提升效率", ["提升"]],
])("%s → %j", (text, words) => expect(wordsIn(text)).toEqual(words));

test("widths, case, traditional characters, spaces and pinyin between characters make no difference", () => {
  expect(wordsIn("ＩＭＰＲＯＶＥ service")).toEqual(["ＩＭＰＲＯＶＥ"]);
  expect(wordsIn("進一步優化流程，儘快見效")).toEqual(["進一步優化", "儘快"]);
  expect(wordsIn("尽 快 完成")).toEqual(["尽 快"]);
  expect(wordsIn("推進(jìn)改革")).toEqual(["推進"]);
  expect(wordsIn("满意度提升至９２％")).toEqual([]);
});

test("neighbours are one span, others are listed one by one, with what they leave open", () => {
  expect(findOpenWords("进一步提高效率，尽快见效")).toEqual([
    { start: 0, end: 5, text: "进一步提高", category: "direction" },
    { start: 8, end: 10, text: "尽快", category: "time" },
  ]);
  expect(wordsIn("有效的提升")).toEqual(["有效的提升"]);
});

test("a level of the next sentence closes nothing, also when it begins with a figure", () => {
  expect(findOpenWords("客户满意度提升。3项制度上线").map(({ text }) => text)).toEqual(["提升"]);
  expect(findOpenWords("客户满意度提升到4.8")).toEqual([]);
});

test("ignored words do not count, nor words inside an ignored phrase", () => {
  expect(wordsIn("尽快优化流程", ["优化"])).toEqual(["尽快"]);
  expect(wordsIn("Improved quickly", ["IMPROVE"])).toEqual(["quickly"]);
  expect(wordsIn("推进健康校园", ["推进健康校园"])).toEqual([]);
  expect(wordsIn("优化", ["", " "])).toEqual(["优化"]);
});

const pieces = [
  "提升",
  "客户满意度",
  "至92%",
  "尽快",
  "improve ",
  "sales",
  " by 20%",
  "，",
  "。",
  "及时",
  "率",
  "的",
  " ",
  "\n",
  "一",
  "５",
  "👍",
  "(jìn)",
  "優化",
  "\ud800",
  "\u0000",
];
const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join("")),
);

test("spans lie in the text, in order, apart from each other, and give its own words", () => {
  fc.assert(
    fc.property(texts, (text) => {
      let from = 0;
      for (const { start, end, text: word } of findOpenWords(text)) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThan(start);
        expect(word).toBe(text.slice(start, end));
        from = end;
      }
      expect(from).toBeLessThanOrEqual(text.length);
    }),
  );
});

test("what is ignored is never found, and ignoring finds nothing new", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const all = wordsIn(text);
      expect(wordsIn(text, all)).toEqual([]);
    }),
  );
});
