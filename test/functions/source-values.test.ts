// The values the source documents settle (G1–G9, G11, both readings of E6), in cells: each as a KPI formula and, made
// native, as Excel's own; blanks as on the desktop and as on the web.
import { nativeFormula } from "../../src/domain/scoring/native/kpi-formula";
import type { CellValue } from "../../src/domain/sheet/cell";
import { openKpiHost } from "../support/kpi-host";

type Case = readonly [source: string, formula: string, cells: readonly CellValue[], value: CellValue];

const guarded = (range: string) => `IF(${range}="","",${range})`;
const total = (rule = "") => `KPI.WEIGHTEDSCORE(${guarded("A#:D#")},E#:H#${rule})`;
const projectWeights = [0.25, 0.25, 0.38, 0.12];
const both = (call: string) => `IF(COUNT(A#:B#)<2,"",${call})`;
const budget = both("KPI.BUDGETBAND(A#,B#,C#)");
const schedule = both("KPI.SCHEDULEBAND(A#,B#,C#)");
const literal = both('KPI.SCHEDULEBAND(A#,B#,C#,"literal")');
const growth = `KPI.GROWTHSCORE(${guarded("A#:D#")})`;
const mean = `KPI.PROJECTMEAN(${guarded("A#:D#")})`;

const cases: readonly Case[] = [
  ["G1", total(), [3, 4, 3, 5, ...projectWeights], 3.49],
  ["G1 waits", total(), [3, "", 3, 5, ...projectWeights], ""],
  ["G1 partial", total(',"partial"'), [3, "", 3, 5, ...projectWeights], 2.49],
  ["G1 spread", total(',"spread"'), [3, "", 3, 5, ...projectWeights], 3.32],
  ["G1 zero is a score", total(), [3, 0, 3, 5, ...projectWeights], 2.49],
  ...(
    [
      [[25, 25, 38, 12], 0],
      [[25, 45, 30, ""], 0],
      [[99.9, "", "", ""], -0.1],
      [[100.1, "", "", ""], 0.1],
      [[33.3, 33.3, 33.4, ""], 0],
      [[33.33, 33.33, 33.33, ""], 0],
      [[0.6, 0.2, 0.2, ""], 0],
      [["", "", "", ""], ""],
    ] as const
  ).map(([cells, gap]): Case => ["G2", `KPI.WEIGHTCHECK(${guarded("A#:D#")})`, cells, gap]),
  ["G3", "KPI.EPSCORE(A#:C#,D#:F#)", [4, 3.5, 5, 50, 30, 20], 4.05],
  ["G3 outside the business", "KPI.EPSCORE(A#:C#,D#:F#)", [4, "", "", 100, 0, 0], 4],
  ["G3 P3 is missing", "KPI.EPSCORE(A#:C#,D#:F#)", [4, 3.5, "", 50, 30, 20], "error"],
  ...(
    [
      [89.9, 4],
      [90, 3],
      [90.1, 3],
      [100, 3],
      [100.1, 2],
      [105, 2],
      [105.1, 1],
      [0, 4],
      [-1, "error"],
      ["", ""],
    ] as const
  ).map(([actual, band]): Case => ["G4", budget, [actual, 100, ""], band]),
  ["G4 failure", budget, [50, 100, "是"], 1],
  ["G4 no plan", budget, [50, 0, ""], "error"],
  ...(
    [
      [-15, 1],
      [-14.9, 2],
      [-5, 2],
      [-4.9, 3],
      [5, 3],
      [5.1, 4],
      [10, 4],
      [10.1, 5],
      ["", ""],
    ] as const
  ).map(([ahead, band]): Case => ["G5, E6 settled", schedule, [ahead, 100, ""], band]),
  ["G5 another cause", schedule, [-20, 100, true], 3],
  ["G5 no plan", schedule, [5, 0, ""], "error"],
  ...(
    [
      [-5, "", 2],
      [0, "", 3],
      [-3, "", "error"],
      [-3, true, 3],
      [5.1, "", 4],
    ] as const
  ).map(([ahead, other, band]): Case => ["G5, E6 literal", literal, [ahead, 100, other], band]),
  ["G6 growth", growth, [4, 5, 3, 4], 4],
  ["G6 one item is open", growth, [4, "", 3, 4], ""],
  ["G6 blank projects", mean, [4, "", 5, ""], 4.5],
  ["G6 no project", mean, ["", "", "", ""], ""],
  ...(
    [
      [0.799, 0, 1],
      [0.8, 0, 2],
      [1, "", 3],
      [1, 0.4, 4],
      [1, 0.7, 5],
      [0.9, 0.7, 2],
      ["", 0.7, ""],
    ] as const
  ).map(([done, share, level]): Case => ["G7", `IF(COUNT(A#)=0,"",KPI.WORKLOADBAND(A#,B#))`, [done, share], level]),
  ["G8 6.7% more", both("KPI.ATTAINMENT(A#,B#)"), [32, 30], 1.066666667],
  ["G8 5 points", both('KPI.ATTAINMENT(A#,B#,"points")'), [0.55, 0.5], 5],
  ["G8 blank", both("KPI.ATTAINMENT(A#,B#)"), ["", 30], ""],
  ["G8 target 0", both("KPI.ATTAINMENT(A#,B#)"), [3, 0], "error"],
  ...(
    [
      [0.179, -1],
      [0.18, 0],
      [0.22, 0],
      [0.221, 1],
      ["", ""],
    ] as const
  ).map(([value, standing]): Case => ["G9", `IF(COUNT(A#)=0,"",KPI.STANDARD(A#,"18%-22%"))`, [value], standing]),
  ["G11 100 of 100", both("KPI.ATTAINMENT(SUM(A#:D#),E#)"), [25, 30, 25, 20, 100], 1],
  ["G11 1000 + 1000 of 2000", both("KPI.ATTAINMENT(A#+B#,C#)"), [1000, 1000, 2000], 1],
  ["G11 90 %", both("KPI.ATTAINMENT(A#,B#)"), [4500, 5000], 0.9],
];

test.each(["desktop", "web"] as const)("blanks as on the %s", async (blanks) => {
  const host = await openKpiHost({ blanks });
  try {
    const values = await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const cells = cases.map(([, , row]) => Array.from({ length: 8 }, (_, at) => row[at] ?? ""));
      sheet.getRangeByIndexes(0, 0, cases.length, 8).values = cells;
      const range = sheet.getRangeByIndexes(0, 9, cases.length, 2);
      range.formulas = cases.map(([, formula], at) => {
        const own = formula.replaceAll("#", String(at + 1));
        const native = nativeFormula(own);
        return [`=${own}`, native.ok ? `=${native.formula}` : native.reason];
      });
      await context.sync();
      range.load("values");
      await context.sync();
      return range.values as CellValue[][];
    });
    const shown = values.map((row) => row.map((one) => (String(one).startsWith("#") ? "error" : one)));
    const told = cases.map(([source, , cells], at) => ({ source, cells, values: shown[at] }));
    expect(told).toEqual(cases.map(([source, , cells, value]) => ({ source, cells, values: [value, value] })));
  } finally {
    host.dispose();
  }
});
