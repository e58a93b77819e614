// The engine's workbook as a workbook of a file, with what the extras hold and what was carried along.
import { areaOf } from "../engine/area";
import type { Engine } from "../engine/engine";
import {
  BooleanNumber,
  IResourceManagerService,
  UniverInstanceType,
  type IColumnData,
  type IConditionFormattingRule,
  type IRowData,
  type Worksheet,
} from "../engine/univer";
import type {
  ColumnData,
  ConditionalFormatData,
  NoteData,
  RowData,
  SheetData,
  SheetViewData,
  WorkbookData,
} from "../../xlsx";
import { movedArea } from "../../xlsx/moves/shifts";
import { carriedBy, carriedRules, movedItems, type CarriedSheet } from "./carried";
import { cellsFromEngine } from "./cells-out";
import { conditionalFromEngine } from "./conditional";
import { FlaggedCells } from "./flags";
import { linksFromEngine } from "./links";
import { namesFromEngine, printNamesFromExtras, type EngineName } from "./names";
import { pageFromExtras } from "./page";
import { protectionFromExtras, structureFromExtras } from "./protection";
import { RESOURCES } from "./resources";
import { StylePool } from "./style-pool";
import { hexColor, styleFromEngine } from "./styles";
import { tablesFromEngine, type EngineTables } from "./tables";
import { validationFromEngine, type EngineValidation } from "./validations";

const pointsPerPixel = 0.75;

/** What the plugins keep of a workbook, parsed. */
interface Kept {
  readonly rules: Readonly<Record<string, readonly IConditionFormattingRule[]>>;
  readonly validations: Readonly<Record<string, readonly EngineValidation[]>>;
  readonly names: Readonly<Record<string, EngineName>>;
  readonly tables: EngineTables;
  readonly notes: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, { note: string }>>>>>>;
}

/** The open workbook as data; calculation should be finished. */
export function exportWorkbook(engine: Engine): WorkbookData {
  const workbook = engine.workbook();
  const carried = carriedBy(engine);
  const snapshot = workbook.getSnapshot();
  const given = snapshot.defaultStyle;
  const pool = new StylePool(
    workbook,
    carried?.workbook.styles[0] ?? (given && typeof given === "object" ? styleFromEngine(given) : {}),
    carried?.workbook.styles ?? [],
  );
  const kept = keptBy(engine);
  const sheets = workbook.getSheets().map((sheet) => sheetFromEngine(sheet, engine, pool, kept));
  const active = workbook.getActiveSheet(true)?.getSheetId();
  const named = sheets.flatMap((sheet) => printNamesFromExtras(sheet, engine.extras.sheet(sheet.id).page));
  return {
    sheets,
    activeSheet: Math.max(
      0,
      sheets.findIndex(({ id }) => id === active),
    ),
    styles: pool.styles,
    names: [...namesFromEngine(kept.names), ...named],
    customXml: engine.extras.workbook.customXml.map(({ id, xml }) => ({ id, xml })),
    properties: carried?.workbook.properties ?? {},
    ...structureFromExtras(engine.extras.workbook),
    date1904: carried?.workbook.date1904 ?? false,
  };
}

function keptBy(engine: Engine): Kept {
  const resources = engine.injector
    .get(IResourceManagerService)
    .getResources(engine.workbook().getUnitId(), UniverInstanceType.UNIVER_SHEET);
  const parse = (name: string): unknown => {
    const text = resources.find((resource) => resource.name === name)?.data;
    return text ? JSON.parse(text) : {};
  };
  return {
    rules: parse(RESOURCES.conditionalFormats) as Kept["rules"],
    validations: parse(RESOURCES.validations) as Kept["validations"],
    names: parse(RESOURCES.names) as Kept["names"],
    notes: parse(RESOURCES.notes) as Kept["notes"],
    tables: parse(RESOURCES.tables) as Kept["tables"],
  };
}

function sheetFromEngine(sheet: Worksheet, engine: Engine, pool: StylePool, kept: Kept): SheetData {
  const id = sheet.getSheetId();
  const config = sheet.getConfig();
  const extras = engine.extras.sheet(id);
  const carried = carriedBy(engine)?.sheets.get(id);
  const shifts = carried ? [...carried.earlierShifts, ...carried.shifts] : [];
  const tabColor = hexColor(config.tabColor);
  const hidden = config.hidden === BooleanNumber.TRUE;
  return {
    id,
    name: sheet.getName(),
    state: !hidden ? "visible" : config.custom?.["veryHidden"] === true ? "veryHidden" : "hidden",
    ...(tabColor === undefined ? {} : { tabColor: { rgb: tabColor } }),
    cells: cellsFromEngine(sheet, engine, pool),
    columns: columnsFromEngine(sheet, pool, new FlaggedCells(extras.unlocked, sheet.getRowCount()), carried),
    rows: rowsFromEngine(sheet, pool),
    defaultRowHeightPoints: config.defaultRowHeight * pointsPerPixel,
    defaultColumnWidthPoints: config.defaultColumnWidth * pointsPerPixel,
    merges: sheet.getMergeData().map(areaOf),
    view: viewOf(sheet),
    conditionalFormats: rulesOf(kept.rules[id] ?? [], carried),
    validations: (kept.validations[id] ?? []).map(validationFromEngine),
    hyperlinks: linksFromEngine(sheet, carried, sheetsOf(engine)),
    notes: notesOf(kept.notes[id] ?? {}, carried),
    tables: tablesFromEngine(kept.tables[id]?.tables ?? [], carried),
    ...(extras.protection ? { protection: protectionFromExtras(extras.protection) } : {}),
    page: pageFromExtras(extras, carried?.opened.page),
    ...filterOf(carried),
    ...(carried?.opened.carried ? { carried: carried.opened.carried } : {}),
    ...(carried?.opened.sources ? { sources: carried.opened.sources } : {}),
    ...(shifts.length > 0 ? { shifts } : {}),
    ...(carried?.rearranged ? { rearranged: true } : {}),
  };
}

function sheetsOf(engine: Engine): Pick<SheetData, "id" | "name">[] {
  return engine
    .workbook()
    .getSheets()
    .map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getName() }));
}

function filterOf(carried: CarriedSheet | undefined): Pick<SheetData, "autoFilter"> {
  const filter = carried?.opened.autoFilter;
  const [moved] = carried && filter ? movedItems([{ area: filter }], carried) : [];
  return moved ? { autoFilter: moved.area } : {};
}

function viewOf(sheet: Worksheet): SheetViewData {
  const { freeze, showGridlines, zoomRatio } = sheet.getConfig();
  return {
    frozenRows: freeze.startRow > 0 ? freeze.ySplit : 0,
    frozenColumns: freeze.startColumn > 0 ? freeze.xSplit : 0,
    gridlines: showGridlines !== BooleanNumber.FALSE,
    zoomPercent: Math.round(zoomRatio * 100),
  };
}

type Lines<Line> = Readonly<Record<string, Partial<Line> | undefined>>;

function outline({ custom }: Partial<IRowData | IColumnData>): Pick<RowData, "outlineLevel" | "collapsed"> {
  const level: unknown = custom?.["outlineLevel"];
  return {
    ...(typeof level === "number" ? { outlineLevel: level } : {}),
    ...(custom?.["collapsed"] === true ? { collapsed: true } : {}),
  };
}

function rowsFromEngine(sheet: Worksheet, pool: StylePool): Record<number, RowData> {
  const found: Record<number, RowData> = {};
  for (const [row, data] of Object.entries(sheet.getConfig().rowData as Lines<IRowData>)) {
    if (!data) continue;
    const style = pool.indexOf(data.s);
    const height = data.ia === BooleanNumber.TRUE || data.h === undefined ? undefined : data.h * pointsPerPixel;
    const format: RowData = {
      ...(height === undefined ? {} : { heightPoints: Math.round(height * 100) / 100 }),
      ...(data.hd === BooleanNumber.TRUE ? { hidden: true } : {}),
      ...(style === 0 ? {} : { style }),
      ...outline(data),
    };
    if (Object.keys(format).length > 0) found[Number(row)] = format;
  }
  return found;
}

/** Equal neighbours become one entry; what lies beyond the grid comes after. */
function columnsFromEngine(
  sheet: Worksheet,
  pool: StylePool,
  unlocked: FlaggedCells,
  carried: CarriedSheet | undefined,
): ColumnData[] {
  const found: ColumnData[] = [];
  const columns = sheet.getConfig().columnData as Lines<IColumnData>;
  const numbers = new Set([...Object.keys(columns).map(Number), ...unlocked.columns()]);
  let before = "";
  const add = (first: number, last: number, format: Omit<ColumnData, "first" | "last">) => {
    const key = JSON.stringify(format);
    const neighbour = found.at(-1);
    if (neighbour?.last === first - 1 && key === before) found[found.length - 1] = { ...neighbour, last };
    else found.push({ first, last, ...format });
    before = key;
  };
  for (const column of [...numbers].sort((one, other) => one - other)) {
    const format = columnFormat(columns[column] ?? {}, pool, unlocked.hasColumn(column));
    if (Object.keys(format).length > 0) add(column, column, format);
  }
  for (const { columns: beyond, style: named, unlocked: isUnlocked } of carried?.tail ?? []) {
    const place = placeBeyond(beyond, found.at(-1)?.last ?? -1, carried);
    if (!place) continue;
    const { first, last, widthPoints, ...rest } = { ...beyond, ...place };
    const style = pool.indexOf(named, { unlocked: isUnlocked, formulaHidden: false });
    const width = widthPoints === undefined ? {} : { widthPoints: Math.round(widthPoints * 100) / 100 };
    add(first, last, { ...width, ...(style === 0 ? {} : { style }), ...rest });
  }
  return found;
}

const lastColumn = 16_383;

/** Where columns beyond the grid are now, without those the grid itself speaks of by now. */
function placeBeyond(
  { first, last }: ColumnData,
  end: number,
  carried: CarriedSheet | undefined,
): Pick<ColumnData, "first" | "last"> | undefined {
  const area = { row: 0, rows: 1, column: first, columns: last - first + 1 };
  const moved = movedArea(area, carried?.shifts ?? []);
  if (!moved) return undefined;
  const place = {
    first: Math.max(moved.column, end + 1),
    last: Math.min(moved.column + moved.columns - 1, lastColumn),
  };
  return place.first <= place.last ? place : undefined;
}

function columnFormat(
  data: Partial<IColumnData>,
  pool: StylePool,
  unlocked: boolean,
): Omit<ColumnData, "first" | "last"> {
  const style = pool.indexOf(data.s, { unlocked, formulaHidden: false });
  return {
    ...(data.w === undefined ? {} : { widthPoints: Math.round(data.w * pointsPerPixel * 100) / 100 }),
    ...(data.hd === BooleanNumber.TRUE ? { hidden: true } : {}),
    ...(style === 0 ? {} : { style }),
    ...outline(data),
  };
}

/** Rules in their order; those the engine has no kind for stand where they stood, after the same rule as before. */
function rulesOf(
  rules: readonly IConditionFormattingRule[],
  carried: CarriedSheet | undefined,
): ConditionalFormatData[] {
  const order = carried
    ? [...carried.opened.conditionalFormats].sort((one, other) => one.priority - other.priority)
    : [];
  const all: Omit<ConditionalFormatData, "priority">[] = rules.map(conditionalFromEngine);
  for (const rule of carried ? carriedRules(carried) : []) {
    const before = order
      .slice(
        0,
        order.findIndex(({ id }) => id === rule.id),
      )
      .map(({ id }) => id);
    const index = Math.max(-1, ...before.map((id) => all.findIndex((other) => other.id === id)));
    all.splice(index + 1, 0, rule);
  }
  return all.map((rule, index) => ({ ...rule, priority: index + 1 }));
}

function notesOf(notes: Kept["notes"][string], carried: CarriedSheet | undefined): NoteData[] {
  return Object.entries(notes).flatMap(([row, line]) =>
    Object.entries(line).map(([column, { note: text }]) => {
      const author = carried?.opened.notes.find((note) => note.text === text)?.author ?? "";
      return { row: Number(row), column: Number(column), author, text };
    }),
  );
}
