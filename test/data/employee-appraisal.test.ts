// The employee's plan and appraisal computed in a real sheet: P1 to P3, and EP that waits.
import { formById } from "../../src/domain/forms";
import { computeCopies, firstValues, formSettings } from "../support/form-copies";

const found = formById("employee-appraisal");
if (!found) throw new Error("the employee appraisal is missing");
const form = found;

jest.setTimeout(60_000);

const manager = { weight: [0.4, 0.2, 0.3, 0.1], score: [4, 4, 4, 4] };
const projects = { p2Project1: 4, p2Project3: 3, p3Project4: 5 };

describe.each(formSettings)("with $formulas formulas, blanks as on $blanks, in $language", (setting) => {
  test("P1 4, P2 3.5 and P3 5 at 50, 30 and 20 percent make 4.05; blank projects do not count (G3, G6)", async () => {
    const fills = [{ ...manager, ...projects, n1: 0.5, n2: 0.3, n3: 0.2 }];
    const names = ["total", "weightGap", "p2Mean", "p3Mean", "subtotal1", "subtotal2", "subtotal3", "shareGap", "ep"];
    const values = await computeCopies(form, setting, { fills, names });
    expect(firstValues(values)).toEqual([[4, 0, 3.5, 5, 2, 1.05, 1, 0, 4.05]]);
  });

  test("staff outside the business are rated by P1 alone, whether 0 is written or left out", async () => {
    const fills = [
      { ...manager, n1: 1, n2: 0, n3: 0 },
      { ...manager, n1: 1 },
    ];
    const values = await computeCopies(form, setting, { fills, names: ["p2Mean", "shareGap", "ep"] });
    expect(firstValues(values)).toEqual([
      ["", 0, 4],
      ["", 0, 4],
    ]);
  });

  test("the score of the year waits for a score, a weight and the missing points", async () => {
    const weights = { n1: 0.5, n2: 0.3, n3: 0.2 };
    const fills = [
      {},
      { ...manager, ...projects },
      { ...manager, ...projects, ...weights, p3Project4: "" },
      { ...manager, ...projects, ...weights, score: [4, "", 4, 4] },
      { ...manager, ...projects, ...weights, n3: 0.1 },
    ];
    const values = await computeCopies(form, setting, { fills, names: ["total", "shareGap", "ep"] });
    expect(firstValues(values)).toEqual([
      ["", "", ""],
      [4, "", ""],
      [4, 0, ""],
      ["", 0, ""],
      [4, -10, ""],
    ]);
  });
});
