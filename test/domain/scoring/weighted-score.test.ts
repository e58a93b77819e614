import fc from "fast-check";
import { roundTo9, weightedScore } from "../../../src/domain/scoring";
import type { BlankRule } from "../../../src/domain/scoring";
import type { CellValue } from "../../../src/domain/sheet/cell";

const weights = [25, 25, 38, 12];

describe("the weighted score (G1)", () => {
  test("the project appraisal with 3, 4, 3, 5 is 3.49, in percent and in fractions", () => {
    expect(weightedScore({ scores: [3, 4, 3, 5], weights })).toEqual({ ok: true, value: 3.49 });
    const fractions = weights.map((weight) => weight / 100);
    expect(weightedScore({ scores: [3, 4, 3, 5], weights: fractions })).toEqual({ ok: true, value: 3.49 });
  });

  test.each<[BlankRule | undefined, number | null]>([
    [undefined, null],
    ["wait", null],
    ["partial", 2.49],
    ["spread", 3.32],
  ])("a blank score under %s", (blank, value) => {
    for (const nothing of [null, "", " "]) {
      const input = { scores: [3, nothing, 3, 5], weights };
      expect(weightedScore(blank ? { ...input, blank } : input)).toEqual({ ok: true, value });
    }
  });

  test.each<BlankRule>(["wait", "partial", "spread"])("nothing entered says nothing under %s", (blank) => {
    expect(weightedScore({ scores: [null, ""], weights: [50, 50], blank })).toEqual({ ok: true, value: null });
    expect(weightedScore({ scores: [3, 4], weights: ["", null], blank })).toEqual({ ok: true, value: null });
    expect(weightedScore({ scores: [], weights: [], blank })).toEqual({ ok: true, value: null });
  });

  test("a row without a weight does not count and is not waited for", () => {
    const value = { ok: true, value: 3.5 };
    expect(weightedScore({ scores: [3, 4, null, 5], weights: [50, 50, 0, ""] })).toEqual(value);
  });

  test("a score of 0 is a score", () => {
    expect(weightedScore({ scores: [0, 4], weights: [50, 50] })).toEqual({ ok: true, value: 2 });
  });

  test.each<[string, (CellValue | null)[], (CellValue | null)[], object]>([
    ["lists of different length", [1, 2], [100], { ok: false, reason: "sizes-differ" }],
    ["words for a score", [3, "good"], [50, 50], { ok: false, reason: "not-a-number", at: 1 }],
    ["a percentage for a score", ["80%", 3], [50, 50], { ok: false, reason: "not-a-number", at: 0 }],
    ["an error value for a score", [3, "#N/A"], [50, 50], { ok: false, reason: "error-value", at: 1 }],
    ["weights in two scales", [3, 4, 3], [50, 0.2, 20], { ok: false, reason: "weight-scales-mixed", at: 1 }],
  ])("refuses %s", (_name, scores, given, refusal) => {
    expect(weightedScore({ scores, weights: given })).toEqual(refusal);
  });
});

const rows = fc.array(
  fc.record({
    score: fc.option(fc.integer({ min: 10, max: 50 }).map((tenths) => tenths / 10)),
    weight: fc.integer({ min: 2, max: 60 }),
  }),
  { minLength: 1, maxLength: 15 },
);

describe("whatever is entered", () => {
  test("stays within the scores when the weight is spread", () => {
    fc.assert(
      fc.property(rows, (items) => {
        const present = items.flatMap(({ score }) => (score === null ? [] : [score]));
        const spread = weightedScore({ ...columns(items), blank: "spread" });
        if (!spread.ok) throw new Error(spread.reason);
        if (present.length === 0) expect(spread.value).toBeNull();
        else {
          expect(spread.value).toBeGreaterThanOrEqual(Math.min(...present) - 1e-9);
          expect(spread.value).toBeLessThanOrEqual(Math.max(...present) + 1e-9);
        }
      }),
    );
  });

  test("waiting and partial agree once nothing is blank, and the order of rows does not matter", () => {
    fc.assert(
      fc.property(rows, (items) => {
        const full = items.map(({ score, weight }) => ({ score: score ?? 1, weight }));
        const wait = weightedScore(columns(full));
        expect(weightedScore({ ...columns(full), blank: "partial" })).toEqual(wait);
        expect(weightedScore(columns(full.toReversed()))).toEqual(wait);
      }),
    );
  });
});

function columns(items: readonly { score: number | null; weight: number }[]) {
  return { scores: items.map(({ score }) => score), weights: items.map(({ weight }) => weight) };
}

describe("rounding to 9 decimals", () => {
  test.each([
    [105 / 100 - 1, 0.05],
    [0.25 * 3 + 0.25 * 4 + 0.38 * 3 + 0.12 * 5, 3.49],
    [-0.1234567895, -0.12345679],
    [1e15 / 3, 1e15 / 3],
    [-1e-12, 0],
  ])("%d → %d", (value, rounded) => {
    expect(roundTo9(value)).toBe(rounded);
  });

  test("settles: a rounded number rounds to itself", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        expect(roundTo9(roundTo9(value))).toBe(roundTo9(value));
        expect(Math.abs(roundTo9(value) - value)).toBeLessThanOrEqual(1e-9);
      }),
    );
  });
});
