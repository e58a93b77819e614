// What a workbook has and Univer cannot hold, kept beside it as plain data: print set-up, page breaks, locked
// cells, protection options, custom XML parts, settings. src/host/office reads and writes it for Office.js;
// src/host/file fills it on opening and takes it on saving. Areas and breaks follow inserted and deleted rows
// and columns. Validation prompts and alerts need no place here: Univer's rules carry them.
import { shiftArea, shiftIndex, subtract, type Area, type Shift } from "./area";
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  type ICommandInfo,
  type ICommandService,
  type IRange,
} from "./univer";

/** Page set-up of one sheet. Absent means Excel's default. Margins are points, rows and columns zero-based. */
export interface PageSetup {
  orientation?: "portrait" | "landscape";
  /** Excel.PaperType: "A4", "Letter" … */
  paperSize?: string;
  margins: { top?: number; bottom?: number; left?: number; right?: number; header?: number; footer?: number };
  centerHorizontally?: boolean;
  centerVertically?: boolean;
  blackAndWhite?: boolean;
  printGridlines?: boolean;
  printHeadings?: boolean;
  /** scale in percent, or pages to fit. */
  zoom?: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  printAreas: readonly Area[];
  titleRows?: { readonly row: number; readonly rows: number };
  titleColumns?: { readonly column: number; readonly columns: number };
  /** Header and footer texts of all pages, in Excel's codes ("&P"). */
  headersFooters: Partial<Record<HeaderFooterPart, string>>;
}

export type HeaderFooterPart =
  | "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter"; // prettier-ignore

/** Protection of one sheet. Options as Office.js names them; a password is kept only as what was given or read. */
export interface SheetProtection {
  readonly options: Readonly<Record<string, boolean | string>>;
  /** Clear text when it was set here; a file's hash goes to `hash`. */
  readonly password?: string;
  /** The sheetProtection attributes of a file's password, handed back on saving. */
  readonly hash?: Readonly<Record<string, string>>;
}

export interface SheetExtras {
  page: PageSetup;
  /** A page break stands before each of these rows / columns. */
  rowBreaks: number[];
  columnBreaks: number[];
  /** Cells with the locked flag taken off; all others are locked, as in Excel. */
  unlocked: readonly Area[];
  formulaHidden: readonly Area[];
  /** Present while the sheet is protected. */
  protection?: SheetProtection;
}

export interface CustomXml {
  readonly id: string;
  xml: string;
}

export interface WorkbookExtras {
  /** Office.js settings: key → value that survives JSON. */
  readonly settings: Map<string, unknown>;
  customXml: CustomXml[];
  /** Present while the workbook's structure is protected; password and hash as for a sheet. */
  protection?: Omit<SheetProtection, "options">;
}

function emptySheet(): SheetExtras {
  return {
    page: { margins: {}, printAreas: [], headersFooters: {} },
    rowBreaks: [],
    columnBreaks: [],
    unlocked: [],
    formulaHidden: [],
  };
}

/** The extras of the open workbook; emptied when another is opened. */
export class ExtrasStore {
  readonly #sheets = new Map<string, SheetExtras>();
  readonly #watch: { dispose(): void };
  #workbook: WorkbookExtras = { settings: new Map(), customXml: [] };

  constructor(commands: ICommandService) {
    this.#watch = commands.onCommandExecuted((command) => this.#follow(command));
  }

  get workbook(): WorkbookExtras {
    return this.#workbook;
  }

  /** The extras of a sheet, by its id. */
  sheet(sheetId: string): SheetExtras {
    let extras = this.#sheets.get(sheetId);
    if (!extras) this.#sheets.set(sheetId, (extras = emptySheet()));
    return extras;
  }

  /** Sets or takes the locked flag of an area. */
  setLocked(sheetId: string, area: Area, locked: boolean): void {
    const extras = this.sheet(sheetId);
    extras.unlocked = withFlag(extras.unlocked, area, !locked);
  }

  /** Hides the formulas of an area while its sheet is protected, or shows them. */
  setFormulaHidden(sheetId: string, area: Area, hidden: boolean): void {
    const extras = this.sheet(sheetId);
    extras.formulaHidden = withFlag(extras.formulaHidden, area, hidden);
  }

  reset(): void {
    this.#sheets.clear();
    this.#workbook = { settings: new Map(), customXml: [] };
  }

  dispose(): void {
    this.#watch.dispose();
  }

  #follow(command: Readonly<ICommandInfo>): void {
    const shift = shiftOf(command);
    const params = command.params as { subUnitId: string } | undefined;
    const extras = shift && params && this.#sheets.get(params.subUnitId);
    if (extras) shiftExtras(extras, shift);
  }
}

function withFlag(areas: readonly Area[], area: Area, set: boolean): Area[] {
  const without = areas.flatMap((other) => subtract(other, area));
  return set ? [...without, area] : without;
}

/** The change of structure a mutation makes, if it makes one. */
export function shiftOf({ id, params }: Readonly<ICommandInfo>): Shift | undefined {
  const range = (params as { range?: IRange } | undefined)?.range;
  if (!range) return undefined;
  const kind = id === InsertRowMutation.id || id === InsertColMutation.id ? "insert" : "remove";
  if (id === InsertRowMutation.id || id === RemoveRowMutation.id) {
    return { axis: "rows", kind, at: range.startRow, count: range.endRow - range.startRow + 1 };
  }
  if (id === InsertColMutation.id || id === RemoveColMutation.id) {
    return { axis: "columns", kind, at: range.startColumn, count: range.endColumn - range.startColumn + 1 };
  }
  return undefined;
}

function shiftExtras(extras: SheetExtras, shift: Shift): void {
  const areas = (all: readonly Area[]) => all.flatMap((area) => shiftArea(area, shift) ?? []);
  const { page } = extras;
  extras.unlocked = areas(extras.unlocked);
  extras.formulaHidden = areas(extras.formulaHidden);
  page.printAreas = areas(page.printAreas);
  if (shift.axis === "rows") extras.rowBreaks = extras.rowBreaks.flatMap((row) => shiftIndex(row, shift) ?? []);
  else extras.columnBreaks = extras.columnBreaks.flatMap((column) => shiftIndex(column, shift) ?? []);
  shiftTitles(page, shift);
}

function shiftTitles(page: PageSetup, shift: Shift): void {
  const { titleRows, titleColumns } = page;
  const whole = { row: 0, column: 0, rows: 1, columns: 1 };
  if (titleRows) {
    const moved = shiftArea({ ...whole, ...titleRows }, shift);
    if (moved) page.titleRows = { row: moved.row, rows: moved.rows };
    else delete page.titleRows;
  }
  if (titleColumns) {
    const moved = shiftArea({ ...whole, ...titleColumns }, shift);
    if (moved) page.titleColumns = { column: moved.column, columns: moved.columns };
    else delete page.titleColumns;
  }
}
