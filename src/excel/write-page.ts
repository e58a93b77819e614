// What a plan says about a whole sheet: sizes, frozen rows, print set-up. Only for a sheet of its own.
import type { PrintSetup, SheetPlan } from "../domain/sheet/sheet-plan";
import { areaAddress } from "../domain/sheet/area";
import { rangeAt } from "./areas";

/** Queues widths, heights, frozen rows and print set-up. Never call it for a sheet the user already had. */
export function writePage(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { column, width } of plan.columnWidthsPoints) {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  }
  for (const { row, height } of plan.rowHeightsPoints) {
    sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
  }
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
  if (plan.print !== undefined) writePrint(sheet, plan.print);
}

function writePrint(sheet: Excel.Worksheet, print: PrintSetup): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.topMargin = print.marginsPoints.top;
  pageLayout.bottomMargin = print.marginsPoints.bottom;
  pageLayout.leftMargin = print.marginsPoints.left;
  pageLayout.rightMargin = print.marginsPoints.right;
  pageLayout.setPrintArea(rangeAt(sheet, print.area));
  const { titleRows } = print;
  if (titleRows !== undefined) {
    pageLayout.setPrintTitleRows(`$${String(titleRows.row + 1)}:$${String(titleRows.row + titleRows.rows)}`);
  }
  writePageLines(pageLayout.headersFooters.defaultForAllPages, print);
  for (const row of print.breaksBefore ?? []) {
    sheet.horizontalPageBreaks.add(areaAddress({ row, column: 0, rows: 1, columns: 1 }));
  }
}

function writePageLines(page: Excel.HeaderFooter, { header, footer }: PrintSetup): void {
  const lines = [
    ["leftHeader", header?.left],
    ["centerHeader", header?.center],
    ["rightHeader", header?.right],
    ["leftFooter", footer?.left],
    ["centerFooter", footer?.center],
    ["rightFooter", footer?.right],
  ] as const;
  for (const [part, text] of lines) if (text !== undefined) page[part] = withCodes(text);
}

/** In Excel an ampersand begins a code: one that is text is doubled. */
function withCodes(text: string): string {
  return text.replace(/&(?![PN])/g, "&&");
}
