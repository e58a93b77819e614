// The host over an engine, with or without a screen: the three globals, and what those who run the add-in need.
import type { Engine } from "./engine/engine";
import { exportWorkbook, importWorkbook } from "./file";
import { FunctionRegistry, type FunctionCode } from "./custom-functions/registry";
import { CustomFunctionError } from "./custom-functions/values";
import type { Host, HostOptions, Refusal } from "./host";
import { emitChanges } from "./office/change-events";
import { OfficeError } from "./office/core/errors";
import { EventHub } from "./office/core/event-hub";
import { ProxyClasses } from "./office/core/proxy";
import { RequestContext, type Session } from "./office/core/request-context";
import { runBatch } from "./office/core/run";
import { guardProtection } from "./office/guard/guard-protection";
import { excelEnums } from "./office/data/excel-enums.data";
import { definitions } from "./office/definitions";
import { createOffice, type OfficeState } from "./office/office-global";

/** Makes the host. Closing over its state, it may be used as a prototype. */
export function createHost(engine: Engine, options: HostOptions = {}): Host {
  const changeListeners = new Set<() => void>();
  const changed = () => changeListeners.forEach((listener) => listener());
  const queue = new BatchQueue();
  const events = new EventHub(() => queue.idle());
  const functions = new FunctionRegistry(engine, options.blanks === "web" ? null : 0);
  const env = { engine, events, functions, touched: changed };
  const editing = new CellEditing();
  const session: Session = {
    env,
    classes: new ProxyClasses(definitions),
    counters: { syncs: 0, requestBytes: 0, responseBytes: 0 },
    editing: () => editing.ended,
    queue: (work) => queue.add(work),
    isCurrent: (id) => engine.workbook().getUnitId() === id,
  };
  emitChanges({ engine, events, addinActs: () => queue.running, changed });
  const refusedListeners = new Set<(reason: Refusal) => void>();
  const refused = (reason: Refusal) => refusedListeners.forEach((listener) => listener(reason));
  guardProtection({ engine, hostActs: () => queue.running, refused });
  const paneListeners = new Set<(visible: boolean) => void>();
  const office = officeState(options, (visible) => paneListeners.forEach((listener) => listener(visible)));

  return {
    Office: createOffice(office) as typeof Office,
    Excel: excelGlobal(session) as typeof Excel,
    CustomFunctions: customFunctionsGlobal(functions) as typeof CustomFunctions,
    counters: session.counters,
    resetCounters: () => void Object.assign(session.counters, { syncs: 0, requestBytes: 0, responseBytes: 0 }),
    open: (workbook) =>
      queue.add(async () => {
        // A workbook that cannot be opened leaves the open one, and who listens to it, as they were.
        importWorkbook(engine, workbook);
        events.clear();
        functions.forgetCells();
        await engine.calculation.settle();
      }),
    toWorkbookData: () =>
      queue.add(async () => {
        await engine.calculation.settle();
        return exportWorkbook(engine);
      }),
    onChanged: (listener) => added(changeListeners, listener),
    onRefused: (listener) => added(refusedListeners, listener),
    unloadPage: () => {
      events.clear();
      office.actions.clear();
      office.visibilityHandlers.clear();
    },
    registerFunctions: (list, namespace) => functions.register(list, namespace),
    errorMessage: (sheet, row, column) => {
      const workbook = engine.workbook();
      const sheetId = workbook.getSheetBySheetName(sheet)?.getSheetId();
      return sheetId && functions.messageAt({ unitId: workbook.getUnitId(), sheetId, row, column });
    },
    runAction: (id) => runAction(office, id),
    onPaneVisibility: (listener) => added(paneListeners, listener),
    setPaneVisible: (visible) => {
      const message = { visibilityMode: visible ? "Taskpane" : "Hidden" };
      office.visibilityHandlers.forEach((handler) => handler(message));
    },
    setLocale: (locale) => {
      office.locale = locale;
    },
    beginCellEdit: () => editing.begin(),
    endCellEdit: () => editing.end(),
    dispose: () => {
      events.clear();
      engine.dispose();
    },
  };
}

function officeState(options: HostOptions, askPane: (visible: boolean) => void): OfficeState {
  return {
    locale: options.locale ?? "zh-CN",
    darkTheme: options.darkTheme ?? false,
    platform: options.blanks === "web" ? "OfficeOnline" : "PC",
    excelApi: options.excelApi ?? "1.14",
    actions: new Map(),
    visibilityHandlers: new Set(),
    startupBehavior: "None",
    askPane,
  };
}

function excelGlobal(session: Session): object {
  class Context extends RequestContext {
    constructor() {
      super(session);
    }
  }
  return {
    ...excelEnums,
    RequestContext: Context,
    run: (first: unknown, second?: unknown) => runBatch(session, first, second),
  };
}

function customFunctionsGlobal(functions: FunctionRegistry): object {
  return {
    associate: (first: string | Record<string, FunctionCode>, code?: FunctionCode) => {
      if (typeof first !== "string") Object.entries(first).forEach(([id, one]) => functions.associate(id, one));
      else if (code) functions.associate(first, code);
    },
    Error: CustomFunctionError,
    ErrorCode: {
      invalidValue: "#VALUE!",
      notAvailable: "#N/A",
      divisionByZero: "#DIV/0!",
      invalidNumber: "#NUM!",
      nullReference: "#NULL!",
      invalidName: "#NAME?",
      invalidReference: "#REF!",
    },
  };
}

function added<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Calls what the add-in bound to the button and waits until it says it has finished. */
async function runAction(office: OfficeState, id: string): Promise<void> {
  const action = office.actions.get(id);
  if (!action) throw new OfficeError("InvalidOperation", `No action is associated with "${id}".`);
  await new Promise<void>((resolve, reject) => {
    const finished = action({ source: { id }, completed: () => resolve() });
    Promise.resolve(finished).catch(reject);
  });
}

/** Whether the user is typing into a cell, and a promise for the end of it. */
class CellEditing {
  ended: Promise<void> | undefined;
  #end: (() => void) | undefined;

  begin(): void {
    this.ended ??= new Promise((resolve) => (this.#end = resolve));
  }

  end(): void {
    this.#end?.();
    this.ended = undefined;
  }
}

/** One batch at a time reaches the workbook, in the order they were sent. */
class BatchQueue {
  running = false;
  #tail: Promise<unknown> = Promise.resolve();

  /** Resolves when the batches sent so far have ended. */
  idle(): Promise<unknown> {
    return this.#tail;
  }

  add<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#tail.then(async () => {
      this.running = true;
      try {
        return await work();
      } finally {
        this.running = false;
      }
    });
    this.#tail = result.catch(() => undefined);
    return result;
  }
}
