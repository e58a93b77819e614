// One custom function inside the engine: arguments in, code called, result or error out, as Excel does it.
import type { DirtyCell } from "../engine/calculation";
import { AsyncObject, BaseFunction, type BaseValueObject, type FunctionVariantType } from "../engine/univer";
import type { FunctionMetadata } from "../host";
import { argumentOf, firstError } from "./arguments";
import type { FunctionRegistry } from "./registry";
import { busyText, errorObject, problemOf, resultObject } from "./values";

export class HostFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly metadata: FunctionMetadata,
    private readonly registry: FunctionRegistry,
  ) {
    super(name);
  }

  // Always: whether the code gives a promise is known only after calling it.
  override isAsync(): boolean {
    return true;
  }

  override calculate(...given: BaseValueObject[]): FunctionVariantType {
    const cell = this.#cell();
    const code = this.registry.codeOf(this.metadata.id);
    if (!code) this.registry.waitForCode(cell);
    if (!code || this.registry.isBusy(cell)) return errorObject(busyText);
    const error = firstError(given);
    if (error) return error;
    const args = this.#arguments(given);
    if (!args) return this.#failed(cell, "#VALUE!", undefined);
    try {
      const result: unknown = code(...args, { functionName: this.name });
      if (!isThenable(result)) return this.#answered(cell, result);
      const answer = Promise.resolve(result).then(
        (late: unknown) => this.#answered(cell, late),
        (thrown: unknown) => this.#threw(cell, thrown),
      );
      // Univer takes it where a value is declared and waits for it.
      return new AsyncObject(answer as Promise<never>) as unknown as FunctionVariantType;
    } catch (thrown) {
      return this.#threw(cell, thrown);
    }
  }

  #cell(): DirtyCell {
    return { unitId: this.unitId ?? "", sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
  }

  /** All declared arguments, those left out as null; undefined when one cannot be what it should. */
  #arguments(given: readonly BaseValueObject[]): unknown[] | undefined {
    const { parameters } = this.metadata;
    const { blank } = this.registry;
    const repeating = parameters.at(-1)?.repeating ? parameters.length - 1 : parameters.length;
    const args: unknown[] = [];
    for (let index = 0; index < repeating; index += 1) {
      const parsed = argumentOf(given[index], parameters[index], blank);
      if (!parsed.ok) return undefined;
      args.push(parsed.value);
    }
    if (repeating === parameters.length) return given.length > repeating ? undefined : args;
    const rest = given.slice(repeating).map((one) => argumentOf(one, parameters[repeating], blank));
    if (rest.some(({ ok }) => !ok)) return undefined;
    args.push(rest.map((one) => (one.ok ? one.value : null)));
    return args;
  }

  #answered(cell: DirtyCell, result: unknown): FunctionVariantType {
    this.registry.setMessage(cell, undefined);
    return resultObject(result, (row, column, message) =>
      this.registry.setMessage({ ...cell, row: cell.row + row, column: cell.column + column }, message),
    );
  }

  #threw(cell: DirtyCell, thrown: unknown): FunctionVariantType {
    const { text, message } = problemOf(thrown);
    return this.#failed(cell, text, message);
  }

  #failed(cell: DirtyCell, text: string, message: string | undefined): FunctionVariantType {
    this.registry.setMessage(cell, message);
    return errorObject(text);
  }
}

// By shape: the promise may come from another window.
function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
}
