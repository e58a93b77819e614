// The number of rows somebody typed.
import type { FormCard } from "../pane-actions";

/** A whole number a form's table can have; undefined for anything else. Full-width digits count. */
export function rowsFrom(text: string, { itemRows }: Pick<FormCard, "itemRows">): number | undefined {
  const typed = text.normalize("NFKC").trim();
  if (!itemRows || !/^\d{1,6}$/.test(typed)) return undefined;
  const rows = Number(typed);
  return rows >= itemRows.least && rows <= itemRows.most ? rows : undefined;
}
