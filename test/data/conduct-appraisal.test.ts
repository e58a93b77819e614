// The conduct appraisal computed in a real sheet: the workload level at its edges, points and total.
import { formById } from "../../src/domain/forms";
import { computeCopies, firstValues, formSettings } from "../support/form-copies";
import { workloadEdges } from "../support/workload-edges";

const found = formById("conduct-appraisal");
if (!found) throw new Error("the conduct appraisal is missing");
const form = found;

jest.setTimeout(60_000);

describe.each(formSettings)("with $formulas formulas, blanks as on $blanks, in $language", (setting) => {
  test("the workload level at every edge (G7), and none without work done", async () => {
    const fills = [
      ...workloadEdges.map(({ assignedDone, projectShare }) => ({ assignedDone, projectShare })),
      {},
      { projectShare: 0.7 },
    ];
    const values = await computeCopies(form, setting, { fills, names: ["workloadLevel"] });
    expect(firstValues(values).flat()).toEqual([...workloadEdges.map(({ band }) => band), "", ""]);
  });

  test("25, 45 and 30 percent of 3, 4 and 5; the total waits for a blank rating (G1, G2)", async () => {
    const fills = [{ score: [3, 4, 5] }, { score: [3, "", 5] }, { weight: [0.25, 0.45, 0.2], score: [3, 4, 5] }];
    const values = await computeCopies(form, setting, {
      fills,
      names: ["weighted", "total", "weightSum", "weightGap"],
    });
    expect(firstValues(values)).toEqual([
      [0.75, 4.05, 1, 0],
      [0.75, "", 1, 0],
      [0.75, 3.55, 0.9, -10],
    ]);
  });
});
