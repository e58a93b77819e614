// The engine's cells as cells of a file: raw values, formulas, what spilled, and the locks of the extras as part of the style.
import type { Engine } from "../engine/engine";
import { CellValueType, FormulaDataModel, type ICellData, type IRange, type Worksheet } from "../engine/univer";
import type { CellData, CellValueData } from "../../xlsx";
import type { SheetMoves } from "../../xlsx/moves/references";
import { originOf } from "../../xlsx/moves/shifts";
import { DAYS_TO_1904, isDateFormat } from "./date-system";
import { carriedBy, movesSinceOpened, type CarriedSheet } from "./carried";
import { isErrorText } from "./cells-in";
import { FlaggedCells } from "./flags";
import type { StylePool } from "./style-pool";
import { formulaOfOtherWorkbook, givenWords, shapeOf } from "./formula-words";

type MutableCells = Record<number, Record<number, CellData>>;
type Mutable<Data> = { -readonly [Key in keyof Data]: Data[Key] };

/** More blank cells than this are not written one by one only because they are unlocked. */
const blankLimit = 200_000;

export function cellsFromEngine(sheet: Worksheet, engine: Engine, pool: StylePool): MutableCells {
  const reader = new SheetReader(sheet, engine, pool);
  const cells: MutableCells = {};
  const matrix = sheet.getCellMatrix().getMatrix();
  for (const [rowName, line] of Object.entries(matrix)) {
    const row = Number(rowName);
    for (const [columnName, raw] of Object.entries((line ?? {}) as Record<string, ICellData | null>)) {
      const column = Number(columnName);
      const cell = reader.cell(row, column, raw);
      if (cell) (cells[row] ??= {})[column] = cell;
    }
  }
  reader.addSpilled(cells);
  reader.addFlagged(cells);
  return cells;
}

class SheetReader {
  private readonly formulas: FormulaDataModel;
  private readonly unitId: string;
  private readonly sheetId: string;
  private readonly unlocked: FlaggedCells;
  private readonly hidden: FlaggedCells;
  private readonly from1904: boolean;
  private readonly carried: CarriedSheet | undefined;
  private readonly moves: { readonly own: string | undefined; readonly moves: SheetMoves };

  constructor(
    sheet: Worksheet,
    engine: Engine,
    private readonly pool: StylePool,
  ) {
    this.formulas = engine.injector.get(FormulaDataModel);
    this.unitId = sheet.getUnitId();
    this.sheetId = sheet.getSheetId();
    const { unlocked, formulaHidden } = engine.extras.sheet(this.sheetId);
    this.from1904 = carriedBy(engine)?.workbook.date1904 ?? false;
    this.carried = carriedBy(engine)?.sheets.get(this.sheetId);
    this.moves = { own: this.carried?.opened.name, moves: movesSinceOpened(engine) };
    this.unlocked = new FlaggedCells(unlocked, sheet.getRowCount());
    this.hidden = new FlaggedCells(formulaHidden, sheet.getRowCount());
  }

  cell(row: number, column: number, raw: ICellData | null | undefined): CellData | undefined {
    if (!raw) return undefined;
    const found: Mutable<CellData> = {};
    const own = this.formula(row, column, raw);
    const given = valueFromEngine(raw, own !== undefined);
    const style = this.style(row, column, raw.s);
    const value = this.lastKnown(row, column, own, given) ?? this.counted(given, style);
    const formula = own ?? formulaOfOtherWorkbook(raw, value, this.moves);
    if (value !== undefined) found.value = value;
    if (style !== 0) found.style = style;
    if (formula !== undefined) {
      found.formula = formula;
      const array = this.array(row, column, raw, formula);
      if (array) found.array = array;
    }
    return Object.keys(found).length > 0 ? found : undefined;
  }

  /** A date as the file counts it. */
  private counted(value: CellValueData | undefined, style: number): CellValueData | undefined {
    const moves = this.from1904 && typeof value === "number" && isDateFormat(this.pool.styles[style]?.numberFormat);
    return moves ? value - DAYS_TO_1904 : value;
  }

  /** The file's result of a formula that calls what the engine does not know and that nobody changed. */
  private lastKnown(
    row: number,
    column: number,
    formula: string | undefined,
    value: CellValueData | undefined,
  ): CellValueData | undefined {
    if (formula === undefined || typeof value !== "object" || value.error !== "#NAME?" || !this.carried)
      return undefined;
    const { opened, shifts } = this.carried;
    const then = opened.cells[originOf(row, "rows", shifts) ?? -1]?.[originOf(column, "columns", shifts) ?? -1];
    return then?.formula !== undefined && shapeOf(then.formula) === shapeOf(formula) ? then.value : undefined;
  }

  private formula(row: number, column: number, raw: ICellData): string | undefined {
    const text = raw.f
      ? raw.f
      : raw.si
        ? this.formulas.getFormulaStringByCell(row, column, this.sheetId, this.unitId)
        : undefined;
    return text ? givenWords(text.replace(/^=/, ""), raw) : undefined;
  }

  private array(row: number, column: number, raw: ICellData, formula: string): CellData["array"] {
    const ranges = this.formulas.getArrayFormulaRange()[this.unitId]?.[this.sheetId];
    const range: IRange | undefined = ranges?.[row]?.[column] ?? undefined;
    const entered: unknown = raw.custom?.["enteredAsArray"];
    const dynamic = typeof entered !== "string" || shapeOf(entered) !== shapeOf(formula);
    const spills = range !== undefined && (range.endRow > range.startRow || range.endColumn > range.startColumn);
    if (!spills) return dynamic ? undefined : { area: { row, column, rows: 1, columns: 1 }, dynamic };
    const rows = range.endRow - range.startRow + 1;
    return { area: { row, column, rows, columns: range.endColumn - range.startColumn + 1 }, dynamic };
  }

  private style(row: number, column: number, style: ICellData["s"]): number {
    const flags = { unlocked: this.unlocked.has(row, column), formulaHidden: this.hidden.has(row, column) };
    return this.pool.indexOf(style, flags);
  }

  /** Values that formulas spilled into cells of their own. */
  addSpilled(cells: MutableCells): void {
    const spilled = this.formulas.getArrayFormulaCellData()[this.unitId]?.[this.sheetId] ?? {};
    for (const [rowName, line] of Object.entries(spilled)) {
      const row = Number(rowName);
      for (const [columnName, raw] of Object.entries((line ?? {}) as Record<string, ICellData | null>)) {
        const column = Number(columnName);
        const there = cells[row]?.[column];
        const value = raw ? valueFromEngine(raw, true) : undefined;
        if (value === undefined || there?.formula !== undefined || there?.value !== undefined) continue;
        (cells[row] ??= {})[column] = { ...there, value: this.counted(value, there?.style ?? 0) ?? value };
      }
    }
  }

  /** Blank cells that exist only because they are unlocked or hide their formula. */
  addFlagged(cells: MutableCells): void {
    for (const { row, column, rows, columns } of [...this.unlocked.bounded(), ...this.hidden.bounded()]) {
      if (rows * columns > blankLimit) continue;
      for (let r = row; r < row + rows; r++) {
        for (let c = column; c < column + columns; c++) {
          if (cells[r]?.[c]) continue;
          const style = this.style(r, c, undefined);
          if (style !== 0) (cells[r] ??= {})[c] = { style };
        }
      }
    }
  }
}

function valueFromEngine({ v, t, p }: ICellData, isFormula: boolean): CellValueData | undefined {
  if (p?.body) return p.body.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
  if (v === undefined || v === null || (v === "" && !isFormula)) return undefined;
  if (t === CellValueType.BOOLEAN || typeof v === "boolean") return v === 1 || v === true || v === "1" || v === "TRUE";
  if (t === CellValueType.NUMBER && typeof v === "string" && v.trim() !== "" && !Number.isNaN(Number(v)))
    return Number(v);
  if (typeof v === "string" && t !== CellValueType.FORCE_STRING && isErrorText(v)) return { error: v };
  return v;
}
