// Range: what changes the sheet around it.
import { areaOf, edgesOf, intersection } from "../../engine/area";
import {
  AddWorksheetMergeMutation,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  IUndoRedoService,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveWorksheetMergeCommand,
  RemoveWorksheetMergeMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  type IRange,
} from "../../engine/univer";
import type { Args } from "../core/args";
import { action, object, type MethodDefinition } from "../core/definition";
import type { Env } from "../core/env";
import { OfficeError } from "../core/errors";
import { excelColumns, excelRows } from "../sheet/address";
import { CellReader, growSheet, hasContent, mapCells, writeCells, type CellPatch } from "../sheet/cells";
import { assertAllowed, assertWritable } from "../sheet/protection";
import { keepingSelection } from "../sheet/keep-selection";
import { heldPart, sheetOf, type RangeTarget } from "../sheet/range-target";
import { runCommand } from "../sheet/run-command";

/** The screen's own operation, named so that Node does not load the screen. */
const scrollToRange = "sheet.operation.scroll-to-range";

// The engine's Direction.
const up = 0;
const down = 2;
const left = 3;

async function merge(target: RangeTarget, across: boolean, env: Env): Promise<void> {
  assertAllowed(target.sheetId, undefined, env);
  const { area, sheetId } = target;
  await unmerge(target, env);
  if (area.rows * area.columns === 1 || (across && area.columns === 1)) return;
  keepFirstCells(target, across, env);
  growSheet(sheetId, area.row + area.rows, area.column + area.columns, env);
  const parts = across
    ? Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 }))
    : [area];
  addMerges({ unitId: env.engine.workbook().getUnitId(), subUnitId: sheetId, ranges: parts.map(edgesOf) }, env);
}

/** As one step of undo. The engine's own command would select each merge too, which a form of fifty feels. */
function addMerges(merges: { unitId: string; subUnitId: string; ranges: IRange[] }, { engine }: Env): void {
  if (!engine.commands.syncExecuteCommand(AddWorksheetMergeMutation.id, merges)) {
    throw new OfficeError("GeneralException");
  }
  engine.injector.get(IUndoRedoService).pushUndoRedo({
    unitID: merges.unitId,
    undoMutations: [{ id: RemoveWorksheetMergeMutation.id, params: merges }],
    redoMutations: [{ id: AddWorksheetMergeMutation.id, params: merges }],
  });
}

/** Excel keeps the upper left value of each merge and drops the others. */
function keepFirstCells(target: RangeTarget, across: boolean, env: Env): void {
  const reader = new CellReader(target, env);
  const { row: top, column: first } = target.area;
  const patches = mapCells<CellPatch | undefined>(target.area, (row, column) => {
    const isFirst = column === first && (across || row === top);
    return isFirst || !hasContent(reader.raw(row, column)) ? undefined : emptied;
  });
  writeCells(target, patches, env);
}

const emptied: CellPatch = { v: null, f: null, si: null, p: null, t: null };

async function unmerge({ sheetId, area }: RangeTarget, env: Env): Promise<void> {
  assertAllowed(sheetId, undefined, env);
  const touched = sheetOf({ sheetId }, env)
    .getMergeData()
    .some((range) => intersection(area, areaOf(range)));
  if (!touched) return;
  await runCommand(env, RemoveWorksheetMergeCommand.id, { subUnitId: sheetId, ranges: [edgesOf(area)] });
}

async function select({ sheetId, area }: RangeTarget, env: Env): Promise<void> {
  if (env.engine.workbook().getActiveSheet().getSheetId() !== sheetId) {
    await runCommand(env, SetWorksheetActiveOperation.id, { subUnitId: sheetId });
  }
  growSheet(
    sheetId,
    Math.min(area.row + area.rows, area.row + 1000),
    Math.min(area.column + area.columns, area.column + 100),
    env,
  );
  const wanted = edgesOf(heldPart({ sheetId, area }, env) ?? area);
  const { startRow, startColumn } = wanted;
  const merge = sheetOf({ sheetId }, env).getMergedCell(startRow, startColumn);
  const isMain = merge?.startRow === startRow && merge.startColumn === startColumn;
  const cell = { startRow, startColumn, endRow: startRow, endColumn: startColumn };
  const primary = {
    ...(merge ?? cell),
    actualRow: startRow,
    actualColumn: startColumn,
    isMerged: Boolean(merge),
    isMergedMainCell: isMain,
  };
  // A merged cell is selected as a whole.
  const range = merge && area.rows * area.columns === 1 ? { ...merge } : wanted;
  await runCommand(env, SetSelectionsOperation.id, {
    subUnitId: sheetId,
    selections: [{ range, primary, style: null }],
  });
  bringIntoView(range, env);
}

/** What is selected comes into view, as in Excel; without a screen there is nothing to scroll. */
function bringIntoView(range: object, { engine: { commands } }: Env): void {
  if (!commands.hasCommand(scrollToRange)) return;
  try {
    commands.syncExecuteCommand(scrollToRange, { range });
  } catch {
    // Just after start the part that scrolls is not there yet; the cells are selected all the same.
  }
}

export async function clearRange(target: RangeTarget, args: Args, env: Env): Promise<void> {
  const what = args.oneOf(0, ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"], "All");
  if (what === "Hyperlinks" || what === "RemoveHyperlinks") return;
  if (what === "Formats") assertAllowed(target.sheetId, "allowFormatCells", env);
  else assertWritable(target, env);
  const area = heldPart(target, env);
  if (!area) return;
  if (what === "All") await unmerge(target, env);
  const patch: CellPatch = { ...(what === "Formats" ? {} : emptied), ...(what === "Contents" ? {} : { s: null }) };
  const sheet = sheetOf(target, env);
  const patches = mapCells<CellPatch | undefined>(area, (row, column) =>
    sheet.getCellRaw(row, column) ? patch : undefined,
  );
  writeCells({ sheetId: target.sheetId, area }, patches, env);
}

/** Insertion or deletion of whole rows, whole columns, or cells that push others. */
function kindOf({ area }: RangeTarget): "rows" | "columns" | "cells" {
  if (area.columns >= excelColumns) return "rows";
  return area.rows >= excelRows ? "columns" : "cells";
}

async function insert(target: RangeTarget, args: Args, env: Env): Promise<void> {
  const shift = args.oneOf(0, ["Down", "Right"]);
  const { area, sheetId } = target;
  const kind = kindOf(target);
  assertAllowed(
    sheetId,
    kind === "rows" ? "allowInsertRows" : kind === "columns" ? "allowInsertColumns" : undefined,
    env,
  );
  growSheet(sheetId, kind === "columns" ? 1 : area.row + 1, kind === "rows" ? 1 : area.column + 1, env);
  const range = engineRange(target, env);
  if (kind === "rows") {
    const cellValue = looksFromAbove(target, env);
    const direction = area.row > 0 ? down : up;
    await runCommand(env, InsertRowByRangeCommand.id, { subUnitId: sheetId, range, direction, cellValue });
  } else if (kind === "columns") {
    await runCommand(env, InsertColByRangeCommand.id, { subUnitId: sheetId, range, direction: left });
  } else {
    const { id } = shift === "Down" ? InsertRangeMoveDownCommand : InsertRangeMoveRightCommand;
    await pushCells(id, sheetId, range, env);
  }
}

/** In Excel new rows look like the row above them. */
function looksFromAbove({ sheetId, area }: RangeTarget, env: Env): Record<number, Record<number, object>> {
  const sheet = sheetOf({ sheetId }, env);
  if (area.row === 0) return {};
  const above: Record<number, object> = {};
  for (let column = 0; column < sheet.getColumnCount(); column += 1) {
    const style = sheet.getCellRaw(area.row - 1, column)?.s;
    if (style) above[column] = { s: style };
  }
  return Object.fromEntries(Array.from({ length: area.rows }, (_, index) => [area.row + index, { ...above }]));
}

async function remove(target: RangeTarget, args: Args, env: Env): Promise<void> {
  const shift = args.oneOf(0, ["Up", "Left"]);
  const { sheetId } = target;
  const kind = kindOf(target);
  assertAllowed(
    sheetId,
    kind === "rows" ? "allowDeleteRows" : kind === "columns" ? "allowDeleteColumns" : undefined,
    env,
  );
  if (!heldPart(target, env)) return;
  const range = engineRange(target, env);
  if (kind === "rows") await runCommand(env, RemoveRowByRangeCommand.id, { subUnitId: sheetId, range });
  else if (kind === "columns") await runCommand(env, RemoveColByRangeCommand.id, { subUnitId: sheetId, range });
  else {
    const { id } = shift === "Up" ? DeleteRangeMoveUpCommand : DeleteRangeMoveLeftCommand;
    await pushCells(id, sheetId, range, env);
  }
}

/** The engine moves cells on the active sheet whatever sheet it is told, so that sheet has to be the active one. */
async function pushCells(command: string, sheetId: string, range: object, env: Env): Promise<void> {
  if (env.engine.workbook().getActiveSheet().getSheetId() !== sheetId) {
    await runCommand(env, SetWorksheetActiveOperation.id, { subUnitId: sheetId });
  }
  await runCommand(env, command, { subUnitId: sheetId, range });
}

/** The area with whole rows and columns cut to what the engine's sheet has. */
function engineRange({ sheetId, area }: RangeTarget, env: Env): object {
  const sheet = sheetOf({ sheetId }, env);
  const rows = area.rows >= excelRows ? sheet.getRowCount() : area.rows;
  const columns = area.columns >= excelColumns ? sheet.getColumnCount() : area.columns;
  return edgesOf({ ...area, rows, columns });
}

export const rangeEditing: Readonly<Record<string, MethodDefinition<RangeTarget>>> = {
  merge: action((target, args, env) => keepingSelection(env, () => merge(target, args.flag(0), env))),
  unmerge: action((target, _args, env) => keepingSelection(env, () => unmerge(target, env))),
  select: action((target, _args, env) => select(target, env)),
  clear: action(clearRange),
  insert: object("Range", async (target, args, env) => {
    await keepingSelection(env, () => insert(target, args, env));
    return target;
  }),
  delete: action((target, args, env) => keepingSelection(env, () => remove(target, args, env))),
  setDirty: action(async (target, _args, env) => {
    const area = heldPart(target, env);
    if (!area) return;
    const unitId = env.engine.workbook().getUnitId();
    const cells = mapCells(area, (row, column) => ({ unitId, sheetId: target.sheetId, row, column }));
    await env.engine.calculation.recalculate(cells.flat());
  }),
};
