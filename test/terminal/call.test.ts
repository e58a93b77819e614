// kpi call: the value of a formula, also for lists, blanks, errors and what people type.
import { runKpi } from "./run-kpi";

const call = (...args: string[]) => runKpi(["call", ...args]);

test.each<[string[], unknown]>([
  [["BUDGETBAND", "97", "100"], 3],
  [["KPI.BUDGETBAND", "97", "100"], 3],
  [["kpi.budgetband", "97", "100"], 3],
  [["SCHEDULEBAND", "-5", "60"], 2],
  [["BUDGETBAND", "null", "100"], ""],
  [["BUDGETBAND", '""', "100"], ""],
  [["BUDGETBAND", "0", "100"], 4],
  [["BUDGETBAND", "97", "100", "是"], 1],
  [["BUDGETBAND", "97", "100", "true"], 1],
  [["BUDGETBAND", "97", "100", "null"], 3],
  [
    ["BUDGETBAND", "[97,106,null]", "100"],
    [3, 1, ""],
  ],
  [["BUDGETBAND", "[97]", "[100]"], [3]],
  [
    ["BUDGETBAND", "[[97,106],[null,80]]", "100"],
    [
      [3, 1],
      ["", 4],
    ],
  ],
  [["WEIGHTEDSCORE", "[3,4]", "[50,50]"], 3.5],
  [["WEIGHTEDSCORE", "[3,null]", "[50,50]"], ""],
  [["WEIGHTEDSCORE", "[3,null]", "[50,50]", "partial"], 1.5],
  [["WEIGHTEDSCORE", "[[3,4]]", "[[50,50]]"], 3.5],
  [["WEIGHTCHECK", '["25%","75%"]'], 0],
  [["VAGUE", "尽快完成"], "尽快"],
  [["VAGUE", "=1+1"], ""],
])("%j", async (args, value) => {
  const { code, out, err } = await call(...args);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(JSON.parse(out)).toEqual(value);
});

test("an error is a value with its sentence, in the language asked for", async () => {
  const { code, out } = await call("BUDGETBAND", "97", "0");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual({ error: "#VALUE!", message: "计划费用或计划天数必须大于 0。" });
  const english = await call("BUDGETBAND", "97", "0", "--lang", "en");
  expect(english.out).toMatch(/^\{"error":"#VALUE!","message":"[^"]*above 0/);
});

test("an error among values stands in its place", async () => {
  const { out } = await call("BUDGETBAND", "[97,106]", "[100,0]");
  expect(JSON.parse(out)).toEqual([3, { error: "#VALUE!", message: expect.any(String) as string }]);
});

test("no answer to good input is #N/A", async () => {
  const { out } = await call("SCHEDULEBAND", "-1", "60", "null", "literal");
  expect(JSON.parse(out)).toMatchObject({ error: "#N/A" });
});

test.each([
  [["SUM", "1"], "#NAME?", "没有“SUM”这个函数。现有：ATTAINMENT, BAND, BUDGETBAND, "],
  [["BUDGETBAND", "1"], "#VALUE!", "actual planned [outsourcingFailure]"],
  [["WEIGHTCHECK", "1", "2", "3", "4", "5", "6"], "#VALUE!", "WEIGHTCHECK weights"],
])("%j is %s for programs, said to people, and wrong usage", async (args, error, why) => {
  const ended = await call(...args);
  expect(JSON.parse(ended.out)).toEqual({ error, message: expect.stringContaining(why) as string });
  expect(ended.code).toBe(2);
  expect(ended.err).toContain(why);
});

test.each([
  [["WEIGHTCHECK", "[1,"], "不是完整的 JSON"],
  [["WEIGHTCHECK", '{"a":1}'], "第 1 个参数"],
  [["WEIGHTCHECK", "[]"], "第 1 个参数"],
  [["WEIGHTCHECK", "[[1,2],[3]]"], "长度相同"],
])("%j is refused", async (args, why) => {
  const ended = await call(...args);
  expect(ended).toMatchObject({ code: 2, out: "" });
  expect(ended.err).toContain(why);
});
