// Everything about a form on the active sheet that more rows must keep: contents, merged cells, validations, rules,
// heights, formats, the printed page.
import type { Area } from "../../src/domain/sheet/area";
import type { CellValue } from "../../src/domain/sheet/cell";

interface Looked {
  /** How much of the sheet, from the first cell. */
  readonly rows: number;
  readonly columns: number;
  /** The first of four rows looked at closely, over the columns of the items. */
  readonly from: number;
  readonly items: Area;
}

export interface FormLooks {
  readonly values: CellValue[][];
  readonly formulas: CellValue[][];
  readonly merges: readonly Area[];
  readonly heights: readonly number[];
  /** Of each of the four rows, by columns. */
  readonly validations: readonly unknown[][];
  /** How many rules there are in each cell of the four rows. */
  readonly rules: readonly number[][];
  readonly formats: readonly unknown[][];
  /** The rows that pages begin with. */
  readonly breaks: readonly number[];
  /** The last row printed; empty: all. */
  readonly printed: readonly number[];
}

const close = 4;

export function formLooks({ rows, columns, from, items }: Looked): Promise<FormLooks> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRangeByIndexes(0, 0, rows, columns);
    range.load("values,formulas");
    const looked = sheet.getRangeByIndexes(from, items.column, close, items.columns);
    looked.load("numberFormat");
    const looks = looked.getCellProperties({
      format: { fill: { color: true }, font: { bold: true, color: true }, borders: { style: true } },
    });
    const merged = range.getMergedAreasOrNullObject();
    merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
    const printed = sheet.pageLayout.getPrintAreaOrNullObject();
    printed.load("areas/items/rowIndex,areas/items/rowCount");
    const heights = Array.from({ length: rows }, (_, row) => sheet.getRangeByIndexes(row, 0, 1, 1));
    for (const cell of heights) cell.load("format/rowHeight");
    const cells = Array.from({ length: close }, (_, down) =>
      Array.from({ length: items.columns }, (_cell, right) =>
        sheet.getRangeByIndexes(from + down, items.column + right, 1, 1),
      ),
    );
    for (const { dataValidation } of cells.flat()) dataValidation.load("type,rule,prompt,errorAlert");
    sheet.horizontalPageBreaks.load("items");
    const rules = sheet.getRange().conditionalFormats;
    rules.load("items/type");
    await context.sync();
    const starts = sheet.horizontalPageBreaks.items.map((item) => item.getCellAfterBreak());
    for (const cell of starts) cell.load("rowIndex");
    const ruled = rules.items.map((item) => item.getRanges());
    for (const areas of ruled) {
      areas.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
    }
    await context.sync();
    const numberFormats = looked.numberFormat as unknown[][];
    const ruledAreas = ruled.flatMap(areasIn);
    return {
      values: range.values as CellValue[][],
      formulas: range.formulas as CellValue[][],
      merges: (merged.isNullObject ? [] : areasIn(merged)).sort((a, b) => a.row - b.row || a.column - b.column),
      heights: heights.map((cell) => cell.format.rowHeight),
      validations: cells.map((line) =>
        line.map(({ dataValidation: { type, rule, prompt, errorAlert } }) => ({ type, rule, prompt, errorAlert })),
      ),
      rules: cells.map((line, down) =>
        line.map((_, right) => ruledAreas.filter((area) => holds(area, from + down, items.column + right)).length),
      ),
      formats: looks.value.map((line, down) => line.map((cell, right) => [cell, numberFormats[down]?.[right]])),
      breaks: starts.map(({ rowIndex }) => rowIndex),
      printed: printed.isNullObject ? [] : printed.areas.items.map(({ rowIndex, rowCount }) => rowIndex + rowCount),
    };
  });
}

function areasIn({ areas }: Excel.RangeAreas): Area[] {
  return areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    row: rowIndex,
    column: columnIndex,
    rows: rowCount,
    columns: columnCount,
  }));
}

function holds(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}
