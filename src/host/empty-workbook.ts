// The workbook one starts with.
import type { WorkbookData } from "../xlsx";

/** One empty sheet, as Excel makes it. */
export function emptyWorkbook(): WorkbookData {
  return {
    sheets: [
      {
        id: "sheet-1",
        name: "Sheet1",
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
      },
    ],
    activeSheet: 0,
    styles: [{}],
    names: [],
    customXml: [],
    properties: {},
    date1904: false,
  };
}
