// What a write to cells costs the engine: the cells written, not the sheet they stand on.
//
// After each write Univer 0.25.1 goes through all cells of the workbook for formulas that share one text by an id.
// Thousands of writes in a batch then take minutes on a large sheet. Where no cell of the sheet has such an id, which
// is looked up once and remembered, the answer lies in the written cells alone.
import type { Engine } from "./engine";
import {
  FormulaDataModel,
  MoveRangeMutation,
  ObjectMatrix,
  isFormulaId,
  isFormulaString,
  type ICellData,
  type Worksheet,
} from "./univer";

type Cells = Parameters<FormulaDataModel["updateFormulaData"]>[2];
type FormulaCells = ReturnType<FormulaDataModel["updateFormulaData"]>;

/** Takes over FormulaDataModel.updateFormulaData for sheets without shared formulas. */
export function updateWrittenFormulas(engine: Engine): void {
  const { injector, commands } = engine;
  const model = injector.get(FormulaDataModel);
  const scanAll = model.updateFormulaData.bind(model);
  const withoutIds = new Set<string>();
  commands.onCommandExecuted(({ id }) => {
    // Besides writes only this brings cells of one sheet to another.
    if (id === MoveRangeMutation.id) withoutIds.clear();
  });
  model.updateFormulaData = (unitId, sheetId, cells) => {
    const key = `${unitId} ${sheetId}`;
    const workbook = engine.workbook();
    const sheet = workbook.getUnitId() === unitId ? workbook.getSheetBySheetId(sheetId) : null;
    if (!sheet) return scanAll(unitId, sheetId, cells);
    const known = withoutIds.has(key);
    if (hasIds(cells) || (!known && hasIds(sheet.getCellMatrix().getMatrix()))) {
      withoutIds.delete(key);
      return scanAll(unitId, sheetId, cells);
    }
    withoutIds.add(key);
    return writtenFormulas(sheet, cells);
  };
}

function matrixOf(cells: Cells): ObjectMatrix<ICellData | null> {
  return new ObjectMatrix(cells as Record<number, Record<number, ICellData | null>>);
}

function hasIds(cells: Cells): boolean {
  let found = false;
  matrixOf(cells).forValue((_row, _column, cell) => {
    found = isFormulaId(cell?.si);
    return !found;
  });
  return found;
}

/** The formulas among the cells; null for a cell written without one that still has its own. */
function writtenFormulas(sheet: Worksheet, cells: Cells): FormulaCells {
  const formulas = new ObjectMatrix<{ f: string } | null>();
  matrixOf(cells).forValue((row, column, cell) => {
    const formula = cell?.f ?? "";
    if (isFormulaString(formula)) formulas.setValue(row, column, { f: formula });
    else if (isFormulaString(sheet.getCellRaw(row, column)?.f)) formulas.setValue(row, column, null);
  });
  return formulas.getMatrix();
}
