// What stands behind each proxy: its class, how to find its target, and the values loaded so far.
import type { ClassDefinition } from "./definition";
import type { Env } from "./env";
import { OfficeError } from "./errors";
import type { Batch } from "./batch";

/** The part of a request context that proxies need. */
export interface ProxyContext {
  /** Queues an operation; `weight` is what it adds to the request, in bytes. */
  enqueue(operation: (batch: Batch) => void | Promise<void>, weight: number): void;
  /** A proxy for a target of the class. */
  proxy(slot: Slot): object;
  classOf(name: string): ClassDefinition;
}

export class Slot {
  readonly loaded = new Map<string, unknown>();
  readonly children = new Map<string, object>();
  items: object[] | undefined;
  /** Set by sync(): true when a …OrNullObject call found nothing. */
  isNull: boolean | undefined;
  #target: unknown;

  constructor(
    readonly definition: ClassDefinition,
    readonly context: ProxyContext,
    /** Finds the target when the batch runs; undefined while a call of this batch has not run. */
    private readonly find: (env: Env) => unknown,
  ) {}

  /** The target, for a member that needs one: a null object has none. */
  target(env: Env): unknown {
    const target = this.targetOrNull(env);
    if (target === null) throw new OfficeError("ItemNotFound");
    return target;
  }

  targetOrNull(env: Env): unknown {
    if (this.#target === undefined) this.#target = this.find(env);
    return this.#target;
  }

  resolve(target: unknown): void {
    this.#target = target;
  }
}

const slots = new WeakMap<object, Slot>();

export function attachSlot(proxy: object, slot: Slot): void {
  slots.set(proxy, slot);
}

/** The slot of a proxy; undefined for anything else. */
export function slotOf(value: unknown): Slot | undefined {
  return typeof value === "object" && value !== null ? slots.get(value) : undefined;
}

/** The slot of one of our proxies. */
export function slotBehind(proxy: unknown): Slot {
  const slot = slotOf(proxy);
  if (!slot) throw new Error("Not an object of this host");
  return slot;
}

/** The slot of a navigation property's object, made on first use. */
export function childProxy(slot: Slot, name: string): Slot {
  let proxy = slot.children.get(name);
  if (!proxy) {
    const child = slot.definition.children?.[name];
    if (!child) throw new Error(`${slot.definition.name} has no ${name}`);
    const { context } = slot;
    const find = (env: Env) => {
      const target = slot.targetOrNull(env);
      return target === null ? null : child.get(target, env);
    };
    proxy = context.proxy(new Slot(context.classOf(child.className), context, find));
    slot.children.set(name, proxy);
  }
  return slotBehind(proxy);
}
