// ATTAINMENT, OKRSCORE, DAYSAHEAD, and the rows of bonus, minus, veto and dimensions in WEIGHTEDSCORE and WEIGHTCHECK.
import { blankModes, call } from "../support/custom-functions";
import "../../src/functions";
import { setLanguage } from "../../src/i18n";

beforeEach(() => setLanguage("zh-CN"));

const column = (...values: unknown[]) => values.map((value) => [value]);
const refusal = (message: RegExp) => ({ code: "#VALUE!", message: expect.stringMatching(message) as string });
const attained = (...inputs: unknown[]) => {
  const answer = call("ATTAINMENT", ...inputs.map((input) => [[input]]));
  return Array.isArray(answer) ? (answer as unknown[][])[0]?.[0] : answer;
};

describe("KPI.ATTAINMENT", () => {
  test.each<[string, unknown[], unknown]>([
    ["32 of 30 is 6.7 % more (G8)", [32, 30], 1.066666667],
    ["55 % against 50 % is 5 points, not 10 % (G8)", [0.55, 0.5, "points"], 5],
    ["texts in percent are the same", ["55%", "50%", "百分点"], 5],
    ["4500 of 5000 is 90 % (G11)", [4500, 5000], 0.9],
    ["lower is better", [8, 10, "lower"], 1.25],
    ["lower is better, more than planned", [12.5, 10, "越低越好"], 0.8],
    ["a cap", [150, 100, "higher", "", 1.2], 1.2],
    ["a cap as text", [150, 100, "", 0, "120%"], 1.2],
    ["from a baseline up", [70, 80, "higher", 60], 0.5],
    ["from a baseline down", [25, 20, "lower", 40], 0.75],
    ["worse than the baseline", [45, 20, "lower", 40], -0.25],
    ["a target below 0, with a baseline", [-30, -20, "higher", -50], 0.666666667],
    ["nothing was done", [0, 30], 0],
    ["a loss against a profit", [-3, 30], -0.1],
    ["no complaints planned and none came", [0, 0, "lower"], 1],
    ["none came, with a cap", [0, 5, "lower", "", 1.5], 1.5],
    ["blank in, blank out", ["", 30], ""],
    ["no target yet", [32, ""], ""],
  ])("%s", (_name, inputs, value) => {
    expect(attained(...inputs)).toEqual(value);
  });

  test.each<[string, unknown[], RegExp]>([
    ["a target of 0", [3, 0], /目标值是 0/],
    ["a target below 0", [3, -5], /基准值/],
    ["a target of 0 where lower is better", [3, 0, "lower"], /目标值是 0/],
    ["an actual of 0 where lower is better", [0, 5, "lower"], /封顶/],
    ["an actual below 0 where lower is better", [-1, 5, "lower"], /基准值/],
    ["a baseline that is the target", [3, 5, "", 5], /等于目标值/],
    ["a target above the baseline where lower is better", [3, 5, "lower", 4], /低于基准值/],
    ["a cap in percent points", [3, 5, "", "", 120], /1\.2/],
    ["points with a cap", [0.5, 0.4, "points", "", 1.2], /留空/],
    ["an unknown direction", [3, 5, "sideways"], /higher, lower, points/],
    ["words", ["many", 5], /数字/],
  ])("refuses %s", (_name, inputs, message) => {
    expect(attained(...inputs)).toEqual(refusal(message));
  });

  test("answers cell by cell, errors in their place", () => {
    const answer = call("ATTAINMENT", column(9, 3, ""), column(10, 0, 5));
    expect(answer).toEqual([[0.9], [expect.objectContaining({ code: "#VALUE!" })], [""]]);
  });

  test.each(blankModes)("blank options are the defaults on $platform", ({ blank }) => {
    expect(attained(9, 10, blank, blank, blank)).toBe(0.9);
  });
});

describe("KPI.OKRSCORE (D5, F6)", () => {
  test.each<[unknown[], unknown[], unknown]>([
    [[0.7, 0.4, 1], [60, 20, 20], 0.7],
    [[0.7, 0.4, 1], ["60%", "20%", "20%"], 0.7],
    [[0.5, 1], [0.5, 0.5], 0.75],
    [[1, 1, 1], [33.3, 33.3, 33.4], 1],
    [[0.7, ""], [60, 40], ""],
    [[0.7, ""], [100, 0], 0.7],
  ])("%j by %j → %j", (scores, weights, value) => {
    expect(call("OKRSCORE", column(...scores), column(...weights))).toBe(value);
  });

  test("refuses weights that are not those of one objective, and scores outside 0 to 1", () => {
    expect(call("OKRSCORE", column(0.7, 0.4), column(60, 30))).toEqual(refusal(/100%/));
    expect(call("OKRSCORE", column(0.7, 0.4), column(100, 100))).toEqual(refusal(/100%/));
    expect(call("OKRSCORE", column(0.7, 70), column(60, 40))).toEqual(refusal(/第 2 个关键结果/));
  });
});

describe("KPI.DAYSAHEAD", () => {
  const [monday, friday] = [45747, 45744];
  const days = (...inputs: unknown[]) => {
    const [planned, actual, ...rest] = inputs;
    const answer = call("DAYSAHEAD", [[planned]], [[actual]], ...rest);
    return Array.isArray(answer) ? (answer as unknown[][])[0]?.[0] : answer;
  };

  test.each<[string, unknown[], unknown]>([
    ["Friday for Monday is one working day", [monday, friday], 1],
    ["Monday for Friday is one late", [friday, monday], -1],
    ["in days of the calendar", [monday, friday, true], 3],
    ["on the day", [monday, monday], 0],
    ["times of day do not count", [monday + 0.9, monday + 0.1], 0],
    ["finished on a Sunday for Monday", [monday, monday - 1], 1],
    ["dates as text", ["2025-03-31", "2025年3月28日"], 1],
    ["a day off between", [monday + 4, monday, false, [[monday + 1]]], 3],
    ["a day off at the weekend changes nothing", [monday, friday, "否", [[monday - 1]]], 1],
    ["no date yet", [monday, ""], ""],
    ["a blank as the desktop hands it over", [0, monday], ""],
  ])("%s", (_name, inputs, value) => {
    expect(days(...inputs)).toBe(value);
  });

  test.each<[unknown[], RegExp]>([
    [["月底", monday], /日期/],
    [["2025-02-30", monday], /日期/],
    [[monday, monday, "maybe"], /TRUE/],
    [[monday, monday, false, [["中秋"]]], /日期/],
  ])("refuses %j", (inputs, message) => {
    expect(days(...inputs)).toEqual(refusal(message));
  });

  test("feeds the schedule band: 6 working days late of 40 planned", () => {
    expect(call("SCHEDULEBAND", [[days(monday, monday + 8)]], [[40]])).toEqual([[1]]);
  });
});

describe("rows of bonus, minus and veto, and dimensions", () => {
  const scores = column(4, 3, 5, 0.5, 0.2, "否");
  const weights = column(30, 30, 40, "", "", "");
  const kinds = column("", "", "", "加分", "减分", "一票否决");
  const groups = column("业绩", "", "能力", "其他", "", "");
  const total = (...rest: unknown[]) => call("WEIGHTEDSCORE", scores, weights, null, ...rest);

  test("bonus and minus come on top, a veto that says no changes nothing", () => {
    expect(total(kinds)).toBe(4.4);
    expect(total(column("", "", "", "bonus", "MINUS", "veto"))).toBe(4.4);
  });

  test("a veto that applies makes the total 0", () => {
    const vetoed = column(4, 3, 5, 0.5, 0.2, "是");
    expect(call("WEIGHTEDSCORE", vetoed, weights, null, kinds)).toBe(0);
  });

  test("a dimension sums its own rows, a blank dimension belonging to the one above", () => {
    expect(total(kinds, groups, "业绩")).toBe(2.1);
    expect(total(kinds, groups, "能力")).toBe(2);
    expect(call("WEIGHTCHECK", weights, kinds, groups, "业绩", 60)).toBe(0);
    expect(call("WEIGHTCHECK", weights, kinds, groups, "业绩", "70%")).toBe(-10);
    expect(call("WEIGHTCHECK", weights, kinds)).toBe(0);
  });

  test("an empty bonus is none; an empty score waits as ever", () => {
    expect(call("WEIGHTEDSCORE", column(4, 3, 5, "", "", ""), weights, null, kinds)).toBe(4.1);
    expect(call("WEIGHTEDSCORE", column(4, "", 5, 0.5, "", ""), weights, null, kinds)).toBe("");
  });

  test.each(blankModes)("options left blank on $platform mean that rows are not sorted", ({ blank }) => {
    expect(call("WEIGHTEDSCORE", column(3, 4), column(50, 50), blank, blank, blank, blank)).toBe(3.5);
    expect(call("WEIGHTCHECK", column(50, 50), blank, blank, blank, blank)).toBe(0);
  });

  test.each<[string, unknown[], RegExp]>([
    ["an unknown kind", [column("", "", "", "加分", "减分", "奖金池")], /第 6 行的类别/],
    ["an unknown dimension", [kinds, groups, "态度"], /没有一行/],
    ["kinds of another size", [column("", "")], /大小必须相同/],
  ])("refuses %s", (_name, rest, message) => {
    expect(total(...rest)).toEqual(refusal(message));
  });

  test("refuses a bonus below 0 and a veto that is neither yes nor no", () => {
    const bonus = column(4, 3, 5, -1, 0, "否");
    expect(call("WEIGHTEDSCORE", bonus, weights, null, kinds)).toEqual(refusal(/第 4 行是加分项/));
    const veto = column(4, 3, 5, 0, 0, "也许");
    expect(call("WEIGHTEDSCORE", veto, weights, null, kinds)).toEqual(refusal(/第 6 行是否决项/));
  });
});
