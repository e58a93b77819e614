// The appraisal summary on a real sheet: goals come again beside their results; percent and percentage points.
import { languages } from "../../src/domain/language";
import { layoutForm } from "../../src/domain/forms/layout-form";
import { planForm } from "../../src/domain/forms";
import { cellArea } from "../../src/domain/sheet/area";
import type { CellValue } from "../../src/domain/sheet/cell";
import { summary } from "../../src/domain/forms/summary.data";
import { computeCopies } from "../support/form-copies";
import { fillAndRead, openKpiHost } from "../support/kpi-host";

jest.setTimeout(60_000);

const names = ["resultGoal", "resultTarget", "attainment", "change", "points", "verdict"];

describe.each(languages)("in %s", (language) => {
  const word = (id: string): string => summary.choices[id]?.[language] ?? "";

  test("32 of 30 is 6.7 % over; 55 % of 50 % is 5 points over (G8)", async () => {
    const [values] = await computeCopies(
      summary,
      { language },
      {
        fills: [
          {
            goal: ["sales", "new customers", "complaints", "", "wrong unit"],
            measure: ["@number", "@rate", "@rate", "", "@rate"],
            direction: ["", "@higher", "@lower"],
            target: [30, 0.5, 0.02, "", 0.5],
            actual: [32, 0.55, 0.025, 7, 55],
          },
        ],
        names,
      },
    );
    expect(values).toEqual({
      resultGoal: ["sales", "new customers", "complaints", "", "wrong unit"],
      resultTarget: [30, "50%", "2%", "", "50%"],
      attainment: [1.066666667, 1.1, "", "", 110],
      change: [0.066666667, "", "", "", ""],
      points: ["", 5, 0.5, "", 5450],
      verdict: ["exceeded", "exceeded", "missed", "", "checkUnit"].map((id) => (id === "" ? "" : word(id))),
    });
  });

  test("reached exactly, missed, better below; nothing before both are there, no percent of nothing", async () => {
    const [values] = await computeCopies(
      summary,
      { language },
      {
        fills: [
          {
            measure: ["@number", "@number", "@number", "@number", "@number"],
            direction: ["", "", "@lower", "@lower", ""],
            target: [10, 10, 20, 0, 8],
            actual: [10, 9, 15, 0, ""],
          },
        ],
        names: ["attainment", "change", "verdict"],
      },
    );
    expect(values).toEqual({
      attainment: [1, 0.9, "", "", ""],
      change: [0, -0.1, -0.25, "", ""],
      verdict: [word("reached"), word("missed"), word("exceeded"), word("reached"), ""],
    });
  });

  test("a result keeps to the goal of its number when goals above are taken out", async () => {
    const host = await openKpiHost();
    try {
      const { ranges } = layoutForm(summary);
      const cell = (name: string, row: number) =>
        cellArea((ranges.get(name)?.row ?? 0) + row, ranges.get(name)?.column ?? 0);
      const plan = planForm(summary, { language, formulas: "native", origin: { row: 0, column: 0 }, ownSheet: false });
      const goals = ["sales", "new customers", "complaints"].map((value, row) => ({ area: cell("goal", row), value }));
      await fillAndRead(host, [plan], goals, []);
      const { row, column } = cell("resultGoal", 0);
      const shown = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRangeByIndexes(cell("goal", 1).row, 0, 1, 1).getEntireRow().delete(Excel.DeleteShiftDirection.up);
        const results = sheet.getRangeByIndexes(row - 1, column, 4, 1);
        results.load("values");
        await context.sync();
        return results.values.flat() as CellValue[];
      });
      expect(shown).toEqual(["sales", "", "complaints", ""]);
    } finally {
      host.dispose();
    }
  });
});
