// Statements about results: what can be checked of them, and what only praises.
import fc from "fast-check";
import { judgeIndicator, judgeResult } from "../../../src/domain/wording";

const praiseIn = (text: string) => judgeResult(text).praise.map((word) => word.text);

test.each([
  ["全年销售额1200万元", true],
  ["取得二级建造师证书", true],
  ["编制并发布《采购管理办法》", true],
  ["全年无安全责任事故", true],
  ["每周召开部门例会", true],
  ["费用低于预算", true],
  ["Won the regional sales award", true],
  ["Launched the self-service portal", true],
  ["认真备课", false],
  ["完成领导交办的各项工作", false],
  ["负责招投标文件的编制", false],
  ["下一步完成系统上线", false],
  ["每天加班加点", false],
  ["本月完成XX项任务", false],
  ["Responsible for scheduling", false],
  ["Increased sales by [X]%", false],
  ["2024年取得了进步", false],
])("%s can be checked: %j", (text, evidenced) => expect(judgeResult(text).evidenced).toBe(evidenced));

test.each<[string, string[]]>([
  ["得到领导的一致好评", ["一致好评"]],
  ["加载速度提升了40%，显著改善用户体验", ["显著改善"]],
  ["优秀率65%，表现出色", ["出色"]],
  ["客户投诉由18起下降到7起", []],
  ["沟通能力有待加强", []],
  ["负责部门的文件收发", []],
  ["定期走访客户", []],
  ["I increased sales a lot", ["increased", "a lot"]],
  ["Needs to improve time management", []],
])("%s praises with %j", (text, words) => expect(praiseIn(text)).toEqual(words));

test("words to ignore are no praise", () => {
  expect(judgeResult("服务热情，成绩突出", { ignore: ["热情"] }).praise.map(({ text }) => text)).toEqual(["突出"]);
});

test.each([
  ["合格率100%", true],
  ["重大安全事故为零", true],
  ["不得泄露客户信息", true],
  ["所有合同必须归档", true],
  ["准确无误", true],
  ["All managers attend the training", true],
  ["No injuries this year", true],
  ["不低于95%", false],
  ["达成率>100%", false],
  ["产量增长100%", false],
  ["完成数/总数×100%", false],
  ["误差为0.5%", false],
  ["未按规定审核的，扣5分", false],
  ["无线网络覆盖率90%", false],
  ["人均产值8万元", false],
  ["Reply no later than Friday", false],
  ["Cut waiting to 30 minutes", false],
])("%s is extreme: %j", (text, extreme) => expect(judgeIndicator(text).extreme).toBe(extreme));

test("a blank result has neither evidence nor praise", () => {
  for (const text of ["", " ", "\u3000\n"]) expect(judgeResult(text)).toEqual({ evidenced: false, praise: [] });
});

const scripts = fc.string({
  unit: fc.oneof(
    fc.string({ unit: "binary", minLength: 1, maxLength: 3 }),
    fc.constantFrom(..."提升显著尽快100%零无，。;\n\t（）[]X_"),
    fc.constantFrom(
      "improve ",
      "تحسين",
      "улучшить",
      "👩‍🚀",
      "🇨🇳",
      "é",
      "e\u0301",
      "\ud800",
      "(tí)",
      "サービス",
      "서비스",
    ),
  ),
  maxLength: 80,
});

test("any text is judged the same every time, every span stands in it, and none throws", () => {
  fc.assert(
    fc.property(scripts, (text) => {
      const { open } = judgeIndicator(text);
      const { praise } = judgeResult(text);
      expect(judgeResult(text).praise).toEqual(praise);
      for (const word of [...open, ...praise]) {
        expect(word.end).toBeGreaterThan(word.start);
        expect(text.slice(word.start, word.end)).toBe(word.text);
      }
    }),
    { numRuns: 300 },
  );
});

const repeated = [
  "显著",
  "得到",
  "负责",
  "完成",
  "未",
  "获得",
  "每周",
  "100%",
  "0",
  "无",
  "every ",
  "a ",
  "won the ",
  "👍",
  "不得",
  "3月",
];

test.each(repeated)("a full cell of %j is judged as a result in time that grows with its length", (piece) => {
  const time = (length: number) => {
    const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    const start = performance.now();
    judgeResult(text);
    judgeIndicator(text);
    return performance.now() - start;
  };
  const least = (length: number) => Math.min(...Array.from({ length: 4 }, () => time(length)));
  time(4_096);
  const short = least(4_096);
  // Eight times the text: what grows with its square would take 64 times as long.
  expect(least(32_767)).toBeLessThan(Math.max(250, short * 20));
});
