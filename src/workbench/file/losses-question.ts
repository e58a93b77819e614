// Asks whether to save although something would be lost, naming each thing.
import { t, textFor } from "../../i18n/workbench";
import type { Loss } from "../../host/browser";
import { ask } from "../chrome/dialog";

/** True when the user saves anyway. `overwritten` is the file that would then lack them; left out for a new file. */
export async function acceptsLosses(losses: readonly Loss[], overwritten?: string): Promise<boolean> {
  const answer = await ask({
    title: t("workbench.losses.title"),
    text:
      overwritten === undefined ? t("workbench.losses.text") : t("workbench.losses.overwrite", { file: overwritten }),
    items: losses.map(({ kind, sheet, detail }) => t(`workbench.loss.${kind}`, { sheet, detail: thing(detail) })),
    choices: [
      { answer: "cancel", label: t("workbench.cancel"), primary: true },
      { answer: "save", label: t("workbench.losses.save") },
    ],
  });
  return answer === "save";
}

/** Things a file can hold by their names in the user's language; cells are called what they are. */
function thing(detail: string): string {
  return textFor(`workbench.thing.${detail.replaceAll(" ", "-")}`) ?? detail;
}
