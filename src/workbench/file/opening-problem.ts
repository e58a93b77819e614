// The sentence for a file that cannot be opened: what it is, that the open workbook stays, what to do.
import { t, textFor } from "../../i18n/workbench";

/** The message for a reason the reader gave; one that has no text of its own counts as broken. */
export function openingProblem(file: string, reason: string): string {
  return textFor(`workbench.open.${reason}`, { file }) ?? t("workbench.open.corrupt", { file });
}
