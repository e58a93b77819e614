// What holds for the recogniser whatever the sheet: moving it changes nothing, blank margins change nothing, it never throws.
import fc from "fast-check";
import { checkTables, countCheckedCells, summariseTable } from "../../../src/domain/checks";
import type { Area } from "../../../src/domain/sheet/area";
import type { CellValue } from "../../../src/domain/sheet/cell";
import type { Grid } from "../../../src/domain/sheet/grid";
import type { KpiTable } from "../../../src/domain/tables";
import { recogniseTables } from "../../../src/domain/tables";
import { drawnGrid, gridOf } from "../../support/grid";
import { layouts } from "./layouts.data";

const offset = fc.record({ row: fc.nat(2000), column: fc.nat(200) });
const layout = fc.constantFrom(...layouts);

function movedTable(table: KpiTable, row: number, column: number): KpiTable {
  const down = (rows: readonly number[]) => rows.map((it) => it + row);
  return {
    ...table,
    area: { ...table.area, row: table.area.row + row, column: table.area.column + column },
    headerRows: down(table.headerRows),
    itemRows: down(table.itemRows),
    slotRows: down(table.slotRows),
    subtotalRows: down(table.subtotalRows),
    totalRows: down(table.totalRows),
    bannerRows: down(table.bannerRows),
    columns: table.columns.map((it) => ({ ...it, column: it.column + column })),
  };
}

test("a table is the same wherever the used range begins", () => {
  fc.assert(
    fc.property(layout, offset, ({ drawing }, { row, column }) => {
      const here = recogniseTables(drawnGrid(drawing));
      const there = recogniseTables(drawnGrid(drawing, { row, column }));
      expect(there).toEqual(here.map((table) => movedTable(table, row, column)));
    }),
  );
});

test("blank rows and columns around the content change nothing", () => {
  const margins = fc.record({ top: fc.nat(6), left: fc.nat(4), bottom: fc.nat(6), right: fc.nat(4) });
  fc.assert(
    fc.property(layout, margins, ({ drawing }, { top, left, bottom, right }) => {
      const grid = drawnGrid(drawing);
      const width = Math.max(...grid.values.map((row) => row.length)) + left + right;
      const blanks = (count: number) => Array.from({ length: count }, () => Array<CellValue>(width).fill(""));
      const padded = (rows: Grid["values"]) => [
        ...blanks(top),
        ...rows.map((row) => [
          ...Array<CellValue>(left).fill(""),
          ...row,
          ...Array<CellValue>(width - left - row.length).fill(""),
        ]),
        ...blanks(bottom),
      ];
      const merges = grid.merges.map((merge) => ({ ...merge, row: merge.row + top, column: merge.column + left }));
      const wide: Grid = { ...grid, values: padded(grid.values), formulas: padded(grid.formulas), merges };
      expect(recogniseTables(wide)).toEqual(recogniseTables(grid).map((table) => movedTable(table, top, left)));
    }),
  );
});

const words = [
  "KPI",
  "权重",
  "Weight",
  "得分",
  "目标值",
  "Target",
  "合计",
  "Total",
  "小计",
  "KEY RESULT 1",
  "KR2",
  "备注：",
  "#N/A",
  "=SUM(A1:A3)",
  "25%",
  "-",
  "项目",
];
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<CellValue>("") },
  { weight: 4, arbitrary: fc.constantFrom<CellValue>(...words) },
  fc.string({ maxLength: 12, unit: "grapheme" }),
  fc.double(),
  fc.integer({ min: -3, max: 120 }),
  fc.boolean(),
);
const area: fc.Arbitrary<Area> = fc.record({
  row: fc.integer({ min: -2, max: 14 }),
  column: fc.integer({ min: -2, max: 12 }),
  rows: fc.integer({ min: 1, max: 9 }),
  columns: fc.integer({ min: 1, max: 9 }),
});

test("no grid makes recognising, checking or summarising throw, and what is found lies inside the grid", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 12 }),
      fc.array(area, { maxLength: 6 }),
      (rows, merges) => {
        const grid = gridOf(rows, { merges });
        const tables = recogniseTables(grid);
        for (const table of tables) {
          summariseTable(grid, table);
          expect(table.area.row).toBeGreaterThanOrEqual(0);
          expect(table.area.row + table.area.rows).toBeLessThanOrEqual(rows.length);
          expect(table.confidence).toBeGreaterThanOrEqual(0.5);
        }
        checkTables(grid, tables);
        expect(countCheckedCells(grid, tables)).toBeGreaterThanOrEqual(0);
      },
    ),
    { numRuns: 1500 },
  );
});

// The limit is a ratio of two runs on the same machine: 5 would be linear.
test("recognising and checking five times the rows of 21 columns takes no more than eight times as long", () => {
  const [few, many] = [longSheet(1000), longSheet(5000)];
  const times = { few: Infinity, many: Infinity };
  // Other work on the machine may slow any one run, so the best of several counts.
  for (let run = 0; run < 12 && (run < 3 || times.many >= 8 * times.few); run += 1) {
    times.few = Math.min(times.few, timeToCheck(few, 1000));
    times.many = Math.min(times.many, timeToCheck(many, 5000));
  }
  expect(times.many / times.few).toBeLessThan(8);
});

function timeToCheck(grid: Grid, rows: number): number {
  const start = performance.now();
  const tables = recogniseTables(grid);
  const findings = checkTables(grid, tables);
  const time = performance.now() - start;
  expect(tables.map(({ itemRows }) => itemRows.length)).toEqual([rows]);
  expect(findings.filter(({ rule }) => rule === "missing-score")).toHaveLength(Math.ceil(rows / 7));
  return time;
}

function longSheet(rows: number): Grid {
  const header = [
    "编号",
    "考核维度",
    "考核指标",
    "指标定义",
    "单位",
    "目标值",
    "权重",
    "评分标准",
    "实际值",
    "自评分",
    "上级评分",
    "得分",
    "备注",
  ];
  const extra = Array.from({ length: 8 }, (_, index) => `补充${String(index)}`);
  const items = Array.from({ length: rows }, (_, row): CellValue[] => [
    row + 1,
    `维度${String(row % 9)}`,
    `第${String(row)}项指标`,
    "按月统计的数值，取系统导出",
    "个",
    row,
    1 / rows,
    "完成得满分，每差一个扣一分",
    row + 2,
    3,
    4,
    row % 7 === 0 ? "" : 3.5,
    "",
    ...extra.map((word) => `${word} ${String(row)}`),
  ]);
  return gridOf([[...header, ...extra], ...items]);
}
