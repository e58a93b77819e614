// What is remembered of conversions: small, read back as it was, and never taken from a file that holds anything else.
import { conversionsSection, groupedValues, singleValues } from "../../../src/domain/conversion/conversions";
import type { ConvertedValue } from "../../../src/domain/conversion/conversions";
import { conversionsAfter } from "../../../src/domain/conversion/remember";
import { planConversion } from "../../../src/domain/conversion/plan-conversion";
import { filledTemplate, movedDown, templateOf } from "../../../src/domain/conversion/template";
import { emptyStore, withSection } from "../../../src/domain/store";
import { mostStoreBytes, writeStore } from "../../../src/domain/store/store-text";
import { gridOf } from "../../support/grid";

const bandIn = (row: number) => `=IF(COUNT(A${String(row)},$B$1)<2,"",KPI.BUDGETBAND(A${String(row)},$B$1))`;

test.each(["native", "values"] as const)("ten thousand formulas made %s take little of the store", (to) => {
  const grid = gridOf(Array.from({ length: 10_000 }, (_, at) => [97, 100, bandIn(at + 1)]));
  const remembered = { sheet: grid.sheet, formulas: [], values: [] };
  const shown = { ...grid, values: grid.values.map((line) => [line[0] ?? "", line[1] ?? "", 3]) };
  const { changes } = planConversion(shown, { to, remembered, spills: [] });
  expect(changes).toHaveLength(10_000);
  const conversions = conversionsAfter([], to, [{ grid: shown, remembered, stayed: changes }]);
  const text = writeStore(withSection(emptyStore, conversionsSection, conversions)) ?? "";
  expect(text.length).toBeGreaterThan(10_000);
  expect(text.length).toBeLessThan(mostStoreBytes / 5);
  expect(conversionsSection.parse(JSON.parse(JSON.stringify(conversions)))).toEqual(conversions);
});

test("copies of a formula are kept once and read in each cell as they stood there", () => {
  const singles: readonly ConvertedValue[] = [
    { cell: "C3", was: "=KPI.X(A3,B$1,Other!A3:A$9)", value: 1 },
    { cell: "C4", was: "=KPI.X(A4,B$1,Other!A4:A$9)", value: "" },
    { cell: "D4", was: "=KPI.X(A4,B$1,Other!A4:A$9)", value: true },
    { cell: "C5", was: "=KPI.X(A4,B$1,Other!A4:A$9)", value: 2 },
    { cell: "E1", was: '=KPI.X("A1",F:F,1:1)', value: 1, spill: [[1], [2]] },
  ];
  const groups = groupedValues(singles);
  expect(groups).toHaveLength(4);
  expect(groups[0]).toEqual({ was: singles[0]?.was, cells: ["C3", "C4"], values: [1, ""] });
  expect(singleValues(groups).toSorted((a, b) => (a.cell < b.cell ? -1 : 1))).toEqual(
    singles.toSorted((a, b) => (a.cell < b.cell ? -1 : 1)),
  );
});

test.each([
  [[{ sheet: "S", formulas: [], values: [{ was: "97", cells: ["A1"], values: [1] }] }], "no formula"],
  [[{ sheet: "S", formulas: [], values: [{ was: "=A1", cells: ["A1", "A2"], values: [1] }] }], "a value short"],
  [[{ sheet: "S", formulas: [], values: [{ was: "=A1", cells: ["A0"], values: [1] }] }], "no cell"],
  [[{ sheet: "S", formulas: [], values: [{ was: "=A1", cells: ["A1"], values: [1], spill: [[1], [1, 2]] }] }], "no block"], // prettier-ignore
  [[{ sheet: "S", formulas: [{ wrote: "=1", was: "cmd", cells: ["A1"] }], values: [] }], "no formula that was"],
  [[{ sheet: 1, formulas: [], values: [] }], "no sheet"],
  ["text", "no list"],
])("%j is not read: %s", (...[value]) => {
  expect(conversionsSection.parse(value)).toBeUndefined();
});

test("a template puts the references of now into what stood there", () => {
  const template = templateOf("=KPI.BUDGETBAND(A5,$B$1)+Other!C1", "=IF(A5>0,A5/$B$1,0)+Other!C1");
  expect(filledTemplate(template, "=IF(A9>0,A9/$B$2,0)+Other!C1")).toBe("=KPI.BUDGETBAND(A9,$B$2)+Other!C1");
  expect(filledTemplate(template, "=IF(A9>1,A9/$B$2,0)+Other!C1")).toBeUndefined();
  expect(movedDown("=KPI.X(A1:B$2,Other!A1,\"A1\")", 3)).toBe('=KPI.X(A4:B$5,Other!A1,"A1")'); // prettier-ignore
});
