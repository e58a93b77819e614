// Contents of many cells of several sheets, so many in a request as one takes.
import type { CellContent, QueuedContents } from "./rewrite";
import { queueContents, queueTextCells, sizeOf } from "./rewrite";
import { syncWrite } from "./write";

const bytesPerRequest = 2_000_000;

export interface SheetContents {
  readonly sheet: Excel.Worksheet;
  readonly cells: readonly CellContent[];
}

/**
 * Writes; one sync, one more for each 2 MB, and one when cells have the format of text. `takeBack` is tried when a
 * request fails, and says whether all is as it was. Throws InterruptedWrite.
 */
export async function writeContents(
  context: Excel.RequestContext,
  sheets: readonly SheetContents[],
  takeBack?: () => Promise<boolean>,
): Promise<void> {
  let bytes = 0;
  let queued: QueuedContents[] = [];
  const send = async () => {
    await syncWrite(context, takeBack);
    if (queueTextCells(queued)) await syncWrite(context, takeBack);
    [queued, bytes] = [[], 0];
  };
  for (const { sheet, cells } of sheets) {
    let some: CellContent[] = [];
    for (const cell of cells) {
      some.push(cell);
      bytes += sizeOf(cell);
      if (bytes < bytesPerRequest) continue;
      queued.push(...queueContents(sheet, some));
      await send();
      some = [];
    }
    queued.push(...queueContents(sheet, some));
  }
  await send();
}
