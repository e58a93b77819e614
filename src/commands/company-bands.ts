// The company's own bands, kept in the workbook: listed, kept under a name, forgotten.
import type { CompanyBands } from "../domain/store";
import { bandsSection, sectionOf, withSection } from "../domain/store";
import { contentOf, openStore, queueStoreWrite } from "../excel/store";
import { syncWrite } from "../excel/write";
import type { Command, Outcome } from "./outcome";
import { fail, succeed } from "./outcome";

/** All bands of the workbook. Two syncs. */
export const listBands: Command<Readonly<Record<never, never>>, readonly CompanyBands[]> = {
  name: "listBands",
  act: async (context) => succeed(contentOf(await openStore(context), bandsSection)),
};

/** Keeps bands under their name; what had the name gives way. Three syncs. */
export const keepBands: Command<CompanyBands, readonly CompanyBands[]> = {
  name: "keepBands",
  done: () => ({ key: "done.keepBands", arguments: {} }),
  act: (context, bands) => changed(context, (kept) => [...kept.filter(({ name }) => name !== bands.name), bands]),
};

/** Forgets the bands with this name. Three syncs. */
export const forgetBands: Command<{ readonly name: string }, readonly CompanyBands[]> = {
  name: "forgetBands",
  done: () => ({ key: "done.forgetBands", arguments: {} }),
  act: (context, { name }) => changed(context, (kept) => kept.filter((one) => one.name !== name)),
};

async function changed(
  context: Excel.RequestContext,
  change: (kept: readonly CompanyBands[]) => readonly CompanyBands[],
): Promise<Outcome<readonly CompanyBands[]>> {
  const opened = await openStore(context);
  if ("reason" in opened.store) return fail(opened.store);
  const bands = change(sectionOf(opened.store, bandsSection));
  const refused = queueStoreWrite(context, opened, withSection(opened.store, bandsSection, bands));
  if (refused) return fail(refused);
  await syncWrite(context);
  return succeed(bands);
}
