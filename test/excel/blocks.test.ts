import type { CellBlock, PlannedCell } from "../../src/domain/sheet/sheet-plan";
import { rowBlocks } from "../../src/excel/read";
import { inputOf, requestsOf } from "../../src/excel/write-cells";

test("an area is read in blocks of whole rows that cover it once", () => {
  const blocks = rowBlocks({ row: 2, column: 1, rows: 7, columns: 10 }, 30);
  expect(blocks.map(({ row, rows }) => [row, rows])).toEqual([
    [2, 3],
    [5, 3],
    [8, 1],
  ]);
  expect(blocks.every(({ column, columns }) => column === 1 && columns === 10)).toBe(true);
});

test("a row wider than a block is a block of its own", () => {
  expect(rowBlocks({ row: 0, column: 0, rows: 2, columns: 100 }, 30)).toHaveLength(2);
});

test("planned cells become what is sent: text escaped, formulas with their sign, nothing for null", () => {
  const cells: PlannedCell[] = [
    { text: "=1" },
    { text: "预算" },
    { number: -3 },
    { formula: "A1*2" },
    { formula: "=A1" },
    { clear: true },
    null,
  ];
  expect(cells.map((cell) => inputOf(cell))).toEqual(["'=1", "预算", -3, "=A1*2", "=A1", "", null]);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])("%d is no number to write", (number) => {
  expect(() => inputOf({ number })).toThrow("A plan holds");
});

test("blocks are cut by bytes, and every row is written once at its place", () => {
  const row = [{ text: "预算预算" }, { number: 1 }];
  const block: CellBlock = { row: 4, column: 3, cells: Array.from({ length: 10 }, () => row) };
  const requests = requestsOf({ blocks: [block], styles: [] }, 50);
  expect(requests.length).toBeGreaterThan(3);
  const pieces = requests.flat();
  expect(pieces.reduce((sum, piece) => sum + piece.inputs.length, 0)).toBe(10);
  expect(pieces.map((piece) => piece.row)).toEqual(pieces.map((_, index) => 4 + (index * 10) / pieces.length));
  for (const request of requests) expect(request.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(50);
});

test("small blocks go together in one request", () => {
  const block: CellBlock = { row: 0, column: 0, cells: [[{ text: "a" }]] };
  expect(requestsOf({ blocks: [block, block], styles: [] })).toHaveLength(1);
  expect(requestsOf({ blocks: [], styles: [] })).toEqual([[]]);
});

test("a text cell of the plan takes text without an apostrophe, its neighbour with one", () => {
  const block: CellBlock = { row: 0, column: 0, cells: [[{ text: "1-10" }, { text: "1-10" }]] };
  const whole = { row: 0, column: 0, rows: 1, columns: 2 };
  const styles = [
    { area: whole, style: { numberFormat: "General" } },
    { area: { ...whole, columns: 1 }, style: { numberFormat: "@" } },
    { area: { ...whole, columns: 1 }, style: { bold: true } },
  ];
  expect(requestsOf({ blocks: [block], styles })[0]?.[0]?.inputs).toEqual([["1-10", "'1-10"]]);
});
