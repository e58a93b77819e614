// The browser's database of the workbench: opened when first needed, and given up when it cannot be had.
import { deleteDB, openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from "idb";

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
export type Writing<Stores extends ArrayLike<StoreNames<Schema>>> = IDBPTransaction<Schema, Stores, "readwrite">;

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

  /** Writes all of it or nothing. */
  async write<Stores extends StoreNames<Schema>[]>(
    stores: Stores,
    work: (writing: Writing<Stores>) => Promise<unknown>,
  ): Promise<void> {
    const writing = (await this.connection()).transaction(stores, "readwrite");
    // What fails is told by the work itself; the end of it is waited for below.
    const over = writing.done.catch((error: unknown) => ({ error }));
    try {
      await work(writing);
    } catch (error) {
      // When it was no request that failed, what was written so far would stay.
      try {
        writing.abort();
      } catch {
        // The failure has ended it already.
      }
      await over;
      throw error;
    }
    await writing.done;
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
