// The open workbook from and to plain data, as src/xlsx reads and writes it.
import type { WorkbookData } from "../../xlsx/workbook-data";
import type { Engine } from "../engine/engine";

/** Opens the workbook in the engine, in place of the one that is open. */
export function importWorkbook(_engine: Engine, _workbook: WorkbookData): Promise<void> {
  return Promise.reject(new Error("Opening workbooks is not built yet."));
}

/** The open workbook; calculation must be finished. */
export function exportWorkbook(_engine: Engine): WorkbookData {
  throw new Error("Saving workbooks is not built yet.");
}
