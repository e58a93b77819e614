// Explain: what a score is made of, which line applied, its share of the total, and what would give more.
import { explainScore } from "../../../src/domain/scoring-plans";
import type { CellValue } from "../../../src/domain/sheet/cell";
import { recogniseTables } from "../../../src/domain/tables";
import { gridOf } from "../../support/grid";

/** Explains a cell of rows in which a formula shows `shown`. */
function explain(rows: readonly (readonly CellValue[])[], row: number, column: number, shown: CellValue = "") {
  const plain = gridOf(rows);
  const values = plain.values.map((line, r) =>
    line.map((value, c) => (r === row && c === column ? shown || value : value)),
  );
  const grid = { ...plain, values };
  return explainScore(grid, recogniseTables(grid)[0], { row, column });
}

const review: CellValue[][] = [
  ["指标", "权重", "计划天数", "提前天数", "评分", "得分"],
  ["需求评审", 0.6, 60, 2, "=KPI.SCHEDULEBAND(D2,C2)", "=B2*E2"],
  ["上线", 0.4, 30, 0, 3, "=B3*E3"],
];

test("a score by bands: inputs by their headers, the line, and how many days more give the next", () => {
  expect(explain(review, 1, 4, 3)).toMatchObject({
    label: "需求评审 · 评分",
    inputs: [
      { label: "需求评审 · 提前天数", value: 2 },
      { label: "需求评审 · 计划天数", value: 60 },
    ],
    line: { value: 0.033333333, lower: { at: 0, closed: true }, upper: { at: 0.05, closed: true } },
    share: { points: 1.8, total: 3 },
    next: { label: "需求评审 · 提前天数", by: 2, result: 4 },
  });
});

test("an entered score has its share of the total, and no line", () => {
  const explained = explain(review, 2, 4);
  expect(explained).toMatchObject({ value: 3, inputs: [], share: { points: 1.2 } });
  expect(explained).not.toHaveProperty("line");
});

test("a rate of somebody else's rule: percentage points that are missing", () => {
  const rows = [
    ["Indicator", "Target", "Actual", "Score"],
    ["Returns", 0.02, 0.032, "=IF(C2<=0.02,5,IF(C2<=0.05,4,3))"],
  ];
  expect(explain(rows, 1, 3, 4)).toMatchObject({
    line: { value: 0.032, lower: { at: 0.02, closed: false }, upper: { at: 0.05, closed: true } },
    next: { label: "Returns · Actual", by: -0.012, result: 5 },
  });
});

test("outside a table labels stand before the cells", () => {
  const rows = [
    ["Planned cost", 100],
    ["Actual cost", 105],
    ["Level", "=KPI.BUDGETBAND(B2,B1)"],
  ];
  expect(explain(rows, 2, 1, 2)).toMatchObject({
    label: "Level",
    inputs: [{ label: "Actual cost" }, { label: "Planned cost" }],
    next: { label: "Actual cost", by: -5, result: 3 },
  });
});

test.each([
  ["=A1 A2", "not-readable"],
  ["=VLOOKUP(A2,Scale!A:B,2)", "not-computable"],
])("what cannot be read is said: %s", (formula, unread) => {
  expect(explain([["x", formula]], 0, 1, 3)).toMatchObject({ unread });
});

test("a cell without score or formula is not explained", () => {
  expect(explain(review, 1, 0)).toBeUndefined();
});
