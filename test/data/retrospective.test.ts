// The retrospective on a real sheet: numbers differ by amount and percent, rates by percentage points.
import { retrospective } from "../../src/domain/forms/retrospective.data";
import { languages } from "../../src/domain/language";
import { computeCopies } from "../support/form-copies";

jest.setTimeout(60_000);

test.each(languages)("differences wait for both values and keep to their unit, in %s (G8)", async (language) => {
  const rows = [
    ["@number", 1000, 800, -200, -0.2, ""],
    ["@rate", 0.08, 0.05, "", "", -3],
    ["@rate", 0.5, 0.55, "", "", 5],
    ["@number", 30, 32, 2, 0.066666667, ""],
    ["@number", 0, 3, 3, "", ""],
    ["@number", 10, "", "", "", ""],
    ["", 10, 20, "", "", ""],
  ] as const;
  const [values] = await computeCopies(
    retrospective,
    { language },
    {
      fills: [
        {
          measure: rows.map(([measure]) => measure),
          target: rows.map(([, target]) => target),
          actual: rows.map(([, , actual]) => actual),
        },
      ],
      names: ["difference", "change", "points"],
    },
  );
  expect(values).toEqual({
    difference: rows.map(([, , , difference]) => difference),
    change: rows.map(([, , , , change]) => change),
    points: rows.map(([, , , , , points]) => points),
  });
});
