// The letters that can be read from words alone, on statements of many kinds.
import fc from "fast-check";
import { isName, judgeIndicator, statesLevel } from "../../../src/domain/wording";

/** The letters a statement has. */
function lettersOf(text: string): string {
  const { specific, measurable, timebound } = judgeIndicator(text);
  return `${specific ? "S" : ""}${measurable ? "M" : ""}${timebound ? "T" : ""}`;
}

test.each([
  ["6月30日前提交市场分析报告", "SMT"],
  ["产品合格率≥98%", "SM"],
  ["每月盘点库存一次", "SMT"],
  ["全年新增客户百分之五", "SMT"],
  ["产值翻番", "SM"],
  ["市场占有率第一", "SM"],
  ["接口响应为秒级", "SM"],
  ["费用不超预算", "SM"],
  ["遵守考勤制度", "SM"],
  ["无客户投诉", "SM"],
  ["车间地面干净整洁", "SM"],
  ["上班前检查设备", "SMT"],
  ["投诉24小时内回复客户", "SMT"],
  ["24小时内响应", "MT"],
  ["平均15个工作日", "MT"],
  ["销售增长率", "S"],
  ["季度销售额", "ST"],
  ["提升销售额", "S"],
  ["提升服务质量", ""],
  ["再上新台阶", ""],
  ["销售额达到xx万元", "S"],
  ["不良率不超过[ ]%", "S"],
  ["通过ISO9001认证", "SM"],
  ["推进5S管理", ""],
  ["记录保存3年", "SM"],
  ["页面加载时间不超过2秒", "SM"],
  ["利润较2023年增长10%", "SM"],
  ["加强检查", ""],
  ["未按规定审核的，扣5分", "SM"],
  ["Launch the portal by Q3", "SMT"],
  ["Answer tickets within 4 hours", "SMT"],
  ["Complaint rate", "S"],
  ["Reduce the complaint rate", "S"],
  ["Improve product quality", ""],
  ["Reduce costs by X%", "S"],
  ["Follow all safety procedures", "SM"],
  ["Attend two conferences this year", "SMT"],
  ["You may ask for help", ""],
  ["Return graded papers within five school days", "SMT"],
  ["Enhance efficiency on line 3", ""],
  ["Enhance safety in rooms 12 and 14", ""],
  ["Cut scrap on line 3 by 20%", "SM"],
  ["提升985高校招聘质量", ""],
])("%s has %j", (text, letters) => expect(lettersOf(text)).toBe(letters));

test("a blank statement has no letters and nothing open", () => {
  for (const text of ["", "  ", "\u3000\n"]) {
    expect(judgeIndicator(text)).toEqual({
      specific: false,
      measurable: false,
      timebound: false,
      extreme: false,
      open: [],
    });
  }
});

test.each([
  ["流程优化", true],
  ["客户满意度", true],
  ["Cost reduction", true],
  ["Strategic thinking", true],
  ["着装规范", true],
  ["优化流程", false],
  ["提升客户服务质量", false],
  ["Improve service", false],
])("%s is a name: %j", (text, name) => expect(isName(text)).toBe(name));

test.each([
  ["≥92%", true],
  ["三次", true],
  ["不低于上年", true],
  ["ISO9001", false],
  ["良好", false],
  ["2024年", false],
])("%s states a level: %j", (text, level) => expect(statesLevel(text)).toBe(level));

test("any text is judged the same every time, and no text throws", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      expect(judgeIndicator(text)).toEqual(judgeIndicator(text));
    }),
  );
});

test("full width and half width are judged alike", () => {
  const wide = (text: string) => text.replace(/[!-~]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0));
  for (const text of ["合格率>=98%", "reduce costs by 5%", "improve service", "3天内提交报告"]) {
    expect(lettersOf(wide(text))).toBe(lettersOf(text));
  }
});

const repeated = [
  "一",
  "提升",
  "9",
  "1.",
  "a",
  "improve ",
  "不超过",
  "(jìn)",
  "，",
  '"',
  "第一",
  "每月",
  "X%",
  "a-1",
  "完成",
  "无",
  "数/数",
  " ",
];

test.each(repeated)("a full cell of %j is judged in time that grows with its length", (piece) => {
  const time = (length: number) => {
    const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    const start = performance.now();
    judgeIndicator(text);
    return performance.now() - start;
  };
  const least = (length: number) => Math.min(...Array.from({ length: 4 }, () => time(length)));
  least(4_000);
  // Eight times the text: what grows with its square would take 64 times as long.
  const short = least(4_000);
  expect(least(32_000)).toBeLessThan(Math.max(250, short * 20));
});
