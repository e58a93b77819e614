// load(): reads the members asked for when the batch comes to it, and hands them over when the batch has ended.
import type { Batch } from "./batch";
import { knownMembers } from "../data/members.data";
import type { ClassDefinition } from "./definition";
import { apiNotFound, asOfficeError, OfficeError } from "./errors";
import type { LoadTree } from "./load";
import { childProxy, Slot } from "./slot";

/** Loads the members of the tree into the slot; a null object has nothing to load. */
export async function loadInto(slot: Slot, tree: LoadTree, batch: Batch): Promise<void> {
  const { definition } = slot;
  const target = await at(definition.name, () => slot.targetOrNull(batch.env));
  batch.deliver(null, () => (slot.isNull = target === null));
  if (target === null) return;
  if (definition.collection) await loadItems(slot, target, tree, batch);
  else if (tree.members.size === 0) await loadScalars(slot, target, batch);
  for (const [name, inner] of tree.members) await loadMember(slot, target, name, inner, batch);
}

async function loadMember(slot: Slot, target: unknown, name: string, inner: LoadTree, batch: Batch): Promise<void> {
  const { definition } = slot;
  if (name === "*" || name === "$all") return loadScalars(slot, target, batch);
  if (definition.properties?.[name]) return loadScalar(slot, target, name, batch);
  if (definition.children?.[name]) {
    const child = childProxy(slot, name);
    return loadInto(child, inner, batch);
  }
  if (definition.collection || name === "isNullObject") return;
  throw unknownMember(definition, name);
}

function unknownMember(definition: ClassDefinition, name: string): OfficeError {
  const member = `${definition.name}.${name}`;
  return knownMembers[definition.name]?.includes(name)
    ? apiNotFound(member)
    : new OfficeError("InvalidArgument", `There is no property ${member} to load.`, member);
}

async function loadScalars(slot: Slot, target: unknown, batch: Batch): Promise<void> {
  for (const name of Object.keys(slot.definition.properties ?? {})) {
    if (slot.definition.properties?.[name]?.get) await loadScalar(slot, target, name, batch);
  }
}

async function loadScalar(slot: Slot, target: unknown, name: string, batch: Batch): Promise<void> {
  const property = slot.definition.properties?.[name];
  const member = `${slot.definition.name}.${name}`;
  if (!property?.get) throw new OfficeError("InvalidArgument", undefined, member);
  if (property.calculated) await batch.calculated();
  const value = await at(member, async () => await property.get?.(target, batch.env));
  batch.deliver(value, () => slot.loaded.set(name, value));
}

/** Members of a collection are those of its items; only its own scalars are its own. */
async function loadItems(slot: Slot, target: unknown, tree: LoadTree, batch: Batch): Promise<void> {
  const { definition, context } = slot;
  const own = new Set([...Object.keys(definition.properties ?? {}), ...Object.keys(definition.children ?? {})]);
  const itemTree: LoadTree = { members: new Map() };
  for (const [name, inner] of tree.members) {
    if (name === "items") inner.members.forEach((wanted, member) => itemTree.members.set(member, wanted));
    else if (!own.has(name)) itemTree.members.set(name, inner);
  }
  const onlyOwn = tree.members.size > 0 && [...tree.members.keys()].every((name) => own.has(name));
  if (onlyOwn) return;
  const all = await at(`${definition.name}.items`, () => definition.collection?.items(target, batch.env) ?? []);
  const from = tree.skip ?? 0;
  const wanted = all.slice(from, tree.top === undefined ? undefined : from + tree.top);
  const itemClass = context.classOf(definition.collection?.itemClass ?? "");
  const itemSlots = wanted.map((item) => new Slot(itemClass, context, () => item));
  const proxies = itemSlots.map((item) => context.proxy(item));
  for (const item of itemSlots) await loadInto(item, itemTree, batch);
  batch.deliver([], () => (slot.items = proxies));
}

async function at<Result>(member: string, read: () => Result): Promise<Awaited<Result>> {
  try {
    return await read();
  } catch (thrown) {
    throw asOfficeError(thrown, member);
  }
}
