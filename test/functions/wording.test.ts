import { call, FunctionError } from "../support/custom-functions";
import "../../src/functions";
import { setLanguage } from "../../src/i18n";

beforeEach(() => setLanguage("zh-CN"));

describe("KPI.VAGUE", () => {
  test.each([
    ["尽快完成客户回访", "尽快"],
    ["大幅提升客户满意度，加强培训", "大幅提升、加强"],
    ["Significantly improve service and answer quickly", "Significantly improve、quickly"],
    ["客户满意度提升至92%", ""],
    ["交货及时率", ""],
    ["", ""],
  ])("%s → %j", (text, words) => expect(call("VAGUE", [[text]])).toEqual([[words]]));

  test("answers cell by cell in the shape it was given; numbers and truth values are no statements", () => {
    const answer = call("VAGUE", [
      ["优化流程", null, 95],
      ["6月30日前提交报告", "#N/A", true],
    ]);
    expect(answer).toEqual([
      ["优化", "", ""],
      ["", expect.any(FunctionError), ""],
    ]);
  });

  test("ignores the words of a range, whatever their width, case and inflection", () => {
    expect(call("VAGUE", [["尽快优化流程"]], [["优化"], [""], [3]])).toEqual([["尽快"]]);
    expect(call("VAGUE", [["Improved ＫＰＩ quickly"]], [["IMPROVE", "quickly"]])).toEqual([[""]]);
    expect(call("VAGUE", [["推进健康校园建设"]], [["推进健康校园"]])).toEqual([[""]]);
    expect(call("VAGUE", [["优化流程"]], 0)).toEqual([["优化"]]);
  });

  test("a lone error is said", () => {
    expect(call("VAGUE", [["#REF!"]])).toEqual({ code: "#VALUE!", message: expect.stringMatching(/错误值/) as string });
  });
});

describe("KPI.SMART", () => {
  test.each([
    ["6月30日前完成客户满意度调查，满意度不低于90%", ""],
    ["客户满意度不低于90%", "T"],
    ["提升服务水平", "SMT"],
    ["本季度提升销售额", "M"],
    ["24小时内响应", "S"],
    ["Reduce delivery time to 3 days by Q3", ""],
    ["  ", ""],
  ])("%s misses %j", (text, letters) => expect(call("SMART", [[text]])).toEqual([[letters]]));

  test("answers in the shape it was given", () => {
    expect(
      call("SMART", [
        ["提升服务水平", 0],
        [null, "每月盘点库存"],
      ]),
    ).toEqual([
      ["SMT", ""],
      ["", ""],
    ]);
  });
});

describe("KPI.EVIDENCE", () => {
  test("answers cell by cell: 1 something to check, 0 nothing, blank and numbers nothing to read", () => {
    const answer = call("EVIDENCE", [
      ["全年签约12家", "工作成绩突出", null],
      ["Won the sales award", 12, "#N/A"],
    ]);
    expect(answer).toEqual([
      [1, 0, ""],
      [1, "", expect.any(FunctionError)],
    ]);
  });
});
