// Reads a sheet together with what the add-in keeps in the workbook, in no more requests than the sheet alone.
import type { Grid } from "../domain/sheet/grid";
import type { Alongside } from "./read";
import { readCells, startReading } from "./read";
import type { OpenedStore } from "./store";
import { queueStoreParts, queueStoreTexts, storeFrom } from "./store";

export interface ReadKept extends OpenedStore {
  readonly grid: Grid;
}

/** A reading of the store that has begun; readKept ends it. */
export function startKept(context: Excel.RequestContext) {
  const parts = queueStoreParts(context);
  let texts: ReturnType<typeof queueStoreTexts> = [];
  const alongside: Alongside = {
    loaded: false,
    queue: () => {
      texts = queueStoreTexts(parts);
    },
  };
  return {
    alongside,
    /** After the cells: the store, in one sync more where it could not come along with them. */
    end: async (): Promise<OpenedStore> => {
      if (!alongside.loaded && parts.items.length > 0) {
        alongside.queue();
        await context.sync();
      }
      return { parts, store: storeFrom(texts) };
    },
  };
}

/** Reads one sheet and the store: two syncs for an ordinary sheet. */
export async function readSheetAndStore(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<ReadKept> {
  const kept = startKept(context);
  const reading = startReading(sheet);
  await context.sync();
  const grid = await readCells(context, reading, kept.alongside);
  return { grid, ...(await kept.end()) };
}

/** Two things to load in the same sync as the first block of cells. */
export function bothAlongside(one: Alongside, other: Alongside): Alongside {
  return {
    queue: () => {
      one.queue();
      other.queue();
    },
    get loaded() {
      return one.loaded && other.loaded;
    },
    set loaded(loaded: boolean) {
      one.loaded = loaded;
      other.loaded = loaded;
    },
  };
}
