// Kept work in the database: an entry, the workbook, and the opened file, which is written only once.
import type { OpenedFile, WorkbookData } from "../../host/browser";
import type { Content } from "../file/open-document";
import type { Database } from "./database";
import { isOpenedFile, isWorkbook, keptFormat, readEntry, type KeptEntry, type UnreadableEntry } from "./kept-entry";

export interface KeptWork {
  readonly workbook: WorkbookData;
  readonly opened?: OpenedFile;
}

const stores = ["entries", "workbooks", "originals"] as const;

export class KeptStore {
  constructor(private readonly database: Database) {}

  async entries(): Promise<(KeptEntry | UnreadableEntry)[]> {
    const connection = await this.database.connection();
    const reading = connection.transaction("entries").store;
    const [ids, entries] = await Promise.all([reading.getAllKeys(), reading.getAll()]);
    return entries.map((entry, at) => readEntry(ids[at] ?? "", entry));
  }

  /** What was kept; undefined when it is broken. */
  async read({ id, original }: KeptEntry): Promise<KeptWork | undefined> {
    const connection = await this.database.connection();
    const workbook = await connection.get("workbooks", id);
    const opened = original === undefined ? undefined : await connection.get("originals", original);
    if (!isWorkbook(workbook)) return undefined;
    if (original === undefined) return { workbook };
    return isOpenedFile(opened) ? { workbook, opened } : undefined;
  }

  /** Keeps the workbook in place of what was kept under the id, all of it or nothing. */
  async keep(id: string, { name, original, file }: Content, workbook: WorkbookData): Promise<void> {
    const entry = { format: keptFormat, name, keptAt: Date.now(), original: original?.key, file };
    await this.database.write([...stores], async (writing) => {
      const originals = writing.objectStore("originals");
      const old = originalOf(await writing.objectStore("entries").get(id));
      if (old !== undefined && old !== original?.key) await originals.delete(old);
      if (original && (await originals.getKey(original.key)) === undefined)
        await originals.put(original.opened, original.key);
      await writing.objectStore("workbooks").put(workbook, id);
      await writing.objectStore("entries").put(entry, id);
    });
  }

  async drop(id: string): Promise<void> {
    await this.database.write([...stores], async (writing) => {
      const original = originalOf(await writing.objectStore("entries").get(id));
      if (original !== undefined) await writing.objectStore("originals").delete(original);
      await writing.objectStore("workbooks").delete(id);
      await writing.objectStore("entries").delete(id);
    });
  }
}

function originalOf(stored: unknown): string | undefined {
  const entry = readEntry("", stored);
  return "problem" in entry ? undefined : entry.original;
}
