// What the menu beside Open holds: recent files, kept work of closed windows, and the way to forget all of it.
import { t } from "../../i18n/workbench";
import type { MenuGroup } from "../chrome/menu";
import type { Documents } from "./documents";

/** The groups as they are now; those with nothing in them are left out. */
export async function openMenu(documents: Documents): Promise<readonly MenuGroup[]> {
  const [recent, kept] = await Promise.all([documents.keeping.recent.list(), documents.keeping.offered()]);
  const files = recent.map((file) => ({
    label: file.name,
    detail: timeText(file.usedAt),
    run: () => void documents.openRecent(file),
  }));
  const work = kept.map((entry) => ({
    label: entry.name,
    detail: timeText(entry.keptAt),
    run: () => void documents.bringBack(entry),
  }));
  return [
    { label: t("workbench.recent"), entries: files },
    { label: t("workbench.kept"), entries: work },
    { entries: [{ label: t("workbench.forget"), run: () => void documents.forget() }] },
  ].filter(({ entries }) => entries.length > 0);
}

/** A day and time as people write it in the language of the page. */
export function timeText(time: number): string {
  const format = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "medium", timeStyle: "short" });
  return format.format(time);
}
