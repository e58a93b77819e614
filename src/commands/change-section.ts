// Changes one section of what the workbook keeps: the way of every command that keeps something there.
import type { StoreSection } from "../domain/store";
import { sectionOf, withSection } from "../domain/store";
import { openStore, queueStoreWrite } from "../excel/store";
import { syncWrite } from "../excel/write";
import type { Outcome } from "./outcome";
import { fail, succeed } from "./outcome";

/** Gives the section's new content; a store that is not ours to write, or is full, is the problem. Three syncs. */
export async function changeSection<Content>(
  context: Excel.RequestContext,
  section: StoreSection<Content>,
  change: (content: Content) => Content,
): Promise<Outcome<Content>> {
  const opened = await openStore(context);
  if ("reason" in opened.store) return fail(opened.store);
  const content = change(sectionOf(opened.store, section));
  const refused = queueStoreWrite(context, opened, withSection(opened.store, section, content));
  if (refused) return fail(refused);
  await syncWrite(context);
  return succeed(content);
}
