// Turns declarations into the classes an add-in sees: properties that throw until loaded, calls that queue.
import { Args } from "./args";
import { jsonBytes, type Batch } from "./batch";
import { knownMembers } from "../data/members.data";
import type { ClassDefinition, MethodDefinition } from "./definition";
import type { Env } from "./env";
import { apiNotFound, asOfficeError, OfficeError, propertyNotLoaded } from "./errors";
import { parseLoad, type LoadTree } from "./load";
import { loadInto } from "./loader";
import { subscription } from "./subscription";
import { attachSlot, childProxy, Slot, slotBehind, slotOf } from "./slot";

/** Bytes a queued operation takes besides its arguments: ids, names, braces. */
const operationBytes = 80;

/** A proxy class by the name of what it stands for; made once, its members on the prototype. */
export class ProxyClasses {
  readonly #prototypes = new Map<string, object>();

  constructor(readonly definitions: ReadonlyMap<string, ClassDefinition>) {}

  classOf(name: string): ClassDefinition {
    const definition = this.definitions.get(name);
    if (!definition) throw new Error(`No class ${name} is declared`);
    return definition;
  }

  make(slot: Slot, context: object): object {
    const { name } = slot.definition;
    let prototype = this.#prototypes.get(name);
    if (!prototype) this.#prototypes.set(name, (prototype = prototypeOf(slot.definition)));
    const proxy = Object.create(prototype, { context: { value: context } }) as object;
    attachSlot(proxy, slot);
    return proxy;
  }
}

function prototypeOf(definition: ClassDefinition): object {
  const members: PropertyDescriptorMap = {};
  for (const member of knownMembers[definition.name] ?? []) {
    members[member] = missingMember(`${definition.name}.${member}`);
  }
  Object.assign(members, commonMembers());
  for (const name of Object.keys(definition.properties ?? {})) members[name] = scalarMember(definition, name);
  for (const name of Object.keys(definition.children ?? {})) members[name] = childMember(name);
  for (const [name, method] of Object.entries(definition.methods ?? {})) members[name] = methodMember(name, method);
  for (const [name, type] of Object.entries(definition.events ?? {})) members[name] = eventMember(type);
  if (definition.collection) members["items"] = itemsMember(definition.name);
  for (const descriptor of Object.values(members)) descriptor.configurable = true;
  return Object.create(null, members) as object;
}

function missingMember(member: string): PropertyDescriptor {
  const missing = (): never => {
    throw apiNotFound(member);
  };
  return { get: missing, set: missing };
}

function commonMembers(): PropertyDescriptorMap {
  return {
    load: {
      value: function (this: object, option?: unknown) {
        queueLoad(slotBehind(this), parseLoad(option));
        return this;
      },
    },
    set: {
      value: function (this: Record<string, unknown>, values: Record<string, unknown>) {
        setMembers(this, values);
      },
    },
    toJSON: {
      value: function (this: object) {
        return asJson(slotBehind(this));
      },
    },
    track: { value: returnSelf },
    untrack: { value: returnSelf },
    isNullObject: {
      get(this: object) {
        const slot = slotBehind(this);
        if (slot.isNull === undefined) throw propertyNotLoaded("isNullObject", `${slot.definition.name}.isNullObject`);
        return slot.isNull;
      },
    },
  };
}

function returnSelf(this: object): object {
  return this;
}

function queueLoad(slot: Slot, tree: LoadTree): void {
  slot.context.enqueue((batch) => loadInto(slot, tree, batch), operationBytes);
}

function setMembers(proxy: Record<string, unknown>, values: Record<string, unknown>): void {
  const slot = slotBehind(proxy);
  for (const [name, wanted] of Object.entries(values)) {
    if (slot.definition.children?.[name]) {
      setMembers(proxy[name] as Record<string, unknown>, wanted as Record<string, unknown>);
    } else proxy[name] = wanted;
  }
}

function asJson(slot: Slot): object {
  const json: Record<string, unknown> = Object.fromEntries(slot.loaded);
  for (const [name, child] of slot.children) {
    const inner = asJson(slotBehind(child));
    if (Object.keys(inner).length > 0) json[name] = inner;
  }
  if (slot.items) json["items"] = slot.items.map((item) => asJson(slotBehind(item)));
  return json;
}

function scalarMember(definition: ClassDefinition, name: string): PropertyDescriptor {
  const member = `${definition.name}.${name}`;
  const property = definition.properties?.[name];
  return {
    enumerable: true,
    get(this: object) {
      const slot = slotBehind(this);
      if (slot.loaded.has(name) || slot.isNull) return slot.loaded.get(name);
      throw propertyNotLoaded(name, member);
    },
    set(this: object, wanted: unknown) {
      const slot = slotBehind(this);
      const set = property?.set?.bind(property);
      if (!set) throw new OfficeError("InvalidArgument", `Attempting to set read-only property '${name}'.`, member);
      slot.loaded.set(name, wanted);
      const value = withSlots(wanted);
      slot.context.enqueue(
        ({ env }) => guarded(member, () => set(slot.target(env), unwrap(value, env), env)),
        operationBytes + (slotOf(wanted) ? 0 : jsonBytes(wanted)),
      );
    },
  };
}

function childMember(name: string): PropertyDescriptor {
  return {
    get(this: object) {
      const slot = slotBehind(this);
      childProxy(slot, name);
      return slot.children.get(name);
    },
    set(this: Record<string, unknown>, values: Record<string, unknown>) {
      setMembers(this[name] as Record<string, unknown>, values);
    },
  };
}

function itemsMember(className: string): PropertyDescriptor {
  return {
    get(this: object) {
      const slot = slotBehind(this);
      if (!slot.items) throw propertyNotLoaded("items", `${className}.items`);
      return slot.items;
    },
  };
}

function eventMember(type: string): PropertyDescriptor {
  return {
    get(this: object) {
      return subscription(slotBehind(this), type, this);
    },
  };
}

function methodMember(name: string, method: MethodDefinition<unknown>): PropertyDescriptor {
  return {
    value: function (this: object, ...given: unknown[]) {
      const slot = slotBehind(this);
      const call: Call = { slot, name, method, args: given.map(withSlots) };
      const weight = operationBytes + given.reduce<number>((sum, one) => sum + (slotOf(one) ? 20 : jsonBytes(one)), 0);
      if (method.gives === "object") return callForObject(call, method.className, weight);
      if (method.gives === "value") return callForValue(call, weight);
      slot.context.enqueue((batch) => run(call, batch) as Promise<void>, weight);
      return undefined;
    },
  };
}

interface Call {
  readonly slot: Slot;
  readonly name: string;
  readonly method: MethodDefinition<unknown>;
  readonly args: readonly unknown[];
}

async function run({ slot, name, method, args }: Call, batch: Batch): Promise<unknown> {
  const { env } = batch;
  if (method.gives !== "nothing" && method.calculated) await batch.calculated();
  return guarded(`${slot.definition.name}.${name}`, () =>
    method.call(slot.target(env), new Args(args.map((argument) => unwrap(argument, env))), env),
  );
}

/** Proxies, alone or inside plain objects, as their slots: they find their targets when the batch runs. */
function withSlots(given: unknown): unknown {
  return slotOf(given) ?? mapPlain(given, withSlots);
}

function unwrap(argument: unknown, env: Env): unknown {
  return argument instanceof Slot ? argument.target(env) : mapPlain(argument, (inner) => unwrap(inner, env));
}

function mapPlain(value: unknown, change: (inner: unknown) => unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner)]));
}

async function guarded<Result>(member: string, work: () => Result): Promise<Awaited<Result>> {
  try {
    return await work();
  } catch (thrown) {
    throw asOfficeError(thrown, member);
  }
}

function callForObject(call: Call, className: string, weight: number): object {
  const { slot } = call;
  const { context } = slot;
  const result = new Slot(context.classOf(className), context, () => {
    throw new OfficeError("InvalidOperation");
  });
  const nullable = call.name.endsWith("OrNullObject");
  context.enqueue(async (batch) => {
    const parent = slot.targetOrNull(batch.env);
    const target = parent === null && nullable ? null : ((await run(call, batch)) ?? null);
    if (target === null && !nullable) {
      throw new OfficeError("ItemNotFound", undefined, `${slot.definition.name}.${call.name}`);
    }
    result.resolve(target);
    batch.deliver(null, () => (result.isNull = target === null));
  }, weight);
  return context.proxy(result);
}

function callForValue(call: Call, weight: number): object {
  let result: { readonly value: unknown } | undefined;
  call.slot.context.enqueue(async (batch) => {
    const found = await run(call, batch);
    batch.deliver(found, () => (result = { value: found }));
  }, weight);
  return {
    get value() {
      if (!result) {
        throw new OfficeError("ValueNotLoaded", "The value of the result object has not been loaded yet; call sync().");
      }
      return result.value;
    },
    toJSON: () => result ?? {},
  };
}
