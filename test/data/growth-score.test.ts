// The staff growth rating computed in a real sheet: each member's mean, and the mean over the members.
import fc from "fast-check";
import { formById } from "../../src/domain/forms";
import { growthScore } from "../../src/domain/scoring";
import { computeCopies, firstValues, formSettings } from "../support/form-copies";

const found = formById("growth-score");
if (!found) throw new Error("the staff growth rating is missing");
const form = found;
const items = ["improvement", "effectiveness", "division", "coordination"];

jest.setTimeout(60_000);

const filled = (members: readonly (readonly (number | "")[])[]) =>
  Object.fromEntries(items.map((id, item) => [id, members.map((scores) => scores[item] ?? "")]));

describe.each(formSettings)("with $formulas formulas, blanks as on $blanks, in $language", (setting) => {
  test("the mean of members waits for a half-filled one and passes over blank rows (E8, G6)", async () => {
    const fills = [
      filled([
        [3, 4, 3, 5],
        [4, 4, 4, 4],
      ]),
      filled([[3, 4, 3, 5], [], [4, 4, 4, 4]]),
      filled([
        [3, 4, 3, 5],
        [4, "", 4, 4],
      ]),
      {},
    ];
    const values = await computeCopies(form, setting, { fills, names: ["memberMean", "growth"] });
    expect(firstValues(values)).toEqual([
      [3.75, 3.875],
      [3.75, 3.875],
      [3.75, ""],
      ["", ""],
    ]);
  });
});

test("both kinds agree with the arithmetic, whatever the validation lets in", async () => {
  const score = fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 10, max: 50 }).map((tenths) => tenths / 10) },
    { weight: 1, arbitrary: fc.constantFrom<number | "">("", 1, 5, 10 / 3) },
  );
  const member = fc.array(score, { minLength: 4, maxLength: 4 });
  const teams = fc.sample(fc.array(member, { minLength: 1, maxLength: 5 }), { numRuns: 40, seed: 20261121 });
  const wanted = teams.map((team) => {
    const result = growthScore(team);
    return result.ok ? (result.value ?? "") : result.reason;
  });
  for (const formulas of ["native", "kpi"] as const) {
    const setting = { formulas, blanks: "desktop", language: "zh-CN" } as const;
    const values = await computeCopies(form, setting, { fills: teams.map(filled), names: ["growth"] });
    const shown = firstValues(values).map(([value]) => (typeof value === "number" ? value.toFixed(8) : value));
    expect(shown).toEqual(wanted.map((value) => (typeof value === "number" ? value.toFixed(8) : value)));
  }
});
