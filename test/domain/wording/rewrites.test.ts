// Rewrites of open wording: each frame keeps its promises, and whatever is rewritten leaves nothing open but its blanks.
import fc from "fast-check";
import { chineseOpenWords } from "../../../src/domain/wording/open-words-zh.data";
import { englishOpenWords } from "../../../src/domain/wording/open-words-en.data";
import { findBlanks, findOpenWords, isEvidenced, judgeIndicator, judgeResult } from "../../../src/domain/wording";
import type { OpenWord } from "../../../src/domain/wording";
import { levelsFor, rewritesOf } from "../../../src/domain/wording/rewrites";
import { blankFrame } from "../../../src/domain/wording/rewrites/fill-frame";
import type { RewriteRow } from "../../../src/domain/wording/rewrites";
import { topics } from "../../../src/domain/wording/rewrites/topics.data";
import { englishWordFrames } from "../../../src/domain/wording/rewrites/word-frames-en.data";
import { chineseWordFrames } from "../../../src/domain/wording/rewrites/word-frames-zh.data";
import { indicatorFiles, readStatements, resultFiles } from "../../wording-eval/statements";

const silent: RewriteRow = { subject: "", target: "", actual: "", unit: "", period: "", owner: "" };
const languages = ["zh-CN", "en"] as const;

const openIn = (text: string, result: boolean) => (result ? judgeResult(text).praise : findOpenWords(text));

/** The rewrites for each open word of a statement. */
function rewrites(text: string, result = false, row: Partial<RewriteRow> = {}): readonly (readonly string[])[] {
  const open = openIn(text, result);
  return open.map((_, at) => rewritesOf({ text, open, at, result }, { ...silent, ...row }));
}

const filledIn = (text: string) => text.replace(/_{2,}/g, "5");

describe.each([...chineseWordFrames, ...englishWordFrames])(
  "frames of words $id",
  ({ examples, result = false, ...frames }) => {
    test.each(examples)("%s", (text, becomes) => {
      expect(rewrites(text, result).flat()).toContain(becomes);
    });

    test("name holes that are known", () => {
      const holes = [...frames.inside, ...frames.atEnd].flatMap((frame) =>
        [...frame.matchAll(/\{(\w+)/g)].map(([, name]) => name),
      );
      const known = ["before", "object", "doer", "verb", "level", "now", "due", "cycle", "owner", "unit"];
      expect(holes.filter((name) => name === undefined || !known.includes(name))).toEqual([]);
      expect(frames.inside.filter((frame) => !frame.includes("{object}"))).toEqual([]);
    });
  },
);

describe.each(topics)("frames about $id", ({ frames, results = [], examples }) => {
  test.each(languages.flatMap((language) => examples[language].map((text) => [language, text] as const)))(
    "in %s: %s",
    (language, text) => {
      const own = frames.map((frame) => blankFrame(frame[language], language).toLowerCase());
      const [first = []] = rewrites(text);
      expect(own).toContain(first[0]?.toLowerCase());
    },
  );

  test.each(languages)("in %s leave nothing open, and are measurable once they are filled in", (language) => {
    for (const frame of frames) {
      const text = blankFrame(frame[language], language);
      expect([text, findOpenWords(text), findBlanks(text).length > 0]).toEqual([text, [], true]);
      const { open, measurable } = judgeIndicator(filledIn(text));
      expect([text, open, measurable]).toEqual([text, [], true]);
      expect(findBlanks(filledIn(text))).toEqual([]);
    }
    for (const result of results) {
      const text = blankFrame(result[language], language);
      expect([text, judgeResult(text).praise, isEvidenced(filledIn(text))]).toEqual([text, [], true]);
    }
  });
});

describe("whatever is rewritten", () => {
  const demands = [...chineseOpenWords, ...englishOpenWords].flatMap(({ examples }) => examples.open);
  const labelled = (files: typeof indicatorFiles | typeof resultFiles) =>
    files.flatMap((file) => readStatements(file).map(({ text }) => text));
  const statements = [
    ...[...demands, ...labelled(indicatorFiles)].map((text) => ({ text, result: false })),
    ...labelled(resultFiles).map((text) => ({ text, result: true })),
  ];

  test("every open word has a rewrite, after which it is reported no more, with its blanks and with them filled in", () => {
    const without: string[] = [];
    const stillOpen: string[] = [];
    for (const { text, result } of statements) {
      const open = openIn(text, result);
      for (const [at, word] of open.entries()) {
        const becomes = rewritesOf({ text, open, at, result }, silent);
        if (becomes.length === 0) without.push(`${text} [${word.text}]`);
        const others = open.filter((other) => other !== word);
        for (const now of [...becomes, ...becomes.map(filledIn)]) {
          if (!onlyOthers(openIn(now, result), others)) stillOpen.push(`${text} [${word.text}] → ${now}`);
        }
      }
    }
    expect({ without, stillOpen }).toEqual({ without: [], stillOpen: [] });
  });

  test("the other clauses stay as they were written", () => {
    for (const { text, result } of statements) {
      const clauses = text.split(/[,，;；。]/);
      const open = openIn(text, result);
      const closed = clauses.filter((clause) => !open.some((word) => clause.includes(word.text)));
      for (const now of rewrites(text, result).flat()) for (const clause of closed) expect(now).toContain(clause);
    }
  });

  /** True when all that is open now is of what was open beside the word that was rewritten. */
  function onlyOthers(now: readonly OpenWord[], others: readonly OpenWord[]): boolean {
    const left = others.map(({ text }) => text);
    return now.every(({ text }) => {
      const at = left.findIndex((other) => other.includes(text));
      if (at < 0) return false;
      left[at] = left[at]?.replace(text, "") ?? "";
      return true;
    });
  }
});

describe("the row fills in what it knows", () => {
  test.each<[string, Partial<RewriteRow>, string]>([
    ["提升客户服务质量", { target: "≥95%" }, "客户复购率≥95%"],
    ["提升客户服务质量", { target: 15, unit: "分钟" }, "服务响应时间≤15分钟"],
    ["提升客户服务质量", { target: "4.8/5" }, "客户满意度≥4.8/5分"],
    ["提升客户服务质量", { target: "4.8/5" }, "服务响应时间≤__分钟"],
    ["降低成本", { actual: 0.12, period: "Q3" }, "成本降低__%（现状12%，截止Q3末）"],
    ["降低成本", { actual: "120万元", period: "2026年12月31日前" }, "成本降低__%（现状120万元，截止2026年12月31日）"],
    ["降低成本", { period: "每季度" }, "成本降低__%（现状__，截止__）"],
    ["定期召开例会", { period: "月度" }, "每月召开例会"],
    ["认真履行职责", { owner: "王芳" }, "履行职责：差错≤__次（由王芳检查）"],
    ["2026年底前降低成本", {}, "成本降低__%（现状__，截止2026年底）"],
    ["Cut costs significantly by the end of Q3", {}, "Costs down __% (now __, by the end of Q3)"],
    ["improve customer service", { target: "at least 95%" }, "repeat purchases at least 95%"],
    ["communicate regularly with parents", { period: "Monthly" }, "communicate with parents every month"],
    ["reduce errors", { actual: 0.031, period: "Q2 2026" }, "reduce errors by __% (now 3.1%, by the end of Q2 2026)"],
  ])("%s, %j: %s", (text, row, becomes) => {
    expect(rewrites(text, false, row).flat()).toContain(becomes);
  });

  test("a text in another language than the statement is no date in it", () => {
    expect(rewrites("reduce errors", false, { period: "第三季度" }).flat()).toContain(
      "reduce errors by __% (now __, by __)",
    );
  });

  test("what a target cell is about is known from the name of its row", () => {
    expect(rewrites("大幅提升", false, { subject: "客户满意度" }).flat()).toContain("客户满意度≥__/5分");
  });
});

test("figures of the user's are not thrown away with the clause", () => {
  for (const now of rewrites("为3家客户提供优质服务").flat()) expect(now).toContain("3家客户");
});

test("whatever stands around an open word, only its clause is rewritten", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.constantFrom(
      "提升",
      "尽快",
      " improve ",
      " soon",
      "，",
      "、",
      "并",
      " and ",
      "2026年",
      "(1)",
      "__",
      "优质",
      "😀",
      "\n",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), fc.boolean(), (pieces, result) => {
      const text = `按时提交报表。${pieces.join("")}。按期归档`;
      const open = openIn(text, result);
      for (const at of open.keys()) {
        for (const now of rewritesOf({ text, open, at, result }, silent)) {
          expect([now.startsWith("按时提交报表。"), now.endsWith("。按期归档")]).toEqual([true, true]);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test("of two parts of a clause only that of the word is rewritten", () => {
  const [improve = [], soon = []] = rewrites("Improve customer service and answer emails as soon as possible");
  expect(improve).toContain("Customer complaints down __% (now __, by __) and answer emails as soon as possible");
  expect(soon).toContain("Improve customer service and answer emails by __");
  expect(rewrites("降低成本并提高效率").map(([, , kept]) => kept)).toEqual([
    "成本从__（现状）降低到__并提高效率",
    "降低成本并将效率从__（现状）提高到__",
  ]);
});

test("a list keeps its numbers, and long texts are rewritten where the word stands", () => {
  expect(rewrites("1、提升客户服务质量\n2、按时提交报表").flat()[1]).toBe("1、服务响应时间≤__分钟\n2、按时提交报表");
  const long = `${"按时提交报表。".repeat(4000)}尽快回复客户。${"按时提交报表。".repeat(600)}`;
  expect(rewrites(long).flat()[0]).toBe(long.replace("尽快回复客户", "服务响应时间≤__分钟"));
});

test("a statement with nothing open gets the figures of what it is about, a mere helper what was done", () => {
  expect(levelsFor("客户满意度", false, { ...silent, target: "90%" })).toContain("客户复购率≥90%");
  expect(levelsFor("协助完成项目", true, silent)).toContain("负责__模块，输出__（几份、什么）");
  expect(levelsFor("Helped out", true, silent)).toContain(
    "Responsible for __ (module), delivered __ (how many, of what)",
  );
});
