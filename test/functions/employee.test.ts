import { blankModes, call } from "../support/custom-functions";
import { workloadEdges } from "../support/workload-edges";
import "../../src/functions";
import { setLanguage } from "../../src/i18n";

const problem = (message: RegExp) => ({ code: "#VALUE!", message: expect.stringMatching(message) as string });

beforeEach(() => setLanguage("zh-CN"));

test.each(workloadEdges)("KPI.WORKLOADBAND of $assignedDone and $projectShare is $band", (edge) => {
  expect(call("WORKLOADBAND", [[edge.assignedDone]], [[edge.projectShare]])).toEqual([[edge.band]]);
});

test("KPI.WORKLOADBAND answers cell by cell, errors in their place", () => {
  const answer = call("WORKLOADBAND", [[80], [100], [""], [100]], [[""], [70], [10], [0.4]]);
  expect(answer).toEqual([[2], [5], [""], [expect.objectContaining({ code: "#VALUE!" })]]);
  expect(call("WORKLOADBAND", [[0.9, 1]])).toEqual([[2, 3]]);
});

describe.each(blankModes)("with blanks as on $platform", ({ platform, blank }) => {
  test("a blank share of the project is none", () => {
    expect(call("WORKLOADBAND", [[100]], [[blank]])).toEqual([[3]]);
  });

  test("a part with weight and without score is an error, one without weight is not", () => {
    expect(call("EPSCORE", [[4]], [[3.5]], blank, 50, 30, 20)).toEqual(problem(/P3 有权重/));
    expect(call("EPSCORE", [[4, blank, blank]], [[100, blank, blank]])).toBe(4);
    expect(call("EPSCORE", [[4]], [[blank]], blank, 1, blank, blank)).toBe(4);
    expect(call("EPSCORE", [[4, 3, 5]], [[blank, blank, blank]])).toBe("");
  });

  test("an unguarded blank is pointed out where it arrives as 0, and passed over elsewhere", () => {
    const desktop = platform === "desktop";
    expect(call("PROJECTMEAN", [[4, blank, 3]])).toEqual(desktop ? problem(/第 2 项/) : 3.5);
    expect(call("GROWTHSCORE", [[4, 4, 4, 4], Array(4).fill(blank)])).toEqual(desktop ? problem(/第 2 行第 1 列/) : 4);
  });
});

test("KPI.EPSCORE takes six cells or two ranges, down or across", () => {
  expect(call("EPSCORE", [[4]], [[3.5]], 5, 50, 30, 20)).toBe(4.05);
  expect(call("EPSCORE", [[4, 3.5, 5]], [[0.5], [0.3], [0.2]])).toBe(4.05);
  expect(call("EPSCORE", [[4, 3.5]], [[50, 50]])).toEqual(problem(/六个单元格/));
  expect(call("EPSCORE", [[4, 3.5, 5]], [[50, 30, 10]])).toEqual(problem(/合计应为 100%/));
});

test("KPI.GROWTHSCORE names the cell by its row and column", () => {
  expect(
    call("GROWTHSCORE", [
      [3, 4, 3, 5],
      [4, 4, 6, 4],
    ]),
  ).toEqual(problem(/第 2 行第 3 列/));
  expect(
    call("GROWTHSCORE", [
      [3, 4, 3, 5],
      [4, "", 4, 4],
    ]),
  ).toBe("");
  expect(
    call("GROWTHSCORE", [
      [3, 4, 3, 5],
      [4, 4, 4, 4],
    ]),
  ).toBe(3.875);
});
