// Writes a conversion together with what is remembered of it, proves it, and puts back what does not stay.
import type { Conversions } from "../domain/conversion/conversions";
import { conversionsSection } from "../domain/conversion/conversions";
import type { Store } from "../domain/store";
import { withSection } from "../domain/store";
import type { ConversionWatch, ProvedSheet, SheetChanges } from "./convert";
import { allPutBack, contentAfter, contentBefore, proveAgain, proveChanges } from "./convert";
import { storeAgain } from "./open-sheets";
import type { Problem } from "./problem";
import type { OpenedStore } from "./store";
import { queueStoreWrite } from "./store";
import { writeContents } from "./write-contents";

export interface ConversionWriting {
  readonly opened: OpenedStore;
  readonly store: Store;
  /** What is to be remembered when these changes stay. */
  conversionsAfter(proved: readonly ProvedSheet[]): Conversions;
  readonly watch: ConversionWatch;
}

export interface WrittenConversion {
  readonly sheets: readonly ProvedSheet[];
  /** True when the user stopped it: everything is as it was. */
  readonly stopped: boolean;
}

/**
 * Writes the changes, waits for their results and puts back what does not show what it showed before. A problem means
 * that nothing was written: the store has no room for what is to be remembered. Throws InterruptedWrite.
 */
export async function writeConversion(
  context: Excel.RequestContext,
  changing: readonly SheetChanges[],
  { opened, store, conversionsAfter, watch }: ConversionWriting,
): Promise<WrittenConversion | Problem> {
  const storeWith = (proved: readonly ProvedSheet[]) =>
    withSection(store, conversionsSection, conversionsAfter(proved));
  const putBack = async (proved: readonly ProvedSheet[], kept: Store) => {
    const fresh = await storeAgain(context, opened);
    queueStoreWrite(context, fresh, kept);
    await writeContents(context, proved.map(({ sheet, putBack: cells }) => ({ sheet, cells: cells.map(({ cell }) => contentBefore(cell)) }))); // prettier-ignore
  };
  const none = changing.map((one) => allPutBack(one, "differs"));
  const whole = changing.map((one): ProvedSheet => ({ ...one, stayed: one.changes, putBack: [] }));
  const refused = queueStoreWrite(context, opened, storeWith(whole));
  if (refused) return refused;
  const contents = changing.map(({ sheet, changes }) => ({ sheet, cells: changes.map(contentAfter) }));
  await writeContents(context, contents, () => succeeds(putBack(none, store)));

  let proved = await proveChanges(context, changing, watch);
  if (!watch.isStopped() && proved.some((one) => one.putBack.length > 0)) {
    await putBack(proved, storeWith(proved));
    const again = await proveAgain(context, proved, watch);
    if (again) await putBack(again, storeWith(again));
    proved = again ?? proved;
  }
  if (!watch.isStopped()) return { sheets: proved, stopped: false };
  await putBack(none, store);
  return { sheets: [], stopped: true };
}

async function succeeds(work: Promise<void>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch {
    return false;
  }
}
