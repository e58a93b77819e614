// What the window says at its start about kept work: brought back, offered, or not readable; and how to forget it.
import { language, t } from "../../i18n/workbench";
import type { MessageAction, MessageBar } from "../chrome/message-bar";
import type { Documents } from "../file/documents";
import { timeText } from "../file/open-menu";
import type { KeptEntry } from "./kept-entry";

export interface WelcomeParts {
  readonly documents: Documents;
  readonly messages: MessageBar;
  /** Opens the menu that lists all kept work. */
  readonly showMenu: () => void;
  /** Told before the window's own work is opened, which may take a moment. */
  readonly restoring: () => void;
}

/** Brings this window's work back and says what else is kept. False when nothing is kept: then the start is as ever. */
export async function welcomeBack({ documents, messages, showMenu, restoring }: WelcomeParts): Promise<boolean> {
  const { restore, offered, unreadable } = await documents.keeping.findAtStart();
  const forget = { label: t("workbench.forget"), run: () => void documents.forget() };
  if (restore) {
    restoring();
    if (!(await documents.bringBack(restore))) return true;
    const { name: file, keptAt } = restore;
    messages.show("hint", t("workbench.kept.restored", { file, time: timeText(keptAt) }), [forget]);
    return true;
  }
  if (offered.length + unreadable.length === 0) return false;
  const sentences = [
    ...(unreadable.length === 0 ? [] : [unreadableText(unreadable.map(({ problem }) => problem))]),
    ...(offered.length === 0 ? [] : [offerText(offered)]),
  ];
  const actions = [...offerActions(offered, documents, showMenu), forget];
  messages.show(unreadable.length > 0 ? "error" : "hint", sentences.join(language() === "en" ? " " : ""), actions);
  return true;
}

function unreadableText(problems: readonly string[]): string {
  return problems.includes("other-version") ? t("workbench.kept.other-version") : t("workbench.kept.unreadable");
}

function offerText(offered: readonly KeptEntry[]): string {
  const [only] = offered;
  return offered.length === 1 && only
    ? t("workbench.kept.offer", { file: only.name, time: timeText(only.keptAt) })
    : t("workbench.kept.offers", { count: offered.length });
}

function offerActions(
  offered: readonly KeptEntry[],
  documents: Documents,
  showMenu: () => void,
): readonly MessageAction[] {
  const [only] = offered;
  if (!only) return [];
  return offered.length === 1
    ? [{ label: t("workbench.kept.bring-back"), run: () => void documents.bringBack(only) }]
    : [{ label: t("workbench.kept.list"), run: showMenu }];
}
