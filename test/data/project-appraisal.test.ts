// The project appraisal computed in a real sheet: both kinds of formulas, blanks as on the desktop and as on the web.
import fc from "fast-check";
import { formById, planForm } from "../../src/domain/forms";
import type { FormulaKind } from "../../src/domain/forms";
import { layoutForm } from "../../src/domain/forms/layout-form";
import { languages } from "../../src/domain/language";
import type { Language } from "../../src/domain/language";
import { weightedScore, weightGapPoints } from "../../src/domain/scoring";
import type { CellValue } from "../../src/domain/sheet/cell";
import { isErrorValue } from "../../src/domain/sheet/cell";
import { budgetEdges, scheduleEdges } from "../support/band-edges";
import { fillAndRead, openKpiHost } from "../support/kpi-host";

const found = formById("project-appraisal");
if (!found) throw new Error("the project appraisal is missing");
const form = found;
const layout = layoutForm(form);

// Dozens of forms at once take a moment to compute.
jest.setTimeout(60_000);

const kinds: FormulaKind[] = ["native", "kpi"];
const blankModes = ["desktop", "web"] as const;

/** What is entered in one copy of the form: a value for a named cell, or a list for the rows of a column. */
type Fill = Readonly<Record<string, CellValue | readonly CellValue[]>>;

interface Setting {
  readonly formulas: FormulaKind;
  readonly language: Language;
  readonly blanks: "desktop" | "web";
}

/** Fills copies of the form, one below the other on one sheet, and reads the named cells of each. */
async function computed(setting: Setting, fills: readonly Fill[], names: readonly string[]): Promise<CellValue[][]> {
  const host = await openKpiHost({ blanks: setting.blanks });
  try {
    const origins = fills.map((_fill, index) => ({ row: index * (layout.rows + 1), column: 1 }));
    const plans = origins.map((origin) => planForm(form, { ...setting, origin, ownSheet: false }));
    const inputs = fills.flatMap((fill, index) =>
      Object.entries(fill).flatMap(([name, value]) =>
        (Array.isArray(value) ? (value as CellValue[]) : [value as CellValue]).map((one, row) => ({
          area: placeOf(name, index, row),
          value: one,
        })),
      ),
    );
    const asked = origins.flatMap((_origin, index) => names.map((name) => placeOf(name, index)));
    const values = await fillAndRead(host, plans, inputs, asked);
    return fills.map((_fill, index) => values.slice(index * names.length, (index + 1) * names.length));
  } finally {
    host.dispose();
  }
}

function placeOf(name: string, copy: number, row = 0): { row: number; column: number } {
  const area = layout.cells.get(name) ?? layout.ranges.get(name);
  if (!area) throw new Error(`the form has no ${name}`);
  return { row: area.row + row + copy * (layout.rows + 1), column: area.column + 1 };
}

const settings: Setting[] = kinds.flatMap((formulas) =>
  blankModes.map((blanks, index) => ({ formulas, blanks, language: languages[index] ?? "en" })),
);

const word = (id: string, { language }: Setting): string => form.choices[id]?.[language] ?? "";

describe.each(settings)("with $formulas formulas, blanks as on $blanks, in $language", (setting) => {
  test("3, 4, 3, 5 make 3.49, and the weights add up", async () => {
    const [values] = await computed(setting, [{ score: [3, 4, 3, 5] }], ["total", "weightSum", "weightGap"]);
    expect(values).toEqual([3.49, 1, 0]);
  });

  test("the total waits for a blank score, the row for its own", async () => {
    const fills: Fill[] = [{}, { score: [3, "", 3, 5] }, { score: [3, 4, 5], weight: [0.5, 0.5, 0, ""] }];
    const values = await computed(setting, fills, ["weighted", "total", "weightGap"]);
    expect(values).toEqual([
      ["", "", 0],
      [0.75, "", 0],
      [1.5, 3.5, 0],
    ]);
  });

  test("nothing is said of weights that are not there", async () => {
    const values = await computed(
      setting,
      [{ weight: ["", "", "", ""], score: [3, 4, 3, 5] }],
      ["total", "weightSum", "weightGap"],
    );
    expect(values).toEqual([["", "", ""]]);
  });

  test("the budget level at every edge (G4)", async () => {
    const fills = budgetEdges.map(({ actual, planned, outsourcingFailure }): Fill => ({
      actualCost: actual,
      plannedCost: planned,
      ...(outsourcingFailure ? { outsourcingFailure: word("yes", setting) } : {}),
    }));
    const values = await computed(setting, fills, ["budgetLevel"]);
    expect(values.map(([level]) => shown(level))).toEqual(budgetEdges.map(({ band }) => band ?? "error"));
  });

  test("the schedule level at every edge (G5), in both readings", async () => {
    const fills = scheduleEdges.map(({ daysAhead, plannedDays, otherCause, reading }): Fill => ({
      daysAhead,
      plannedDays,
      ...(otherCause ? { otherCause: word("yes", setting) } : {}),
      ...(reading === "literal" ? { scheduleReading: word("literal", setting) } : {}),
    }));
    const values = await computed(setting, fills, ["scheduleLevel"]);
    expect(values.map(([level]) => shown(level))).toEqual(scheduleEdges.map(({ band }) => band ?? "error"));
  });

  test("a level needs both its figures; No and the settled reading are what blank means", async () => {
    const no = word("no", setting);
    const fills: Fill[] = [
      { plannedCost: 100, plannedDays: 10 },
      { actualCost: 100, daysAhead: 0, outsourcingFailure: word("yes", setting) },
      { plannedCost: 100, actualCost: 100, outsourcingFailure: no, plannedDays: 1000, daysAhead: -30 },
      { plannedDays: 1000, daysAhead: -50, otherCause: no, scheduleReading: word("settled", setting) },
    ];
    const values = await computed(setting, fills, ["budgetLevel", "scheduleLevel"]);
    expect(values).toEqual([
      ["", ""],
      ["", ""],
      [3, 3],
      ["", 2],
    ]);
  });

  test("growth is the mean of members, and waits for a half-filled one (E8)", async () => {
    const members = { improvement: [3, 4], effectiveness: [4, 4], division: [3, 4], coordination: [5, 4] };
    const fills: Fill[] = [members, { ...members, improvement: [3, ""] }, {}];
    const values = await computed(setting, fills, ["memberMean", "growthScore"]);
    expect(values).toEqual([
      [3.75, 3.875],
      [3.75, ""],
      ["", ""],
    ]);
  });

  test("the user rating has a level once the company has set all five", async () => {
    const bounds = { surveyFrom1: 0, surveyFrom2: 60, surveyFrom3: 70, surveyFrom4: 80, surveyFrom5: 90 };
    const fills: Fill[] = [
      ...[-1, 0, 60, 79.9, 80, 95].map((surveyScore) => ({ ...bounds, surveyScore })),
      { ...bounds, surveyFrom3: "", surveyScore: 80 },
      bounds,
    ];
    const values = await computed(setting, fills, ["surveyLevel"]);
    expect(values.map(([level]) => level)).toEqual([1, 1, 2, 3, 4, 5, "", ""]);
  });
});

test("both kinds agree with each other and with the arithmetic, whatever the validation lets in", async () => {
  const score = fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 10, max: 50 }).map((tenths) => tenths / 10) },
    { weight: 1, arbitrary: fc.constantFrom<CellValue>("", 1, 5, 10 / 3) },
  );
  const share = fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100) },
    { weight: 1, arbitrary: fc.constantFrom<CellValue>("", 0, 1, 1 / 3, 0.3333) },
  );
  const four = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 4, maxLength: 4 });
  const fills = fc.sample(fc.record({ score: four(score), weight: four(share) }), { numRuns: 60, seed: 20261120 });
  const names = ["total", "weightGap"];
  const setting = { language: "zh-CN", blanks: "desktop" } as const;
  const native = await computed({ ...setting, formulas: "native" }, fills, names);
  expect(await computed({ ...setting, formulas: "kpi" }, fills, names)).toEqual(native);
  expect(native).toEqual(
    fills.map(({ score: scores, weight: weights }) => [
      valueOf(weightedScore({ scores, weights })),
      valueOf(weightGapPoints(weights)),
    ]),
  );
});

function shown(value: CellValue | undefined): CellValue {
  return value === undefined || isErrorValue(value) ? "error" : value;
}

function valueOf(result: ReturnType<typeof weightGapPoints>): CellValue {
  if (!result.ok) throw new Error(result.reason);
  return result.value ?? "";
}
