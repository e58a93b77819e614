// Excel.RequestContext: collects operations, sends them as one batch at sync(), counts what that costs.
import { Batch, payloadLimitBytes, type Operation } from "./batch";
import type { ClassDefinition } from "./definition";
import type { Env } from "./env";
import { apiNotFound, OfficeError } from "./errors";
import type { ProxyClasses } from "./proxy";
import { Slot, slotOf, type ProxyContext } from "./slot";

/** What all contexts of a host share. */
export interface Session {
  readonly env: Env;
  readonly classes: ProxyClasses;
  readonly counters: { syncs: number; requestBytes: number; responseBytes: number };
  /** Resolves when no cell is being edited; undefined when none is. */
  editing(): Promise<void> | undefined;
  /** Puts a batch behind those already running: one at a time reaches the workbook. */
  queue<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Throws when the workbook this context was made for is no longer open. */
  isCurrent(workbook: string): boolean;
}

export class RequestContext implements ProxyContext {
  readonly workbook: object;
  readonly runtime: object;
  readonly application: object;
  readonly trackedObjects = { add: (): void => undefined, remove: (): void => undefined };
  readonly debugInfo = { pendingStatements: [] as string[] };
  /** Set by Excel.run({ delayForCellEdit: true }): sync() waits until the cell is left. */
  delayForCellEdit = false;
  #operations: Operation[] = [];
  #requestBytes = 0;
  readonly #session: Session;
  readonly #workbookId: string;

  constructor(session: Session) {
    this.#session = session;
    this.#workbookId = session.env.engine.workbook().getUnitId();
    this.workbook = this.#root("Workbook");
    this.runtime = this.#root("Runtime");
    this.application = this.#root("Application");
  }

  #root(className: string): object {
    return this.proxy(new Slot(this.classOf(className), this, () => ({})));
  }

  classOf(name: string): ClassDefinition {
    return this.#session.classes.classOf(name);
  }

  proxy(slot: Slot): object {
    return this.#session.classes.make(slot, this);
  }

  enqueue(operation: Operation, weight: number): void {
    this.#operations.push(operation);
    this.#requestBytes += weight;
  }

  load(target: { load(option?: unknown): object }, option?: unknown): void {
    if (!slotOf(target)) throw apiNotFound("RequestContext.load of something else");
    target.load(option);
  }

  trace(): void {
    // Excel adds the message to the error of a failed batch; nobody reads it here.
  }

  /** Runs what was queued since the last sync, in order, as one batch. A sync of nothing costs nothing. */
  async sync<Result>(passThrough?: Result): Promise<Result | undefined> {
    const operations = this.#operations;
    const requestBytes = this.#requestBytes;
    this.#operations = [];
    this.#requestBytes = 0;
    if (operations.length === 0) return passThrough;
    if (requestBytes > payloadLimitBytes) throw new OfficeError("RequestPayloadSizeLimitExceeded");
    await this.#editingEnded();
    await this.#session.queue(() => this.#send(operations, requestBytes));
    return passThrough;
  }

  async #editingEnded(): Promise<void> {
    const editing = this.#session.editing();
    if (!editing) return;
    if (!this.delayForCellEdit) throw new OfficeError("InvalidOperationInCellEditMode");
    await editing;
  }

  async #send(operations: readonly Operation[], requestBytes: number): Promise<void> {
    const { counters, env } = this.#session;
    counters.syncs += 1;
    counters.requestBytes += requestBytes;
    if (!this.#session.isCurrent(this.#workbookId)) {
      throw new OfficeError("InvalidObjectPath", "The workbook this object belongs to is no longer open.");
    }
    const batch = new Batch(env);
    try {
      await batch.run(operations);
    } finally {
      counters.responseBytes += batch.responseBytes;
    }
  }
}
