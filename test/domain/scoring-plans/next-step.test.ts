// What a formula gives, which line of its rule applied, and the smallest change of an entry that gives more.
import { nativeFormula } from "../../../src/domain/scoring/native/kpi-formula";
import { compute } from "../../../src/domain/scoring-plans/compute-formula";
import { nextStep, ruleLine } from "../../../src/domain/scoring-plans/next-step";
import type { CellValue } from "../../../src/domain/sheet/cell";
import { readFormula } from "../../../src/domain/sheet/formula-tree";

/** A1, B1, … hold these. */
function sheet(...cells: readonly CellValue[]) {
  return (row: number, column: number) => (row === 0 ? (cells[column] ?? "") : "");
}

function tree(formula: string) {
  const native = nativeFormula(formula);
  const text = native.ok ? native.formula : formula;
  const node = readFormula(text);
  if (!node) throw new Error(text);
  return { node, text };
}

test.each([
  ["=A1*B1/100", [50, 4], 2],
  ['=IF(COUNT(A1,B1)<2,"",ROUND(A1*B1,9))', [0.38, 3], 1.14],
  ['=IF(COUNT(A1,B1)<2,"",ROUND(A1*B1,9))', [0.38, ""], ""],
  ["=SUM(A1:C1)+MAX(A1:C1)-MIN(A1:C1)", [1, 2, 4], 10],
  ["=ROUND(A1,0)", [2.5], 3],
  ["=ROUND(105/100-1,9)", [], 0.05],
  ['=IF(AND(A1>=90,B1<>""),5,-B1%)', [89, 50], -0.5],
  ["=KPI.BUDGETBAND(A1,B1)", [105, 100], 2],
  ["=KPI.SCHEDULEBAND(A1,B1)", [-9, 60], 1],
  ["=VLOOKUP(A1,D:E,2)", [1], undefined],
  ["=Other!A1*2", [1], undefined],
  ["=A1/B1", [1, 0], undefined],
] as [string, CellValue[], CellValue | undefined][])("%s of %j is %s", (formula, cells, value) => {
  expect(compute(tree(formula).node, sheet(...cells))).toBe(value);
});

test.each([
  [
    "=KPI.BUDGETBAND(A1,B1)",
    [103, 100],
    { value: 0.03, lower: { at: 0, closed: false }, upper: { at: 0.05, closed: true } },
  ],
  [
    "=KPI.SCHEDULEBAND(A1,B1)",
    [-3, 60],
    { value: -0.05, lower: { at: -0.15, closed: false }, upper: { at: -0.05, closed: true } },
  ],
  ["=IF(A1>=90,5,IF(A1>=75,4,3))", [90], { value: 90, lower: { at: 90, closed: true } }],
  ["=A1*2", [90], undefined],
] as [string, CellValue[], unknown][])("the line of %s that %j is in", (formula, cells, line) => {
  const { node, text } = tree(formula);
  expect(ruleLine(node, text, sheet(...cells))).toEqual(line);
});

test.each([
  ["=KPI.SCHEDULEBAND(A1,B1)", [2, 60], 60, { by: 2, result: 4 }],
  ["=KPI.SCHEDULEBAND(A1,B1)", [-4, 60], 60, { by: 2, result: 3 }],
  ["=KPI.SCHEDULEBAND(A1,B1)", [7, 60], 60, undefined],
  ["=KPI.BUDGETBAND(A1,B1)", [105, 100], 100, { by: -5, result: 3 }],
  ["=IF(A1>=0.98,5,IF(A1>=0.95,4,3))", [0.968], 1, { by: 0.012, result: 5 }],
  ["=IF(A1<=0.02,5,IF(A1<=0.05,4,3))", [0.032], 1, { by: -0.012, result: 5 }],
  ["=IF(A1>=90,5,4)", [""], 90, undefined],
] as [string, CellValue[], number, unknown][])("from %s of %j the next", (formula, cells, size, step) => {
  expect(nextStep(tree(formula).node, { row: 0, column: 0, size }, sheet(...cells))).toEqual(step);
});
