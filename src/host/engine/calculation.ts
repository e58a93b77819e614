// Calculation one run at a time, and waiting until it is finished.
//
// Univer's CalculateFormulaService.execute() resets shared state before it takes its lock, so an edit while an
// asynchronous function is awaited makes every result #VALUE!. Here runs stand in a queue and none is restarted.
import {
  ICalculateFormulaService,
  ICommandService,
  SetFormulaCalculationStartMutation,
  TriggerCalculationController,
  type ICommandInfo,
  type Injector,
} from "./univer";

export interface Calculation {
  /** Resolves when every change made so far is calculated; does not wait for Univer's 100 ms debounce. */
  settle(): Promise<void>;
  /** Calculates these cells and what depends on them; with no cells, the whole workbook. */
  recalculate(cells?: readonly DirtyCell[]): Promise<void>;
  /** True when changes wait for calculation or a run is on. */
  pending(): boolean;
}

export interface DirtyCell {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The private fields of Univer's trigger this stands on; the exact version is pinned. */
interface TriggerInternals {
  _waitingCommandQueue: ICommandInfo[];
  _executingDirtyData: object;
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _generateDirty(commands: ICommandInfo[]): object;
  _mergeDirty(into: object, dirty: object): object;
}

/** Puts the queue in place of the service's own execute() and gives what waits for it. */
export function createCalculation(injector: Injector): Calculation {
  const service = injector.get(ICalculateFormulaService);
  const commands = injector.get(ICommandService);
  const controller = injector.get(TriggerCalculationController);
  const trigger = controller as unknown as TriggerInternals;
  const queue = serialise(service);
  // With this always null Univer never answers an edit by "stop and restart", which loses results.
  Object.defineProperty(controller, "_executionInProgressParams", { get: () => null, set: () => undefined });

  const start = (dirty: object) =>
    commands.executeCommand(SetFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
  const flush = async () => {
    clearTimeout(trigger._setTimeoutKey);
    const dirty = trigger._generateDirty(trigger._waitingCommandQueue);
    trigger._waitingCommandQueue = [];
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, dirty);
    await start({ ...trigger._executingDirtyData });
  };
  return {
    pending: () => trigger._waitingCommandQueue.length > 0 || queue.waiting() > 0,
    async settle() {
      for (;;) {
        if (trigger._waitingCommandQueue.length > 0) await flush();
        else if (queue.waiting() > 0) await queue.last();
        else return;
      }
    },
    async recalculate(cells) {
      if (trigger._waitingCommandQueue.length > 0) await flush();
      await start(dirtyCells(cells));
      while (queue.waiting() > 0) await queue.last();
    },
  };
}

function dirtyCells(cells: readonly DirtyCell[] | undefined): object {
  const dirtyRanges = (cells ?? []).map(({ unitId, sheetId, row, column }) => ({
    unitId,
    sheetId,
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
  }));
  return {
    dirtyRanges,
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
    forceCalculation: cells === undefined,
  };
}

function serialise(service: ICalculateFormulaService): { waiting(): number; last(): Promise<void> } {
  const execute = service.execute.bind(service);
  let waiting = 0;
  let tail: Promise<void> = Promise.resolve();
  const run = (configuration: Parameters<typeof execute>[0]) =>
    new Promise<void>((resolve) => {
      const subscription = service.executionCompleteListener$.subscribe(() => {
        subscription.unsubscribe();
        // The results reach the cells in listeners after this one.
        setTimeout(() => {
          waiting -= 1;
          resolve();
        }, 0);
      });
      void execute(configuration);
    });
  service.execute = (configuration) => {
    waiting += 1;
    tail = tail.then(() => run(configuration));
    return tail;
  };
  return { waiting: () => waiting, last: () => tail };
}
