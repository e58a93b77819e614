// The files opened and saved last, where the browser gives handles that can be kept: name, handle and when.
import type { Database } from "./database";
import { isRecord } from "./kept-entry";

export interface RecentFile {
  readonly id: string;
  readonly name: string;
  readonly handle: FileSystemFileHandle;
  /** Milliseconds since 1970. */
  readonly usedAt: number;
}

const most = 8;

export class RecentFiles {
  constructor(private readonly database: Database) {}

  /** Last used first; none where the browser keeps none. */
  async list(): Promise<readonly RecentFile[]> {
    try {
      const reading = (await this.database.connection()).transaction("recent").store;
      const [ids, files] = await Promise.all([reading.getAllKeys(), reading.getAll()]);
      const found = files.flatMap((file, at) => readRecent(ids[at] ?? "", file) ?? []);
      return found.sort((one, other) => other.usedAt - one.usedAt);
    } catch {
      return [];
    }
  }

  /** Puts the file first; what is more than eight is left out. */
  async remember(handle: FileSystemFileHandle): Promise<void> {
    const known = await this.list();
    const same = await Promise.all(known.map((file) => file.handle.isSameEntry(handle)));
    const others = known.filter((_, at) => same[at] !== true);
    const gone = known.filter((file, at) => same[at] === true || others.indexOf(file) >= most - 1);
    try {
      await this.database.write(["recent"], async (writing) => {
        const files = writing.objectStore("recent");
        for (const { id } of gone) await files.delete(id);
        await files.put({ name: handle.name, handle, usedAt: Date.now() }, crypto.randomUUID());
      });
    } catch {
      return; // A list that is not kept is no reason to trouble somebody who opens a file.
    }
  }

  async remove({ id }: RecentFile): Promise<void> {
    await (await this.database.connection()).delete("recent", id);
  }
}

function readRecent(id: string, stored: unknown): RecentFile | undefined {
  if (!isRecord(stored)) return undefined;
  const { name, handle, usedAt } = stored;
  if (typeof name !== "string" || typeof usedAt !== "number") return undefined;
  return typeof FileSystemFileHandle !== "undefined" && handle instanceof FileSystemFileHandle
    ? { id, name, handle, usedAt }
    : undefined;
}
