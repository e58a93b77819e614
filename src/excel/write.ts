// The sync that writes: when it fails, what was queued may have reached the workbook in part.
import { InterruptedWrite } from "./problem";

/** Syncs a batch that changes the workbook. `takeBack` says whether it could undo a failed one. Throws InterruptedWrite. */
export async function syncWrite(
  context: Excel.RequestContext,
  takeBack: () => Promise<boolean> = () => Promise.resolve(false),
): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    throw new InterruptedWrite(error, await takeBack());
  }
}
