// Reading and writing the cells of an area: values, formulas, and the raw cells behind them.
import type { Area } from "../../engine/area";
import {
  CellValueType,
  FormulaDataModel,
  IUndoRedoService,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  type ICellData,
  type ISetRangeValuesMutationParams,
  type Worksheet,
} from "../../engine/univer";
import type { Env } from "../core/env";
import { invalidArgument, OfficeError } from "../core/errors";
import { excelColumns, excelRows } from "./address";
import type { Entry } from "./entry";
import { sheetOf, type RangeTarget } from "./range-target";

export type CellValue = string | number | boolean;

/** Excel refuses to read more cells at once. */
const readLimit = 5_000_000;

/** A cell to write, in the engine's terms; what is not named is left alone. */
export type CellPatch = { [Key in keyof ICellData]?: ICellData[Key] | null };

/** Calls `read` for each cell of the area and gives its answers as rows. */
export function mapCells<Result>(area: Area, read: (row: number, column: number) => Result): Result[][] {
  if (area.rows * area.columns > readLimit) throw new OfficeError("InvalidOperation", "The range has too many cells.");
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => read(area.row + row, area.column + column)),
  );
}

type Spilled = Record<number, Record<number, ICellData | null | undefined> | undefined>;

/** Reads raw cells, spilled ones included. */
export class CellReader {
  readonly #sheet: Worksheet;
  readonly #spilled: Spilled;
  readonly #formulas: FormulaDataModel;

  constructor(target: { readonly sheetId: string }, env: Env) {
    this.#sheet = sheetOf(target, env);
    this.#formulas = env.engine.injector.get(FormulaDataModel);
    const data = this.#formulas.getArrayFormulaCellData()[this.#sheet.getUnitId()];
    this.#spilled = (data?.[target.sheetId] ?? {}) as Spilled;
  }

  raw(row: number, column: number): ICellData | null | undefined {
    const cell = this.#sheet.getCellRaw(row, column) ?? undefined;
    const spilled = this.#spilled[row]?.[column];
    return spilled && !hasContent(cell) ? spilled : cell;
  }

  value(row: number, column: number): CellValue {
    return valueOf(this.raw(row, column));
  }

  /** "=…" where a formula stands, else undefined. */
  formula(row: number, column: number): string | undefined {
    const cell = this.#sheet.getCellRaw(row, column);
    if (cell?.f) return cell.f;
    if (!cell?.si) return undefined;
    const { sheetId, unitId } = { sheetId: this.#sheet.getSheetId(), unitId: this.#sheet.getUnitId() };
    return this.#formulas.getFormulaStringByCell(row, column, sheetId, unitId) ?? undefined;
  }
}

export function hasContent(cell: ICellData | null | undefined): boolean {
  if (!cell) return false;
  const hasValue = cell.v !== undefined && cell.v !== null && cell.v !== "";
  return hasValue || Boolean(cell.f) || Boolean(cell.si) || Boolean(cell.p);
}

/** A raw cell's value as Office.js gives it: "" for a blank, numbers for dates, the text of an error. */
export function valueOf(cell: ICellData | null | undefined): CellValue {
  if (!cell) return "";
  const { v, t, p } = cell;
  if (p?.body) return p.body.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
  if (v === undefined || v === null) return "";
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === "TRUE" || v === "1";
  if (t === CellValueType.NUMBER && typeof v === "string" && v !== "") return Number(v);
  return v;
}

/** The patch that writes an entry; undefined leaves the cell as it is. */
export function patchOf(entry: Entry, numberFormat: string): CellPatch | undefined {
  const bare = { f: null, si: null, p: null };
  switch (entry.kind) {
    case "keep":
      return undefined;
    case "clear":
      return { ...bare, v: null, t: null };
    case "formula":
      return { f: entry.formula, si: null, p: null, v: null, t: null };
    case "text":
      return {
        ...bare,
        v: entry.text,
        t: looksLikeNumber(entry.text) ? CellValueType.FORCE_STRING : CellValueType.STRING,
      };
    case "error":
      return { ...bare, v: entry.error, t: CellValueType.STRING };
    case "boolean":
      return { ...bare, v: entry.boolean ? 1 : 0, t: CellValueType.BOOLEAN };
    case "number": {
      const patch: CellPatch = { ...bare, v: entry.number, t: CellValueType.NUMBER };
      const format = numberFormat === "General" ? entry.numberFormat : undefined;
      return format === undefined ? patch : { ...patch, s: { n: { pattern: format } } };
    }
  }
}

function looksLikeNumber(text: string): boolean {
  return text.startsWith("=") || (text.trim() !== "" && !Number.isNaN(Number(text)));
}

/** Writes cells as one step of undo. Rows of `patches` follow the area; holes are left alone. */
export function writeCells(
  target: RangeTarget,
  patches: readonly (readonly (CellPatch | undefined)[])[],
  env: Env,
): void {
  const { area } = target;
  const cells: Record<number, Record<number, CellPatch>> = {};
  patches.forEach((line, row) => {
    const written = line.flatMap((patch, column) => (patch ? [[area.column + column, patch] as const] : []));
    if (written.length > 0) cells[area.row + row] = Object.fromEntries(written);
  });
  if (Object.keys(cells).length === 0) return;
  growSheet(target.sheetId, area.row + area.rows, area.column + area.columns, env);
  const place = { unitId: env.engine.workbook().getUnitId(), subUnitId: target.sheetId };
  if (areStyles(patches)) return writeStyles({ ...place, cellValue: cells }, env);
  const done = env.engine.commands.syncExecuteCommand(SetRangeValuesCommand.id, {
    ...place,
    range: { startRow: area.row, endRow: area.row, startColumn: area.column, endColumn: area.column },
    value: cells,
  });
  if (!done) throw new OfficeError("GeneralException");
}

function areStyles(patches: readonly (readonly (CellPatch | undefined)[])[]): boolean {
  return patches.every((line) => line.every((patch) => !patch || Object.keys(patch).every((key) => key === "s")));
}

// The engine takes a cell written without a formula for one that has lost it, unless it is told that this is a style.
function writeStyles(params: ISetRangeValuesMutationParams, { engine }: Env): void {
  const styles = { ...params, trigger: SetStyleCommand.id };
  const before = SetRangeValuesUndoMutationFactory(engine.injector, styles);
  if (!engine.commands.syncExecuteCommand(SetRangeValuesMutation.id, styles)) throw new OfficeError("GeneralException");
  engine.injector.get(IUndoRedoService).pushUndoRedo({
    unitID: params.unitId,
    undoMutations: [{ id: SetRangeValuesMutation.id, params: before }],
    redoMutations: [{ id: SetRangeValuesMutation.id, params: styles }],
  });
}

/** Makes the engine's sheet at least this large; not a step of undo. */
export function growSheet(sheetId: string, rows: number, columns: number, env: Env): void {
  if (rows > excelRows || columns > excelColumns) invalidArgument();
  const sheet = sheetOf({ sheetId }, env);
  const place = { unitId: env.engine.workbook().getUnitId(), subUnitId: sheetId };
  const { commands } = env.engine;
  if (rows > sheet.getRowCount()) {
    commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { ...place, rowCount: rows + 100 });
  }
  if (columns > sheet.getColumnCount()) {
    commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, { ...place, columnCount: columns + 10 });
  }
}
