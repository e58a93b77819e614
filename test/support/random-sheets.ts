// Sheets nobody would draw, as fast-check draws them: tables of every shape, half of them nonsense, with merges that
// cross, errors, formulas, and names that have to be quoted.
import fc from "fast-check";
import type { Area } from "../../src/domain/sheet/area";
import type { CellValue } from "../../src/domain/sheet/cell";

export interface RandomSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** Relative to the first cell; they may overlap and reach beyond the rows. */
  readonly merges: readonly Area[];
  /** Where the first cell stands. */
  readonly row: number;
  readonly column: number;
}

const headers = [
  "序号",
  "考核维度",
  "考核指标",
  "关键绩效指标（KPI）",
  "权重",
  "权 重（%）",
  "分值",
  "目标值",
  "实际完成",
  "评分标准",
  "自评\n得分",
  "上级评分",
  "得分",
  "加权得分",
  "星级",
  "完成时间",
  "责任人",
  "备注",
  "1月",
  "Q2",
  "KPI",
  "Objective",
  "Key Result",
  "Weight",
  "Target",
  "Actual",
  "Rating",
  "Remarks",
  "Due Date",
  "Risk",
  "Amount",
  "",
];

const words = [
  "合计",
  "小计",
  "Total",
  "总分：",
  "备注：尽快完成",
  "KEY RESULT 1",
  "KR2",
  "提升客户满意度",
  "尽快提高服务质量",
  "On-time delivery ≥ 95%",
  "100%",
  "40%",
  "-",
  "无",
  "★★★",
  "#N/A",
  "#DIV/0!",
  "'",
  '"',
  "{",
  'O\'Brien "x"',
  "<b>&amp;</b>",
  "\u200b",
  "👩‍👩‍👧 团队",
  "=",
  "==SUM(D2:D4)",
  "x".repeat(600),
];

const formulas = ["=1+1", "=1/0", "=SUM(A1:A3)", '="合"&"计"', "=NA()", "=B2*C2", "=SUMPRODUCT(A1:A4,B1:B4)"];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<CellValue>("") },
  { weight: 3, arbitrary: fc.constantFrom<CellValue>(...words) },
  { weight: 2, arbitrary: fc.constantFrom<CellValue>(...headers) },
  { weight: 3, arbitrary: fc.integer({ min: -3, max: 120 }) },
  { weight: 2, arbitrary: fc.constantFrom<CellValue>(0.1, 0.25, 0.4, 1, 45_800, -1e-9, 1e15) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>(...formulas) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12, unit: "grapheme" }).map((text) => text.replace(/^[=']+/, "")) },
);

const area: fc.Arbitrary<Area> = fc.record({
  row: fc.integer({ min: -1, max: 14 }),
  column: fc.integer({ min: -1, max: 9 }),
  rows: fc.integer({ min: 1, max: 5 }),
  columns: fc.integer({ min: 1, max: 6 }),
});

// Apostrophes may stand anywhere in a name but at its ends.
const sheetName = fc.constantFrom(
  "Sheet1",
  "Team's KPI",
  "考核 '25",
  "a b!c",
  "1月",
  'say "hi"',
  "A1",
  "R1C1",
  "=x",
  "绩效(终)",
);

/** A sheet with a row of headers over rows of anything, among rows of anything. */
export const randomSheet: fc.Arbitrary<RandomSheet> = fc
  .record({
    columns: fc.integer({ min: 1, max: 10 }),
    above: fc.nat(3),
    items: fc.nat(9),
    below: fc.nat(4),
    tables: fc.integer({ min: 0, max: 3 }),
  })
  .chain(({ columns, above, items, below, tables }) => {
    const lines = (count: number) =>
      fc.array(fc.array(cell, { maxLength: columns }), { minLength: count, maxLength: count });
    const table = fc
      .tuple(
        fc
          .tuple(
            fc.constantFrom<CellValue[]>([], ["考核指标", "权重", "得分"], ["KPI", "Target", "Weight", "Score"]),
            fc.array(fc.constantFrom<CellValue>(...headers), { minLength: columns, maxLength: columns }),
          )
          .map(([sure, others]) => [...sure, ...others].slice(0, columns)),
        lines(items),
        fc.constantFrom<CellValue>("", "合计", "Total", "小计"),
        lines(below),
      )
      .map(([header, rows, total, rest]) => [header, ...rows, ...(total === "" ? [] : [[total, 1]]), ...rest]);
    return fc.record({
      name: sheetName,
      rows: fc
        .tuple(lines(above), fc.array(table, { minLength: tables, maxLength: tables }))
        .map(([first, rest]) => [...first, ...rest.flat()]),
      merges: fc.array(area, { maxLength: 4 }),
      row: fc.constantFrom(0, 0, 3, 700),
      column: fc.constantFrom(0, 0, 2, 25, 700),
    });
  });
