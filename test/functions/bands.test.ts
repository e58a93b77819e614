import { budgetEdges, scheduleEdges } from "../support/band-edges";
import { blankModes, call, FunctionError } from "../support/custom-functions";
import "../../src/functions";
import { setLanguage } from "../../src/i18n";

const problem = (code: string, message: RegExp) => ({ code, message: expect.stringMatching(message) as string });

beforeEach(() => setLanguage("zh-CN"));

describe("KPI.BUDGETBAND", () => {
  test.each(budgetEdges)("$actual of $planned, failure $outsourcingFailure → $band", (edge) => {
    const answer = call("BUDGETBAND", [[edge.actual]], [[edge.planned]], [[edge.outsourcingFailure]]);
    expect(answer).toEqual(edge.band === null ? problem("#VALUE!", /大于 0|小于 0/) : [[edge.band]]);
  });

  test("answers cell by cell, a single value going with every cell, errors in their place", () => {
    const answer = call("BUDGETBAND", [[90], [105.1], ["much"], [""]], [[100]], [[null], ["否"], [null], [null]]);
    expect(answer).toEqual([[3], [1], [expect.any(FunctionError)], [""]]);
    expect(call("BUDGETBAND", [[90, 100.1]], [[100, 100]])).toEqual([[3, 2]]);
  });

  test.each([true, 1, "是", "Yes", "yes ", "TRUE", "1"])("a failure said as %j is a failure", (flag) => {
    expect(call("BUDGETBAND", [[100]], [[100]], [[flag]])).toEqual([[1]]);
  });

  test.each([false, 0, "否", "No", "FALSE", "", null, undefined])("%j is no failure", (flag) => {
    expect(call("BUDGETBAND", [[100]], [[100]], flag === undefined ? undefined : [[flag]])).toEqual([[3]]);
  });

  describe.each(blankModes)("with blanks as on $platform", ({ platform, blank }) => {
    test("a blank flag means no failure", () => {
      expect(call("BUDGETBAND", [[100]], [[100]], [[blank]])).toEqual([[3]]);
    });

    test("an unguarded blank cost is what the platform makes of it", () => {
      expect(call("BUDGETBAND", [[blank]], [[100]])).toEqual([[platform === "desktop" ? 4 : ""]]);
    });
  });

  test("blank in, blank out", () => {
    expect(call("BUDGETBAND", [[""]], [[100]])).toEqual([[""]]);
    expect(call("BUDGETBAND", [[100]], [[null]], [[true]])).toEqual([[""]]);
  });

  test.each<[string, unknown[], RegExp]>([
    [
      "ranges of different size",
      [
        [[1], [2]],
        [[1], [2], [3]],
      ],
      /大小必须相同/,
    ],
    ["words for a cost", [[["much"]], [[100]]], /需要数字/],
    ["a flag that is none", [[[1]], [[100]], [["maybe"]]], /TRUE/],
    ["an error value", [[["#REF!"]], [[100]]], /错误值/],
    ["an error value as object", [[[{ code: "#N/A" }]], [[100]]], /错误值/],
  ])("refuses %s", (_name, inputs, message) => {
    expect(call("BUDGETBAND", ...inputs)).toEqual(problem("#VALUE!", message));
  });
});

describe("KPI.SCHEDULEBAND", () => {
  test.each(scheduleEdges)("$daysAhead of $plannedDays, other $otherCause, $reading → $band", (edge) => {
    const answer = call("SCHEDULEBAND", [[edge.daysAhead]], [[edge.plannedDays]], [[edge.otherCause]], edge.reading);
    if (edge.problem === "no-band") expect(answer).toEqual(problem("#N/A", /字面/));
    else expect(answer).toEqual(edge.problem ? problem("#VALUE!", /大于 0/) : [[edge.band]]);
  });

  test("answers cell by cell, with no band in its place", () => {
    const answer = call("SCHEDULEBAND", [[-30, 0, ""]], [[1000]], null, "字面");
    expect(answer).toEqual([[expect.objectContaining({ code: "#N/A" }), 3, ""]]);
  });

  test.each(blankModes)("blank options mean the defaults on $platform", ({ blank }) => {
    expect(call("SCHEDULEBAND", [[-30]], [[1000]], [[blank]], blank)).toEqual([[3]]);
    expect(call("SCHEDULEBAND", [[-50]], [[1000]], [[blank]], "通行")).toEqual([[2]]);
    expect(call("SCHEDULEBAND", [[-50]], [[1000]])).toEqual([[2]]);
  });

  test("refuses a reading it does not know, naming those it knows", () => {
    setLanguage("en");
    expect(call("SCHEDULEBAND", [[1]], [[10]], null, "loose")).toEqual(problem("#VALUE!", /settled, literal/));
  });
});
