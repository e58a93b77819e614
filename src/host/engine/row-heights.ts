// Rows without a height of their own are as high as what stands in them: Excel fits them when it opens a file, Univer only
// when it edits them. Here they are fitted once their sheet is shown, the first ones at once, the rest while the
// browser is idle. Fitted heights are only for the screen: they are no change of the workbook and are not saved.
import { IRenderManagerService, type SpreadsheetSkeleton } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { Engine } from "./engine";
import {
  BooleanNumber,
  SetWorksheetActiveOperation,
  SetWorksheetRowAutoHeightMutation,
  WrapStrategy,
  type Worksheet,
} from "./univer";

/** About what a screen shows, and how many rows the sheet is laid out anew for while it is idle. */
const firstRows = 80;
const rowsAtOnce = 1000;
const usualFontPoints = 11;

interface FittedRow {
  readonly row: number;
  readonly autoHeight: number;
}

/** Fits the rows of each sheet of each workbook when it is shown for the first time. */
export function fitRowsWhenShown(engine: Engine): void {
  const fitted = new Set<string>();
  let stop = (): void => undefined;
  const fit = () => {
    const workbook = engine.workbook();
    const sheet = workbook.getActiveSheet();
    const key = `${workbook.getUnitId()} ${sheet.getSheetId()}`;
    if (fitted.has(key)) return;
    fitted.add(key);
    stop();
    stop = fitSheet(engine, sheet, () => fitted.delete(key));
  };
  engine.commands.onCommandExecuted(({ id }) => {
    // A workbook that was opened is drawn in a later task.
    if (id === SetWorksheetActiveOperation.id) setTimeout(fit, 0);
  });
}

/** Fits one sheet; what it gives stops that, and `stopped` is called when rows were left. */
function fitSheet(engine: Engine, sheet: Worksheet, stopped: () => void): () => void {
  const rows = rowsToFit(sheet);
  const place = { unitId: sheet.getUnitId(), subUnitId: sheet.getSheetId() };
  const skeleton = engine.injector
    .get(IRenderManagerService)
    .getRenderById(place.unitId)
    ?.with(SheetSkeletonManagerService)
    .ensureSkeleton(place.subUnitId);
  if (!skeleton || rows.length === 0) return () => undefined;
  const apply = (rowsAutoHeightInfo: readonly FittedRow[]) => {
    if (rowsAutoHeightInfo.length === 0) return;
    const params = { ...place, rowsAutoHeightInfo };
    engine.commands.syncExecuteCommand(SetWorksheetRowAutoHeightMutation.id, params, { onlyLocal: true });
  };
  apply(rows.slice(0, firstRows).flatMap((row) => heightOf(row, sheet, skeleton)));
  const later = rows.slice(firstRows);
  const waiting: FittedRow[] = [];
  let idle = 0;
  const go = (deadline: IdleDeadline) => {
    if (engine.workbook().getUnitId() !== place.unitId) return;
    for (let row = later[0]; row !== undefined && deadline.timeRemaining() > 1; row = later[0]) {
      waiting.push(...heightOf(row, sheet, skeleton));
      later.shift();
    }
    if (waiting.length >= rowsAtOnce || later.length === 0) apply(waiting.splice(0));
    if (later.length > 0) idle = requestIdleCallback(go);
  };
  idle = requestIdleCallback(go);
  return () => {
    cancelIdleCallback(idle);
    if (later.length > 0) stopped();
  };
}

/** Rows with a cell that may need more than a line, from the top, those with a height of their own left out. */
function rowsToFit(sheet: Worksheet): number[] {
  const rows: number[] = [];
  sheet.getCellMatrix().forRow((row, columns) => {
    const { h, ia } = sheet.getRowManager().getRow(row) ?? {};
    if (h !== undefined || ia === BooleanNumber.FALSE) return;
    if (columns.some((column) => isTall(sheet, row, column))) rows.push(row);
  });
  return rows.sort((one, other) => one - other);
}

function isTall(sheet: Worksheet, row: number, column: number): boolean {
  const cell = sheet.getCellRaw(row, column);
  if (!cell?.p && (cell?.v === undefined || cell.v === null || cell.v === "")) return false;
  const { tb, fs } = sheet.getComposedCellStyle(row, column);
  return tb === WrapStrategy.WRAP || (fs ?? usualFontPoints) > usualFontPoints;
}

function heightOf(row: number, sheet: Worksheet, skeleton: SpreadsheetSkeleton): FittedRow[] {
  const range = { startRow: row, endRow: row, startColumn: 0, endColumn: sheet.getColumnCount() - 1 };
  return skeleton.calculateAutoHeightInRange([range]).flatMap(({ autoHeight }) => {
    const changes = autoHeight !== undefined && autoHeight !== sheet.getRowHeight(row);
    return changes ? [{ row, autoHeight }] : [];
  });
}
