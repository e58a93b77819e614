import fc from "fast-check";
import { enteredNumber, readWeights, weightGapPoints } from "../../../src/domain/scoring";
import type { CellValue } from "../../../src/domain/sheet/cell";

describe("the gap of weights to 100 % (G2)", () => {
  test.each<[string, (CellValue | null)[], number]>([
    ["the appraisal's weights", [25, 25, 38, 12], 0],
    ["the same as fractions", [0.25, 0.25, 0.38, 0.12], 0],
    ["the conduct weights", [25, 45, 30], 0],
    ["three key results", [33.3, 33.3, 33.4], 0],
    ["thirds to two decimals", [33.33, 33.33, 33.33], 0],
    ["thirds as fractions", [0.3333, 0.3333, 0.3333], 0],
    ["too little", [33.3, 33.3, 33.3], -0.1],
    ["too much", [50, 50.1], 0.1],
    ["just outside the tolerance", [50, 50.02], 0.02],
    ["far too little", [25, 25, 38], -12],
    ["fractions far too little", [0.25, 0.25, 0.38], -12],
    ["one fraction", [1], 0],
    ["a hundred of one percent each", Array<number>(100).fill(1), 0],
    ["half a percent among percents", [0.5, 49.5, 50], 0],
    ["blanks beside", [25, "", 25, null, 50, "  "], 0],
    ["zero is a weight of zero", [0, 100], 0],
    ["text percentages among percents", ["25%", 25, 38, 12], 0],
    ["text percentages among fractions", ["25%", 0.25, 0.38, 0.12], 0],
    ["text percentages alone", ["50%", "40%"], -10],
    ["text numerals, also full-width", ["２５", "25", "38", "１２％"], 0],
  ])("%s", (_name, weights, gap) => {
    expect(weightGapPoints(weights)).toEqual({ ok: true, value: gap });
  });

  test.each([[[]], [["", null, " "]]])("says nothing when nothing is entered: %j", (weights) => {
    expect(weightGapPoints(weights)).toEqual({ ok: true, value: null });
  });

  test.each<[string, (CellValue | null)[], string, number]>([
    ["a fraction among percents", [25, 0.25, 38, 12], "weight-scales-mixed", 1],
    ["a negative weight", [110, -10], "weight-negative", 1],
    ["words", [50, "half"], "not-a-number", 1],
    ["a truth value", [true, 50], "not-a-number", 0],
    ["an error value", [50, "#DIV/0!"], "error-value", 1],
  ])("refuses %s and says where", (_name, weights, reason, at) => {
    expect(weightGapPoints(weights)).toEqual({ ok: false, reason, at });
  });

  test("gives the same gap in percent and in fractions", () => {
    const hundredths = fc.integer({ min: 101, max: 9000 });
    fc.assert(
      fc.property(fc.array(hundredths, { minLength: 2, maxLength: 12 }), (weights) => {
        const percents = weights.map((weight) => weight / 100);
        const fractions = weights.map((weight) => weight / 10000);
        // A fraction is only told from a percent while no weight exceeds the whole.
        expect(weightGapPoints(fractions)).toEqual(weightGapPoints(percents));
      }),
    );
  });

  test("any weights brought to a sum of 100 % pass", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 20 }), (parts) => {
        const whole = parts.reduce((sum, part) => sum + part, 0);
        expect(weightGapPoints(parts.map((part) => (part * 100) / whole))).toEqual({ ok: true, value: 0 });
        expect(weightGapPoints(parts.map((part) => part / whole))).toEqual({ ok: true, value: 0 });
      }),
    );
  });
});

test("weights are given back in percent, blanks as null, with the scale found", () => {
  expect(readWeights([0.25, "", "30%", 0.45])).toEqual({
    ok: true,
    value: { scale: "fraction", percents: [25, null, 30, 45], sumPercent: 100 },
  });
});

describe("numbers as entered", () => {
  test.each<[CellValue | null, number, boolean]>([
    [3, 3, false],
    ["3.5", 3.5, false],
    [" 25 % ", 25, true],
    ["1,200.5", 1200.5, false],
    ["-.5", -0.5, false],
    ["２５％", 25, true],
  ])("%j is %d", (value, number, percent) => {
    expect(enteredNumber(value)).toEqual({ kind: "number", number, percent });
  });

  test.each<[CellValue | null, string]>([
    ["", "blank"],
    [null, "blank"],
    ["three", "not-a-number"],
    ["1,2", "not-a-number"],
    ["%", "not-a-number"],
    ["1e3", "not-a-number"],
    [Number.NaN, "not-a-number"],
    [false, "not-a-number"],
    ["#N/A", "error-value"],
  ])("%j is %s", (value, kind) => {
    expect(enteredNumber(value)).toEqual({ kind });
  });
});
