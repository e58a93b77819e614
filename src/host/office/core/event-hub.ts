// Who listens to what. Handlers run after the change, each on its own, never inside the sync that caused it.

export type EventHandler = (event: object) => unknown;

interface Listener {
  readonly type: string;
  /** A sheet id, or undefined for events of the whole workbook. */
  readonly scope: string | undefined;
  readonly handler: EventHandler;
}

const selectionEvents: ReadonlySet<string> = new Set([
  "WorksheetActivated",
  "WorksheetSelectionChanged",
  "SelectionChanged",
]);

export class EventHub {
  /** Office.js's context.runtime.enableEvents. */
  enabled = true;
  /** While true, changes of selection and of the active sheet are not told. */
  selectionQuiet = false;
  readonly #listeners = new Set<Listener>();
  #running: Promise<unknown> = Promise.resolve();

  /** `batchEnded` resolves when no batch is running. */
  constructor(private readonly batchEnded: () => Promise<unknown>) {}

  /** Adds a handler; gives what takes it away again. */
  add(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells the listeners of the type: those of the sheet and those of the whole workbook. */
  emit(type: string, scope: string | undefined, event: () => object): void {
    if (!this.enabled || (this.selectionQuiet && selectionEvents.has(type))) return;
    for (const listener of this.#listeners) {
      if (listener.type !== type || (listener.scope !== undefined && listener.scope !== scope)) continue;
      const told = event();
      this.#running = this.#running
        .then(() => this.batchEnded())
        .then(() => nextTurn())
        .then(() => (this.#listeners.has(listener) ? call(listener, told) : undefined));
    }
  }

  /** Resolves when every handler called so far has answered. */
  idle(): Promise<unknown> {
    return this.#running;
  }

  /** Forgets all handlers, as when another workbook is opened, and does not wait for those of a page that is gone. */
  clear(): void {
    this.#listeners.clear();
    this.#running = Promise.resolve();
    this.enabled = true;
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

async function call({ handler }: Listener, event: object): Promise<void> {
  try {
    await handler(event);
  } catch (thrown) {
    // As in Excel, a failing handler stops nobody else; the page sees an unhandled error.
    reportError(thrown);
  }
}

function reportError(thrown: unknown): void {
  setTimeout(() => {
    throw thrown;
  }, 0);
}
