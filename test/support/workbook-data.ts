// Workbook data for tests, as short as it can be said.
import type { AreaData, SheetData, WorkbookData } from "../../src/xlsx";

export function area(row: number, column: number, rows: number, columns: number): AreaData {
  return { row, column, rows, columns };
}

/** A sheet whose id is its name. */
export function emptySheet(name: string, parts: Partial<SheetData> = {}): SheetData {
  return {
    id: name,
    name,
    state: "visible",
    cells: {},
    columns: [],
    rows: {},
    merges: [],
    view: { frozenRows: 0, frozenColumns: 0, gridlines: true, zoomPercent: 100 },
    conditionalFormats: [],
    validations: [],
    hyperlinks: [],
    notes: [],
    tables: [],
    page: {},
    ...parts,
  };
}

export function workbookOf(...sheets: readonly SheetData[]): WorkbookData {
  return { sheets, activeSheet: 0, styles: [{}], names: [], customXml: [], properties: {}, date1904: false };
}
