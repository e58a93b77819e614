// The custom functions of the add-in: their metadata, their code, and the cells that wait for them.
import type { Engine } from "../engine/engine";
import type { DirtyCell } from "../engine/calculation";
import type { FunctionMetadata } from "../host";
import { ERROR_TYPE_SET, FunctionType, IDescriptionService, IFunctionService, type ErrorType } from "../engine/univer";
import { HostFunction } from "./host-function";
import { busyText } from "./values";

export type FunctionCode = (...args: unknown[]) => unknown;

export class FunctionRegistry {
  /** How an empty cell reaches a function: 0 as on the desktop, null as on the web. */
  readonly blank: 0 | null;
  readonly #engine: Engine;
  readonly #codes = new Map<string, FunctionCode>();
  readonly #messages = new Map<string, string>();
  readonly #busyCells = new Map<string, DirtyCell>();
  /** Cells whose function has metadata but no code yet. */
  readonly #waitingForCode = new Map<string, DirtyCell>();
  #busy = false;

  constructor(engine: Engine, blank: 0 | null) {
    this.#engine = engine;
    this.blank = blank;
    // Dependants of a #BUSY! cell must see an error, not a text.
    ERROR_TYPE_SET.add(busyText as ErrorType);
  }

  /** Makes the functions known to the grid as <namespace>.<name>. */
  register(functions: readonly FunctionMetadata[], namespace: string): void {
    const service = this.#engine.injector.get(IFunctionService);
    for (const metadata of functions) {
      const name = `${namespace}.${metadata.name}`.toUpperCase();
      service.registerExecutors(new HostFunction(name, metadata, this));
    }
    service.deleteFormulaAstCacheKey("");
    this.#engine.injector.get(IDescriptionService).registerDescriptions(
      functions.map(({ name, description = "", parameters }) => ({
        functionName: `${namespace}.${name}`.toUpperCase(),
        functionType: FunctionType.User,
        description,
        abstract: description,
        functionParameter: parameters.map((parameter) => ({
          name: parameter.name,
          detail: parameter.description ?? "",
          example: "",
          require: parameter.optional ? (0 as const) : (1 as const),
          repeat: parameter.repeating ? (1 as const) : (0 as const),
        })),
      })),
    );
  }

  /** CustomFunctions.associate: gives an id its code, before or after the metadata. */
  associate(id: string, code: FunctionCode): void {
    this.#codes.set(id.toUpperCase(), code);
    const waiting = [...this.#waitingForCode.values()];
    this.#waitingForCode.clear();
    if (waiting.length > 0) void this.#engine.calculation.recalculate(waiting);
  }

  codeOf(id: string): FunctionCode | undefined {
    return this.#codes.get(id.toUpperCase());
  }

  /** While the work runs, functions do not answer: their cells are #BUSY!, as in Excel until the sync has ended. */
  async whileBusy(work: () => Promise<void>): Promise<void> {
    this.#busy = true;
    try {
      await work();
    } finally {
      this.#busy = false;
    }
  }

  /** True when a function must answer #BUSY! now; remembers its cell for later. */
  isBusy(cell: DirtyCell): boolean {
    if (this.#busy) this.#busyCells.set(keyOf(cell), cell);
    return this.#busy;
  }

  waitForCode(cell: DirtyCell): void {
    this.#waitingForCode.set(keyOf(cell), cell);
  }

  /** The cells left #BUSY!, to be calculated now; each is given once. */
  takeBusyCells(): DirtyCell[] {
    const cells = [...this.#busyCells.values()];
    this.#busyCells.clear();
    return cells;
  }

  setMessage(cell: DirtyCell, message: string | undefined): void {
    if (message === undefined) this.#messages.delete(keyOf(cell));
    else this.#messages.set(keyOf(cell), message);
  }

  messageAt(cell: DirtyCell): string | undefined {
    return this.#messages.get(keyOf(cell));
  }

  /** Forgets what belongs to the cells of a workbook that is no longer open. */
  forgetCells(): void {
    this.#messages.clear();
    this.#busyCells.clear();
    this.#waitingForCode.clear();
  }
}

function keyOf({ unitId, sheetId, row, column }: DirtyCell): string {
  return `${unitId} ${sheetId} ${String(row)} ${String(column)}`;
}
