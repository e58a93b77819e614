// Keeps the user of the grid from changing what is protected. The engine knows nothing of our locked cells, so every
// change passes here first; a refused one has not begun. What the host itself writes passes freely.
import type { Engine } from "../../engine/engine";
import {
  CommandType,
  CustomCommandExecutionError,
  IUndoRedoService,
  RedoCommand,
  SheetsSelectionsService,
  UndoCommand,
  type ICommandInfo,
  type IExecutionOptions,
} from "../../engine/univer";
import { beginsEditing, neverOnProtected, types } from "./changes.data";
import { refusalOf, refusalOfCell, type Refusal } from "./refusal";

export interface Guarding {
  readonly engine: Engine;
  /** True while the host itself writes: a batch of the add-in runs, or a workbook is being opened. */
  hostActs(): boolean;
  /** Called with the reason each time something is refused. */
  refused(reason: Refusal): void;
}

/** Guards until the engine is disposed. */
export function guardProtection({ engine, hostActs, refused }: Guarding): void {
  let editing = false;
  engine.commands.beforeCommandExecuted((command, options) => {
    const typing = command.id === beginsEditing || types.has(command.id);
    const reason = typing
      ? !editing && refusalOfTyping(command, engine)
      : !hostActs() && !isCalculated(command, options) && refusalOfChange(command, engine);
    if (!reason) return;
    refused(reason);
    throw new CustomCommandExecutionError(reason);
  });
  engine.commands.onCommandExecuted(({ id, params }) => {
    if (id === beginsEditing) editing = (params as { visible: boolean }).visible;
  });
}

function isCalculated({ id }: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean {
  return options?.fromFormula === true || id.startsWith("formula.");
}

function refusalOfChange(command: Readonly<ICommandInfo>, engine: Engine): Refusal | undefined {
  const { extras } = engine;
  const params = (command.params ?? {}) as { subUnitId?: string; trigger?: string };
  if (neverOnProtected.has(command.id)) {
    const sheet = extras.sheet(params.subUnitId ?? engine.workbook().getActiveSheet().getSheetId());
    return sheet.protection && "protected-sheet";
  }
  if (command.id === UndoCommand.id || command.id === RedoCommand.id) return refusalOfHistory(command.id, engine);
  const trigger = command.type === CommandType.MUTATION ? params.trigger : undefined;
  return refusalOf(command, extras, trigger);
}

/** Undoing is refused whole, before its first step. */
function refusalOfHistory(id: string, { injector, extras }: Engine): Refusal | undefined {
  const history = injector.get(IUndoRedoService);
  const steps =
    id === UndoCommand.id ? history.pitchTopUndoElement()?.undoMutations : history.pitchTopRedoElement()?.redoMutations;
  for (const step of steps ?? []) {
    const reason = refusalOf(step, extras);
    if (reason) return reason;
  }
  return undefined;
}

/** The editors of the cell and of the formula bar; notes and dialogs have others. */
const editors = /^__INTERNAL_EDITOR__DOCS_(NORMAL|FORMULA_BAR)$/;

function refusalOfTyping({ id, params }: Readonly<ICommandInfo>, engine: Engine): Refusal | undefined {
  const { visible, unitId } = (params ?? {}) as { visible?: boolean; unitId?: string };
  if (id === beginsEditing ? visible !== true : unitId !== undefined && !editors.test(unitId)) return undefined;
  const cell = engine.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
  if (!cell) return undefined;
  const sheet = engine.extras.sheet(engine.workbook().getActiveSheet().getSheetId());
  return refusalOfCell({ row: cell.startRow, column: cell.startColumn, rows: 1, columns: 1 }, sheet);
}
