// The company's own bands, kept in the workbook: listed, kept under a name, forgotten.
import type { CompanyBands } from "../domain/store";
import { bandsSection } from "../domain/store";
import { contentOf, openStore } from "../excel/store";
import { changeSection } from "./change-section";
import type { Command } from "./outcome";
import { succeed } from "./outcome";

/** All bands of the workbook. Two syncs. */
export const listBands: Command<Readonly<Record<never, never>>, readonly CompanyBands[]> = {
  name: "listBands",
  act: async (context) => succeed(contentOf(await openStore(context), bandsSection)),
};

/** Keeps bands under their name; what had the name gives way. Three syncs. */
export const keepBands: Command<CompanyBands, readonly CompanyBands[]> = {
  name: "keepBands",
  done: () => ({ key: "done.keepBands", arguments: {} }),
  act: (context, bands) =>
    changeSection(context, bandsSection, (kept) => [...kept.filter(({ name }) => name !== bands.name), bands]),
};

/** Forgets the bands with this name. Three syncs. */
export const forgetBands: Command<{ readonly name: string }, readonly CompanyBands[]> = {
  name: "forgetBands",
  done: () => ({ key: "done.forgetBands", arguments: {} }),
  act: (context, { name }) => changeSection(context, bandsSection, (kept) => kept.filter((one) => one.name !== name)),
};
