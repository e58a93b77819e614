// One request to the workbook: the operations of a sync, run in order; the first that fails ends it.
import type { Calculation } from "../../engine/calculation";
import type { Env } from "./env";
import { OfficeError } from "./errors";
import { ScreenTurns } from "./screen-turn";

export const payloadLimitBytes = 5 * 1024 * 1024;

export type Operation = (batch: Batch) => void | Promise<void>;

export class Batch {
  responseBytes = 0;
  readonly #deliveries: (() => void)[] = [];

  constructor(readonly env: Env) {}

  get #calculation(): Calculation {
    return this.env.engine.calculation;
  }

  /** Finishes native calculation, as Excel does before it reads. Custom functions are #BUSY! until the batch ends. */
  async calculated(): Promise<void> {
    if (!this.#calculation.pending()) return;
    await this.env.functions.whileBusy(() => this.#calculation.settle());
  }

  /** Hands a result to the add-in's objects once the whole batch has succeeded. */
  deliver(result: unknown, delivery: () => void): void {
    this.responseBytes += jsonBytes(result);
    if (this.responseBytes > payloadLimitBytes) throw new OfficeError("ResponsePayloadSizeLimitExceeded");
    this.#deliveries.push(delivery);
  }

  async run(operations: readonly Operation[]): Promise<void> {
    const screen = new ScreenTurns();
    try {
      for (const operation of operations) {
        const waiting = operation(this);
        if (waiting) await waiting;
        const turn = screen.next();
        if (turn) await turn;
      }
    } finally {
      await this.#finish();
    }
    for (const delivery of this.#deliveries) delivery();
  }

  async #finish(): Promise<void> {
    await this.#calculation.settle();
    const busy = this.env.functions.takeBusyCells();
    if (busy.length > 0) await this.#calculation.recalculate(busy);
  }
}

const utf8 = new TextEncoder();

/** The size of a value as JSON in UTF-8, roughly as it crosses to Excel. */
export function jsonBytes(value: unknown): number {
  const json = JSON.stringify(value) as string | undefined;
  return json === undefined ? 0 : utf8.encode(json).length;
}
