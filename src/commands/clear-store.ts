// Removes everything the add-in keeps in the workbook, whatever wrote it: the cells stay as they are.
import { queueStoreParts, queueStoreRemoval } from "../excel/store";
import { syncWrite } from "../excel/write";
import type { ClearedStore } from "./conversion-results";
import type { Command } from "./outcome";
import { succeed } from "./outcome";

/**
 * Removes the workbook store, also a damaged one and one of a newer add-in. Two syncs. This cannot be undone: what was
 * converted cannot be brought back afterwards.
 */
export const clearStore: Command<Readonly<Record<never, never>>, ClearedStore> = {
  name: "clearStore",
  done: ({ found }) => ({ key: found ? "done.clearStore" : "done.clearStore.none", arguments: {} }),
  act: async (context) => {
    const parts = queueStoreParts(context);
    await context.sync();
    const found = parts.items.length > 0;
    queueStoreRemoval(parts);
    if (found) await syncWrite(context);
    return succeed({ found });
  },
};
