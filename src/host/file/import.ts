// A workbook of a file into the engine: one snapshot, the extras beside it, and what neither can hold carried along.
import { edgesOf, subtract, type Area } from "../engine/area";
import { initialSheetSize, type Engine } from "../engine/engine";
import type { SheetExtras } from "../engine/extras";
import { BooleanNumber, SetWorksheetActiveOperation, type IWorkbookData, type IWorksheetData } from "../engine/univer";
import type { ColumnData, RowData, SheetData, WorkbookData } from "../../xlsx";
import { carry, type CarriedSheet } from "./carried";
import { cellsToEngine, type EngineCells } from "./cells-in";
import { conditionalToEngine } from "./conditional";
import { wordsForEngine } from "./formula-words";
import { namesToEngine, printNamesToExtras } from "./names";
import { pageToExtras } from "./page";
import { protectionToExtras, structureToExtras } from "./protection";
import { RESOURCES } from "./resources";
import { styleId } from "./style-pool";
import { styleToEngine } from "./styles";
import { tablesToEngine } from "./tables";
import { validationToEngine } from "./validations";

const pixelsPerPoint = 4 / 3;
const spareRows = 200;
const spareColumns = 20;

interface Sheet {
  readonly data: SheetData;
  readonly cells: EngineCells;
  readonly snapshot: Partial<IWorksheetData> & { readonly columnCount: number; readonly rowCount: number };
}

/** Opens a workbook in the engine, in place of the one that was open. */
export function importWorkbook(engine: Engine, workbook: WorkbookData): void {
  const styleIds = workbook.styles.map((_, index) => (index === 0 ? undefined : styleId(index)));
  const reading = { words: wordsForEngine(workbook), date1904: workbook.date1904, sheets: workbook.sheets };
  const sheets = workbook.sheets.map((data) =>
    toSheet(data, cellsToEngine(data, workbook.styles, styleIds, reading), styleIds),
  );
  const styles = Object.fromEntries(
    workbook.styles.flatMap((style, index) => (index === 0 ? [] : [[styleId(index), styleToEngine(style)]])),
  );
  const snapshot: Partial<IWorkbookData> = {
    name: workbook.properties.title ?? "",
    sheetOrder: workbook.sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map(({ data, snapshot: one }) => [data.id, one])),
    styles,
    defaultStyle: styleToEngine(workbook.styles[0] ?? {}),
    resources: resourcesOf(workbook),
  };
  const opened = engine.open(snapshot);
  const active = workbook.sheets[workbook.activeSheet];
  if (active) {
    // By operation: the user interface shows another sheet only when it hears of one.
    const target = { unitId: opened.getUnitId(), subUnitId: active.id };
    engine.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, target);
  }
  fillExtras(engine, workbook, sheets);
  const { properties, date1904, styles: given } = workbook;
  const carried = new Map(sheets.map((sheet) => [sheet.data.id, carriedOf(sheet, workbook, styleIds)]));
  carry(engine, { workbook: { properties, date1904, styles: given }, sheets: carried });
}

function toSheet(data: SheetData, cells: EngineCells, styleIds: readonly (string | undefined)[]): Sheet {
  const reach = reachOf(data);
  const rowCount = Math.max(initialSheetSize.rows, cells.rows + spareRows, reach.rows);
  // Room to go on at what is filled only: a workbook opened again and again must not grow by its own blank cells.
  const filled = cells.filledColumns + spareColumns;
  const columnCount = Math.max(initialSheetSize.columns, cells.columns, filled, reach.columns);
  const { view } = data;
  const frozen = view.frozenRows + view.frozenColumns > 0;
  const snapshot = {
    id: data.id,
    name: data.name,
    hidden: data.state === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...(data.state === "veryHidden" ? { custom: { veryHidden: true } } : {}),
    tabColor: data.tabColor?.rgb ?? "",
    rowCount,
    columnCount,
    zoomRatio: view.zoomPercent / 100,
    showGridlines: view.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    defaultRowHeight: Math.round((data.defaultRowHeightPoints ?? 15) * pixelsPerPoint),
    defaultColumnWidth: Math.round((data.defaultColumnWidthPoints ?? 54) * pixelsPerPoint),
    freeze: {
      xSplit: view.frozenColumns,
      ySplit: view.frozenRows,
      startRow: frozen && view.frozenRows > 0 ? view.frozenRows : -1,
      startColumn: frozen && view.frozenColumns > 0 ? view.frozenColumns : -1,
    },
    mergeData: data.merges.map(edgesOf),
    cellData: cells.cells,
    rowData: rowsToEngine(data.rows, styleIds),
    columnData: columnsToEngine(data.columns, columnCount, styleIds),
  };
  return { data, cells, snapshot };
}

/** How far merges and rules go; whole rows and columns do not count. */
function reachOf(data: SheetData): { rows: number; columns: number } {
  const areas = [...data.merges, ...data.tables.map(({ area }) => area)];
  const columns = Math.max(0, ...data.columns.map(({ last }) => last + 1).filter((count) => count < 500));
  return {
    rows: Math.max(
      0,
      ...areas.map(({ row, rows }) => row + rows),
      ...Object.keys(data.rows).map((row) => Number(row) + 1),
    ),
    columns: Math.max(columns, ...areas.map((area) => area.column + area.columns)),
  };
}

function outline({ outlineLevel, collapsed }: ColumnData | RowData): object {
  const custom = { ...(outlineLevel ? { outlineLevel } : {}), ...(collapsed ? { collapsed } : {}) };
  return Object.keys(custom).length > 0 ? { custom } : {};
}

function rowsToEngine(rows: SheetData["rows"], styleIds: readonly (string | undefined)[]): IWorksheetData["rowData"] {
  const found: IWorksheetData["rowData"] = {};
  for (const [row, data] of Object.entries(rows)) {
    const style = styleIds[data.style ?? 0];
    const { heightPoints, hidden } = data;
    found[Number(row)] = {
      ...(heightPoints === undefined ? {} : { h: heightPoints * pixelsPerPoint, ia: BooleanNumber.FALSE }),
      ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
      ...(style === undefined ? {} : { s: style }),
      ...outline(data),
    };
  }
  return found;
}

function columnsToEngine(columns: readonly ColumnData[], count: number, styleIds: readonly (string | undefined)[]) {
  const found: IWorksheetData["columnData"] = {};
  for (const data of columns) {
    const style = styleIds[data.style ?? 0];
    for (let column = data.first; column <= Math.min(data.last, count - 1); column++) {
      found[column] = {
        ...(data.widthPoints === undefined ? {} : { w: data.widthPoints * pixelsPerPoint }),
        ...(data.hidden ? { hd: BooleanNumber.TRUE } : {}),
        ...(style === undefined ? {} : { s: style }),
        ...outline(data),
      };
    }
  }
  return found;
}

function resourcesOf({ sheets, names }: WorkbookData): { name: string; data: string }[] {
  const bySheet = <Item>(items: (sheet: SheetData) => Item): Record<string, Item> =>
    Object.fromEntries(sheets.map((sheet) => [sheet.id, items(sheet)]));
  const rules = bySheet(({ conditionalFormats }) =>
    [...conditionalFormats]
      .sort((one, other) => one.priority - other.priority)
      .flatMap((rule) => conditionalToEngine(rule) ?? []),
  );
  const validations = bySheet((sheet) =>
    sheet.validations.filter(({ areas }) => areas.length > 0).map(validationToEngine),
  );
  return [
    { name: RESOURCES.conditionalFormats, data: JSON.stringify(rules) },
    { name: RESOURCES.validations, data: JSON.stringify(validations) },
    { name: RESOURCES.names, data: JSON.stringify(namesToEngine(names)) },
    { name: RESOURCES.notes, data: JSON.stringify(bySheet(notesOf)) },
    { name: RESOURCES.tables, data: JSON.stringify(bySheet(({ tables }) => tablesToEngine(tables))) },
  ];
}

function notesOf({ notes }: SheetData): object {
  const found: Record<number, Record<number, object>> = {};
  notes.forEach(({ row, column, text }, index) => {
    const note = { id: `note-${String(index)}`, row, col: column, width: 160, height: 72, note: text };
    (found[row] ??= {})[column] = note;
  });
  return found;
}

function fillExtras(engine: Engine, workbook: WorkbookData, sheets: readonly Sheet[]): void {
  const { extras } = engine;
  for (const { data, cells, snapshot } of sheets) {
    const sheet = extras.sheet(data.id);
    pageToExtras(data.page, sheet);
    fillFlags(sheet, data, workbook, cells, snapshot);
    if (data.protection) sheet.protection = protectionToExtras(data.protection);
  }
  printNamesToExtras(workbook.names, extras);
  const protection = structureToExtras(workbook);
  if (protection) extras.workbook.protection = protection;
  extras.workbook.customXml = workbook.customXml.map(({ id, xml }) => ({ id, xml }));
}

/** Whole columns whose style is unlocked count as unlocked wherever no cell of theirs is locked. */
function fillFlags(
  extras: SheetExtras,
  data: SheetData,
  { styles }: WorkbookData,
  cells: EngineCells,
  size: Sheet["snapshot"],
): void {
  const open = data.columns.filter(
    (column) => styles[column.style ?? 0]?.locked === false && column.first < size.columnCount,
  );
  let whole: Area[] = open.map(({ first, last }) => ({
    row: 0,
    column: first,
    rows: size.rowCount,
    columns: Math.min(last, size.columnCount - 1) - first + 1,
  }));
  if (whole.length > 0) for (const locked of cells.locked) whole = whole.flatMap((area) => subtract(area, locked));
  extras.unlocked = [...whole, ...cells.unlocked];
  extras.formulaHidden = cells.formulaHidden;
}

function carriedOf(
  { data, snapshot }: Sheet,
  { styles }: WorkbookData,
  styleIds: readonly (string | undefined)[],
): CarriedSheet {
  return {
    opened: data,
    tail: data.columns
      .filter(({ last }) => last >= snapshot.columnCount)
      .map(({ style = 0, ...columns }) => ({
        columns: { ...columns, first: Math.max(columns.first, snapshot.columnCount) },
        style: styleIds[style],
        unlocked: styles[style]?.locked === false,
      })),
    earlierShifts: data.shifts ?? [],
    shifts: [],
    rearranged: data.rearranged ?? false,
  };
}
