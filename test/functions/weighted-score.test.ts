import { blankModes, call } from "../support/custom-functions";
import "../../src/functions";
import { setLanguage } from "../../src/i18n";

const column = (...values: unknown[]) => values.map((value) => [value]);
const weights = column(25, 25, 38, 12);

describe("KPI.WEIGHTEDSCORE", () => {
  test("adds up scores by weight, in percent, in fractions, as text percentages, down or across", () => {
    const scores = column(3, 4, 3, 5);
    expect(call("WEIGHTEDSCORE", scores, weights)).toBe(3.49);
    expect(call("WEIGHTEDSCORE", scores, column(0.25, 0.25, 0.38, 0.12))).toBe(3.49);
    expect(call("WEIGHTEDSCORE", scores, column("25%", 25, 38, "12%"))).toBe(3.49);
    expect(call("WEIGHTEDSCORE", [[3, 4, 3, 5]], weights)).toBe(3.49);
  });

  test.each([
    ["wait", ""],
    ["partial", 2.49],
    ["spread", 3.32],
    ["Spread ", 3.32],
    ["已有", 2.49],
  ])("a guarded blank under %s", (blank, value) => {
    expect(call("WEIGHTEDSCORE", column(3, "", 3, 5), weights, blank)).toBe(value);
  });

  describe.each(blankModes)("with blanks as on $platform", ({ platform, blank }) => {
    test("a blank option means wait", () => {
      expect(call("WEIGHTEDSCORE", column(3, "", 3, 5), weights, blank)).toBe("");
      expect(call("WEIGHTEDSCORE", column(3, "", 3, 5), weights, "")).toBe("");
    });

    test("a blank weight does not count", () => {
      expect(call("WEIGHTEDSCORE", column(3, 4, 5), column(50, 50, blank))).toBe(3.5);
    });

    test("an unguarded blank score is what the platform makes of it", () => {
      expect(call("WEIGHTEDSCORE", column(3, blank, 3, 5), weights)).toBe(platform === "desktop" ? 2.49 : "");
    });
  });

  test("says what to correct in the language in use", () => {
    setLanguage("en-US");
    expect(call("WEIGHTEDSCORE", column(3, "good"), column(50, 50))).toEqual({
      code: "#VALUE!",
      message: "The score or weight of item 2 is not a number. Enter a number there.",
    });
    setLanguage("zh-CN");
    expect(call("WEIGHTEDSCORE", column(3, "good"), column(50, 50))).toEqual({
      code: "#VALUE!",
      message: "第 2 项的评分或权重不是数字，请改为数字。",
    });
  });

  test.each<[string, unknown[], RegExp]>([
    ["ranges of different size", [column(3, 4), column(100)], /大小必须相同/],
    ["weights in two scales", [column(3, 4, 5), column(50, 0.2, 30)], /第 2 项是小数/],
    ["a negative weight", [column(3, 4), column(110, -10)], /第 2 项的权重小于 0/],
    ["an error as text", [column(3, "#DIV/0!"), column(50, 50)], /第 2 项的评分或权重是错误值/],
    ["an error as object", [column({ code: "#N/A" }, 3), column(50, 50)], /第 1 项的评分或权重是错误值/],
    ["an unknown option", [column(3), column(100), "skip"], /wait, partial, spread/],
  ])("refuses %s", (_name, inputs, message) => {
    expect(call("WEIGHTEDSCORE", ...inputs)).toEqual({
      code: "#VALUE!",
      message: expect.stringMatching(message) as string,
    });
  });
});

describe("KPI.WEIGHTCHECK", () => {
  test.each<[unknown[], unknown]>([
    [[25, 25, 38, 12], 0],
    [[0.25, 0.45, 0.3], 0],
    [[33.33, 33.33, 33.33], 0],
    [[99.9], -0.1],
    [[100.1], 0.1],
    [["", "", ""], ""],
  ])("%j → %j", (values, gap) => {
    expect(call("WEIGHTCHECK", column(...values))).toBe(gap);
  });

  test.each(blankModes)("blank cells beside weights change nothing on $platform", ({ blank }) => {
    expect(call("WEIGHTCHECK", column(25, blank, 75))).toBe(0);
    expect(call("WEIGHTCHECK", column(0.25, blank, 0.7))).toBe(-5);
  });

  test("refuses mixed scales with a sentence", () => {
    expect(call("WEIGHTCHECK", column(25, 0.25, 38, 12))).toEqual({
      code: "#VALUE!",
      message: expect.stringMatching(/混用/) as string,
    });
  });
});
