import { rowProgress } from "../../../src/domain/checks";
import type { Finding } from "../../../src/domain/findings/finding";
import type { Area } from "../../../src/domain/sheet/area";
import type { ItemTable } from "../../../src/domain/tables";

const table = (column: number, itemRows: number[], slotRows: number[] = []): ItemTable => ({
  sheet: "Sheet1",
  area: { row: 0, column, rows: 20, columns: 4 },
  headerRows: [0],
  itemRows,
  slotRows,
  subtotalRows: [],
  totalRows: [],
  bannerRows: [],
  columns: [],
});

const finding = (area: Area, kind: "missing" | "wrong" = "missing"): Finding => ({
  rule: "missing-score",
  severity: "warning",
  place: { sheet: "Sheet1", area },
  subject: "",
  message: "",
  arguments: {},
  fixes: [],
  mark: { kind, areas: [area], condition: "TRUE" },
});

const cell = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

test("rows with a gap are not complete, room for more does not count", () => {
  const tables = [table(0, [1, 2, 3, 4, 5], [4, 5])];
  expect(rowProgress(tables, [finding(cell(2, 1)), finding(cell(2, 3)), finding(cell(3, 1), "wrong")])).toEqual({
    rows: 3,
    complete: 2,
  });
});

test("a gap is that of the table it stands in; one over several rows is a gap in each", () => {
  const tables = [table(0, [1, 2]), table(5, [1, 2])];
  expect(rowProgress(tables, [finding({ row: 1, column: 6, rows: 2, columns: 1 })])).toEqual({ rows: 4, complete: 2 });
});

test("without tables there are no rows", () => {
  expect(rowProgress([], [])).toEqual({ rows: 0, complete: 0 });
});
