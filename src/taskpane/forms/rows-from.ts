// The number of rows somebody typed.
import type { FormCard } from "../pane-actions";

/** A whole number a form's table can have; undefined for anything else. */
export function rowsFrom(text: string, { itemRows }: Pick<FormCard, "itemRows">): number | undefined {
  return itemRows && wholeNumberFrom(text, itemRows);
}

/** A whole number within limits; undefined for anything else. Full-width digits count. */
export function wholeNumberFrom(text: string, { least, most }: { least: number; most: number }): number | undefined {
  const typed = text.normalize("NFKC").trim();
  if (!/^\d{1,6}$/.test(typed)) return undefined;
  const number = Number(typed);
  return number >= least && number <= most ? number : undefined;
}
