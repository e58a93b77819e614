// The browser's database of the workbench: opened when first needed, and given up when it cannot be had.
import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from "idb";

/** Values are read back as unknown: another version may have written them. */
interface Schema extends DBSchema {
  /** What is known of kept work, by its id. */
  entries: { key: string; value: unknown };
  /** The workbook as it was last kept, by the same id. */
  workbooks: { key: string; value: unknown };
  /** Opened files as they were, by the key an entry names. */
  originals: { key: string; value: unknown };
  recent: { key: string; value: unknown };
}

export type Connection = IDBPDatabase<Schema>;

const databaseName = "kpi-sheets.workbench";
const version = 1;
const patienceMs = 4000;

export class Database {
  #connection: Promise<Connection> | undefined;

  /** Rejects when the browser refuses (private window, blocked, full) or does not answer, and when a newer version was here. */
  connection(): Promise<Connection> {
    this.#connection ??= this.#open().catch((error: unknown) => {
      this.#connection = undefined;
      throw error;
    });
    return this.#connection;
  }

  /** Removes the database with all that is in it, whatever version wrote it. */
  async erase(): Promise<void> {
    const open = await this.#connection?.catch(() => undefined);
    open?.close();
    this.#connection = undefined;
    await inTime(deleteDB(databaseName));
  }

  async #open(): Promise<Connection> {
    const lost = () => (this.#connection = undefined);
    return inTime(
      openDB<Schema>(databaseName, version, {
        upgrade(database) {
          for (const store of ["entries", "workbooks", "originals", "recent"] as const)
            database.createObjectStore(store);
        },
        // Another window erases it or brings a newer version: step aside.
        blocking(_current, _blocked, event) {
          lost();
          if (event.target instanceof IDBDatabase) event.target.close();
        },
        terminated: lost,
      }),
    );
  }
}

/** Some browsers answer neither yes nor no when storage is blocked. */
function inTime<Result>(work: Promise<Result>): Promise<Result> {
  return Promise.race([
    work,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error("The browser's storage does not answer.")), patienceMs);
    }),
  ]);
}
