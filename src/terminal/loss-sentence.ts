// What a saved file would lack, in words: the same as the workbench says before saving.
import { t, textFor } from "../i18n/terminal";
import type { Loss } from "../xlsx";

/** The sentence for a loss; things a file can hold are called by their names in the language in use. */
export function lossSentence({ kind, sheet, detail }: Loss): string {
  const thing = textFor(`workbench.thing.${detail.replaceAll(" ", "-")}`) ?? detail;
  return t(`workbench.loss.${kind}`, { sheet, detail: thing });
}
