import fc from "fast-check";
import { employeeScore, growthScore, projectMean, rateWorkload } from "../../../src/domain/scoring";
import type { CellValue } from "../../../src/domain/sheet/cell";
import { workloadEdges } from "../../support/workload-edges";

describe("the workload level (G7)", () => {
  test.each(workloadEdges)("$assignedDone and $projectShare → $band, as fractions and as percent", (edge) => {
    const { assignedDone, projectShare, band } = edge;
    const times = (factor: number) => ({
      assignedDone: assignedDone * factor,
      projectShare: projectShare === "" ? "" : projectShare * factor,
    });
    expect(rateWorkload(times(1))).toEqual({ ok: true, value: band });
    expect(rateWorkload(times(100))).toEqual({ ok: true, value: band });
  });

  test.each<[CellValue | null, CellValue | null, number | null]>([
    ["100%", "40%", 4],
    ["100%", 40, 4],
    [1, "70%", 5],
    [105, 70, 5],
    [1.05, 0.1, 3],
    [100, 2, 3],
    [100, 0, 3],
    ["", 0.9, null],
    [null, null, null],
  ])("%j and %j → %j", (assignedDone, projectShare, value) => {
    expect(rateWorkload({ assignedDone, projectShare })).toEqual({ ok: true, value });
  });

  test.each<[CellValue, CellValue, string]>([
    [100, 0.4, "share-scales-mixed"],
    [1, 40, "share-scales-mixed"],
    [100, 100.1, "share-above-all"],
    [-0.1, 0, "share-not-a-number"],
    ["most", 0, "share-not-a-number"],
    [1, "#REF!", "error-value"],
  ])("%j and %j is refused: %s", (assignedDone, projectShare, reason) => {
    expect(rateWorkload({ assignedDone, projectShare })).toMatchObject({ ok: false, reason });
  });
});

describe("the mean of projects (G6)", () => {
  test.each<[(CellValue | null)[], number | null]>([
    [[4, 3, null, ""], 3.5],
    [[5], 5],
    [["4.5", 4, 4], 4.166666667],
    [[null, ""], null],
  ])("%j → %j", (scores, value) => {
    expect(projectMean(scores)).toEqual({ ok: true, value });
  });

  test("a 0 is no score, and neither is a word", () => {
    expect(projectMean([4, 0])).toEqual({ ok: false, reason: "score-not-positive", at: 1 });
    expect(projectMean(["good"])).toEqual({ ok: false, reason: "not-a-number", at: 0 });
  });

  test("blank projects anywhere change nothing", () => {
    const score = fc.integer({ min: 10, max: 50 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(fc.array(score, { maxLength: 4 }), fc.nat(4), (scores, at) => {
        expect(projectMean([...scores.slice(0, at), null, "", ...scores.slice(at)])).toEqual(projectMean(scores));
      }),
    );
  });
});

describe("staff growth (E8, G6)", () => {
  test("is the mean of members, not of all scores; waits for a half-filled member", () => {
    expect(
      growthScore([
        [3, 4, 3, 5],
        [null, null, null, null],
        [4, 4, 4, 4],
      ]),
    ).toEqual({ ok: true, value: 3.875 });
    expect(
      growthScore([
        [3, 4, 3, 5],
        [4, "", 4, 4],
      ]),
    ).toEqual({ ok: true, value: null });
    expect(growthScore([[null, ""]])).toEqual({ ok: true, value: null });
  });

  test("names the cell that is not 1 to 5", () => {
    expect(
      growthScore([
        [3, 4],
        [5.1, 4],
      ]),
    ).toEqual({ ok: false, reason: "score-not-1-to-5", at: 2 });
    expect(growthScore([[0, 4]])).toEqual({ ok: false, reason: "score-not-1-to-5", at: 0 });
  });
});

describe("the score of the year (G3)", () => {
  test.each<[(CellValue | null)[], (CellValue | null)[], number | null]>([
    [[4, 3.5, 5], [50, 30, 20], 4.05],
    [[4, 3.5, 5], [0.5, 0.3, 0.2], 4.05],
    [[4, 3.5, 5], ["50%", "30%", "20%"], 4.05],
    [[4, null, ""], [100, 0, 0], 4],
    [[4, 0, 0], [100, null, null], 4],
    [[4, 4, 4], [33.33, 33.33, 33.33], 3.9996],
    [[4, 3.5, 5], [null, "", null], null],
    [[4, 3.5, 5], [0, 0, 0], null],
  ])("%j by %j → %j", (scores, weights, value) => {
    expect(employeeScore({ scores, weights })).toEqual({ ok: true, value });
  });

  test.each<[(CellValue | null)[], (CellValue | null)[], object]>([
    [[4, 3.5, null], [50, 30, 20], { reason: "score-missing", at: 2 }],
    [[4, 3.5, 0], [50, 30, 20], { reason: "score-missing", at: 2 }],
    [[4, 3.5, 5], [50, 30, 10], { reason: "weights-not-100" }],
    [[4, 3.5, 5], [50, 30.02, 20], { reason: "weights-not-100" }],
    [[4, "good", 5], [50, 30, 20], { reason: "not-a-number", at: 1 }],
    [[4, 3.5], [50, 50], { reason: "not-three-parts" }],
    [[4, 3.5, 5], [50, 0.3, 40], { reason: "weight-scales-mixed", at: 1 }],
  ])("%j by %j is refused", (scores, weights, problem) => {
    expect(employeeScore({ scores, weights })).toEqual({ ok: false, ...problem });
  });
});
