// Functions whose rule is given in words or cells: BAND, STANDARD, GRADE, LINEARSCORE.
import { blankModes, call } from "../support/custom-functions";
import "../../src/functions";
import { setLanguage } from "../../src/i18n";

beforeEach(() => setLanguage("zh-CN"));

const column = (...values: unknown[]) => values.map((value) => [value]);
const refusal = (message: RegExp) => ({ code: "#VALUE!", message: expect.stringMatching(message) as string });
const none = { code: "#N/A", message: expect.any(String) as string };
const one = (id: string, value: unknown, ...rest: unknown[]) => {
  const answer = call(id, [[value]], ...rest);
  return Array.isArray(answer) ? (answer as unknown[][])[0]?.[0] : answer;
};

describe("KPI.BAND", () => {
  test.each<[string, readonly (readonly [unknown, unknown])[]]>([
    ["甲≥100% 乙95%~99%", [[1, "甲"], [0.99, "乙"], [0.95, "乙"], [0.995, none], [0.9, none], ["97%", "乙"]]], // prettier-ignore
    ["优：5-4.5（含），良：4.5-4（含）", [[5, "优"], [4.5, "优"], [4.49, "良"], [4, "良"], [3.99, none]]], // prettier-ignore
    ["90分以上 优；75-90分 良；75分以下 差", [[90, "优"], [89.99, "良"], [75, "良"], [74.9, "差"]]], // prettier-ignore
    ["5分：(10%,+∞)；4分：(5%,10%]", [[0.1, 4], [0.1001, 5], [0.05, none], [0.05001, 4]]], // prettier-ignore
    ["4分:(5%,10%] 5分:10%以上", [[0.1, 4], [0.1001, 5]]], // prettier-ignore
    [
      "A>=90; B 75 to 90; C below 75",
      [
        [90, "A"],
        [75, "B"],
        [74, "C"],
      ],
    ],
    ["20万以上 高，20万以下 低", [[200000, "高"], [199999, "低"], ["25万", "高"]]], // prettier-ignore
  ])("%s", (text, cases) => {
    for (const [value, grade] of cases) expect([value, one("BAND", value, [[text]])]).toEqual([value, grade]);
  });

  test("an edge reached by arithmetic in binary is that edge", () => {
    expect(one("BAND", 105 / 100 - 1, [["1分:(5%,+∞) 2分:(0,5%]"]])).toBe(2);
    expect(one("BAND", 0.1 + 0.2, [["high>0.3, low≤0.3"]])).toBe("low");
  });

  test("bands stand in cells: texts, text and grade, floors, limits with blanks", () => {
    expect(call("BAND", column(92, 80), column("优≥90", "良[75,90)"))).toEqual([["优"], ["良"]]);
    const beside = [["≥90", "优"], ["[75,90)", "良"]]; // prettier-ignore
    expect(call("BAND", column(92, 80), beside)).toEqual([["优"], ["良"]]);
    const floors = [["下限", "等级"], [0, "差"], [60, "中"], [90, "优"]]; // prettier-ignore
    expect(call("BAND", column(59.9, 60, 90, 200), floors)).toEqual([["差"], ["中"], ["优"], ["优"]]);
    const limits = [["从", "到", "等级"], [1, "", 5], [0.95, 1, 4], ["", 0.95, 3]]; // prettier-ignore
    expect(call("BAND", column(1, 0.95, 0.2), limits)).toEqual([[5], [4], [3]]);
  });

  test("a blank has no grade; an error stays in its cell", () => {
    const answer = call("BAND", column("", null, "#N/A", 95), [["优≥90；差<90"]]);
    expect(answer).toEqual([[""], [""], [expect.objectContaining({ code: "#VALUE!" })], ["优"]]);
  });

  test.each<[string, unknown, unknown[][], RegExp]>([
    ["words without a number", 1, [["优秀"]], /看不懂/],
    ["percent and plain numbers", 1, [["甲≥100% 乙[95,99)"]], /百分号/],
    ["97 beside percentages", 97, [["甲≥100% 乙95%~99%"]], /97%|95%/],
    ["23 beside 万", 23, [["20万以上 高，20万以下 低"]], /万/],
    ["a limit above the other", 1, [[5, 4, "甲"], [3, 4, "乙"]], /第 1 行/], // prettier-ignore
    ["a word as value", "好", [["甲≥100% 乙95%~99%"]], /数字/],
  ])("refuses %s", (_name, value, bands, message) => {
    expect(one("BAND", value, bands)).toEqual(refusal(message));
  });
});

describe("KPI.STANDARD (G9)", () => {
  test.each<[string, unknown, unknown]>([
    ["18%—22%", 0.179, -1],
    ["18%—22%", 0.18, 0],
    ["18%—22%", 0.22, 0],
    ["18%—22%", 0.221, 1],
    ["18%—22%", "17.9%", -1],
    ["≥95%", 0.95, 0],
    ["≥95%", 0.9499, -1],
    [">95%", 0.95, -1],
    ["20–25万", 250001, 1],
    ["20–25万", "22万", 0],
    ["相差5%以内", -0.05, 0],
    ["相差5%以内", -0.051, -1],
    ["5%以内", 0.06, 1],
    ["≥100字/分钟", "", ""],
  ])("%s: %j → %j", (standard, value, standing) => {
    expect(one("STANDARD", value, [[standard]])).toEqual(standing);
  });

  test("each row has its own standard, a blank one none", () => {
    expect(call("STANDARD", column(3, 3, 3), column("≤2", "1-5", ""))).toEqual([[1], [0], [""]]);
  });

  test("refuses a standard without a number, or with two ranges", () => {
    expect(one("STANDARD", 3, [["尽快"]])).toEqual(refusal(/看不懂/));
    expect(one("STANDARD", 3, [["1-2 或 4-5"]])).toEqual(refusal(/看不懂/));
  });
});

describe("KPI.GRADE (D14)", () => {
  test.each<[unknown, unknown, unknown]>([
    [1, undefined, "D"],
    [2.49, undefined, "C"],
    [2.5, "", "B"],
    [4.5, 0, "S"],
    [5.1, undefined, none],
    [89.9, "甲乙丙丁", "乙"],
    [90, "甲 乙 丙 丁", "甲"],
    [59, "优良中差", "差"],
    [75, "abcd", "B"],
    [1.49, "待改进,合格,良好", "待改进"],
    [1.5, "待改进,合格,良好", "合格"],
    [85, "A≥90 B[80,90) C<80", "B"],
    ["", undefined, ""],
  ])("%j on %j → %j", (score, scale, grade) => {
    expect(one("GRADE", score, ...(scale === undefined ? [] : [[[scale]]]))).toEqual(grade);
  });

  test("own grades stand in cells, from the lowest up", () => {
    expect(call("GRADE", column(1, 3), column("poor", "fair", "good"))).toEqual([["poor"], ["good"]]);
  });

  test("refuses a single word that is no scale", () => {
    expect(one("GRADE", 3, [["很好"]])).toEqual(refusal(/等级体系/));
  });
});

describe("KPI.LINEARSCORE", () => {
  test.each<[string, unknown, unknown]>([
    ["每低1%扣2分，最低0", 1, 100],
    ["每低1%扣2分，最低0", 0.97, 94],
    ["每低1%扣2分，最低0", 1.2, 100],
    ["每低1%扣2分，最低0", 0.3, 0],
    ["每延迟1天扣1分", 3, 97],
    ["每延迟1天扣1分", 0, 100],
    ["每超1%加0.5分，最高5", 1.04, 2],
    ["每超1%加0.5分，最高5", 1.5, 5],
    ["每超1%加0.5分，最高5", 0.9, 0],
    ["满分10分，每发生1次扣3分，扣完为止", 2, 4],
    ["满分10分，每发生1次扣3分，扣完为止", 9, 0],
    ["达到95%得10分，每低1个百分点扣0.5分，不足1个百分点按1个百分点计", 0.934, 9],
    ["每提前1天加1分，每延迟1天扣2分", 2, 102],
    ["每提前1天加1分，每延迟1天扣2分", -2, 96],
    ["minus 2 points for every 1% below, at least 0", 0.97, 94],
    ["1 point off per day late", 4, 96],
    ["每低1%扣2分，最低0", "", ""],
  ])("%s: %j → %j", (rule, value, points) => {
    expect(one("LINEARSCORE", value, [[rule]])).toEqual(points);
  });

  test("target and full points come from the rule, else from the arguments", () => {
    expect(one("LINEARSCORE", 0.9, [["每低1%扣2分"]], [["95%"]], [[10]])).toBe(0);
    expect(one("LINEARSCORE", 0.9, [["目标95%，满分20分，每低1%扣2分"]], [[0.8]], [[10]])).toBe(10);
    expect(one("LINEARSCORE", 17, [["每少1家扣2分"]], [[20]], [[10]])).toBe(4);
  });

  describe.each(blankModes)("with blanks as on $platform", ({ blank }) => {
    test("blank options are the defaults", () => {
      expect(one("LINEARSCORE", 0.97, [["每低1%扣2分"]], [[blank]], [[blank]])).toBe(94);
      expect(one("GRADE", 3, [[blank]])).toBe("B");
    });
  });

  test.each<[string, unknown, RegExp]>([
    ["酌情扣分", 1, /看不懂/],
    ["每少1家扣2分", 17, /目标值/],
    ["每低1%扣2分", 97, /百分/],
  ])("refuses %s for %j", (rule, value, message) => {
    expect(one("LINEARSCORE", value, [[rule]])).toEqual(refusal(message));
  });
});
