// The workbook store in its custom XML part: read, changed and removed. It travels with the file, is seen by anyone who
// gets it, and survives saving; Excel's own undo does not know it.
//
// A command that only needs what is kept: `contentOf(await openStore(context), section)`. One that keeps something:
// `openStore`, then `queueStoreWrite` with `withSection(store, section, content)`, then its own sync, all in one run.
import type { Store, StoreSection } from "../domain/store";
import { emptyStore, isEmptyStore, sectionOf } from "../domain/store";
import { mergedStore } from "../domain/store/store";
import type { ReadStore } from "../domain/store/store-text";
import { readStore, storeNamespace, writeStore } from "../domain/store/store-text";
import type { Problem } from "./problem";
import { problem } from "./problem";

/** The parts of ours; one, except where copies were merged by other means. Wants a sync after `queueStoreParts`. */
export type StoreParts = Excel.CustomXmlPartScopedCollection;

export interface OpenedStore {
  readonly parts: StoreParts;
  /** What is kept, or why it is not ours to read and to write: a newer add-in's, or damaged. */
  readonly store: Store | Problem;
}

/** Reads the store. Two syncs, one in a workbook that has none. */
export async function openStore(context: Excel.RequestContext): Promise<OpenedStore> {
  const parts = queueStoreParts(context);
  await context.sync();
  const texts = queueStoreTexts(parts);
  if (texts.length > 0) await context.sync();
  return { parts, store: storeFrom(texts) };
}

/** What a section of an opened store holds, for those who only read it: empty when the store is not ours to read. */
export function contentOf<Content>({ store }: OpenedStore, section: StoreSection<Content>): Content {
  return "reason" in store ? section.empty : sectionOf(store, section);
}

/**
 * Queues the writing of a store over the one that was opened; an empty one leaves no part behind. Gives back why it
 * cannot be kept (over a megabyte, or not ours to write); then nothing is queued.
 */
export function queueStoreWrite(
  context: Excel.RequestContext,
  opened: OpenedStore,
  changed: Store,
): Problem | undefined {
  if ("reason" in opened.store) return opened.store;
  const xml = writeStore(changed);
  if (xml === undefined) return problem("store-full");
  const [part, ...copies] = opened.parts.items;
  // What they held is part of the store that was opened.
  for (const copy of copies) copy.delete();
  if (isEmptyStore(changed)) part?.delete();
  else if (part) part.setXml(xml);
  else context.workbook.customXmlParts.add(xml);
  return undefined;
}

/** Queues the removal of everything the add-in keeps in the workbook, also what is damaged or a newer add-in's. */
export function queueStoreRemoval(parts: StoreParts): void {
  for (const part of parts.items) part.delete();
}

/** Queues the looking for the store, for commands that read other things in the same sync. */
export function queueStoreParts(context: Excel.RequestContext): StoreParts {
  const parts = context.workbook.customXmlParts.getByNamespace(storeNamespace);
  parts.load("items/id");
  return parts;
}

/** Queues the reading of what was found. */
export function queueStoreTexts(parts: StoreParts): readonly OfficeExtension.ClientResult<string>[] {
  return parts.items.map((part) => part.getXml());
}

/** The store in what was read, or the problem that it is not ours to change. */
export function storeFrom(texts: readonly OfficeExtension.ClientResult<string>[]): Store | Problem {
  if (texts.length === 0) return emptyStore;
  const read = texts.map(({ value }): ReadStore => readStore(value));
  const newer = read.find(({ kind }) => kind === "newer");
  if (newer?.kind === "newer") return problem("store-newer", { version: newer.version });
  const stores = read.flatMap((one) => (one.kind === "read" ? [one.store] : []));
  return stores.length < read.length ? problem("store-damaged") : mergedStore(stores);
}
