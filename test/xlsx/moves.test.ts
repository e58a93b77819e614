// What inserted and deleted rows and columns, renamed and deleted sheets do to places and references that are carried as text.
import fc from "fast-check";
import { followReferences, type SheetMoves } from "../../src/xlsx/moves/references";
import { movedArea, movedIndex, originOf, withShift, type Shift } from "../../src/xlsx/moves/shifts";

const inserted: Shift = { axis: "rows", kind: "insert", at: 2, count: 2 };
const removed: Shift = { axis: "rows", kind: "remove", at: 2, count: 2 };
const column: Shift = { axis: "columns", kind: "insert", at: 1, count: 1 };

const moves: SheetMoves = new Map([
  ["data", { name: "成绩 表", shifts: [inserted] }],
  ["cut", { name: "Cut", shifts: [removed] }],
  ["wide", { name: "Wide", shifts: [column] }],
  ["gone", { shifts: [] }],
]);

test.each([
  ["a cell below", "Data!$A$3", "'成绩 表'!$A$5"],
  ["a cell above", "data!A2", "'成绩 表'!A2"],
  ["a range around", "SUM(Data!A1:B9)", "SUM('成绩 表'!A1:B11)"],
  ["whole columns", "Data!$A:$C", "'成绩 表'!$A:$C"],
  ["whole rows", "Data!1:4", "'成绩 表'!1:6"],
  ["deleted cells", "Cut!A3+Cut!A4:B4", "#REF!+#REF!"],
  ["a range that loses rows", "Cut!A1:A3", "Cut!A1:A2"],
  ["columns", "Wide!A1:B2,'Wide'!B:B", "Wide!A1:C2,Wide!C:C"],
  ["a deleted sheet", "Gone!A1*2", "#REF!*2"],
  ["another sheet", "Other!A9", "Other!A9"],
  ["a reference without a sheet", "A3+Other!A3", "A5+Other!A3"],
  ["words, names, functions", 'IF(A1="Data!A3",LOG10(A3),DATA3_X)', 'IF(A1="Data!A3",LOG10(A5),DATA3_X)'],
  ["another workbook", "[1]Data!A3", "[1]Data!A3"],
  ["a quoted other workbook", "'[1]Data'!A3", "'[1]Data'!A3"],
  ["columns of tables", "Sales[[#This Row],[A3]]", "Sales[[#This Row],[A3]]"],
])("%s: %s", (_, formula, expected) => {
  expect(followReferences(formula, "Data", moves)).toBe(expected);
});

const shifts = fc.array(
  fc.record({
    axis: fc.constantFrom("rows" as const, "columns" as const),
    kind: fc.constantFrom("insert" as const, "remove" as const),
    at: fc.nat(30),
    count: fc.integer({ min: 1, max: 4 }),
  }),
  { maxLength: 6 },
);

test("where a line stood before is where it came from", () => {
  fc.assert(
    fc.property(fc.nat(60), shifts, (index, list) => {
      const now = movedIndex(index, "rows", list);
      if (now !== undefined) expect(originOf(now, "rows", list)).toBe(index);
    }),
  );
});

test("an area holds exactly the cells of it that are left and those put in between", () => {
  fc.assert(
    fc.property(fc.nat(20), fc.integer({ min: 1, max: 8 }), shifts, (row, rows, list) => {
      const now = movedArea(
        { row, column: 0, rows, columns: 99 },
        list.filter(({ axis }) => axis === "rows"),
      );
      const left = Array.from({ length: rows }, (_, index) => movedIndex(row + index, "rows", list));
      const places = left.filter((place) => place !== undefined);
      if (places.length === 0) return;
      expect(now?.row).toBeLessThanOrEqual(Math.min(...places));
      expect((now?.row ?? 0) + (now?.rows ?? 0) - 1).toBeGreaterThanOrEqual(Math.max(...places));
    }),
  );
});

test("a change and what takes it back leave nothing", () => {
  expect(withShift(withShift([column], inserted), removed)).toEqual([column]);
  expect(withShift(withShift([], removed), inserted)).toEqual([]);
  expect(withShift([inserted], { ...removed, count: 1 })).toHaveLength(2);
});
