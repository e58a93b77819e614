// The sentence for what nobody foresaw: says that it failed, and the cause as the program knows it.
import { t } from "../../i18n/workbench";

export function failureText(error: unknown): string {
  return t("workbench.failed", { cause: causeOf(error) });
}

/** The cause without its full stop, to stand within a sentence. */
export function causeOf(error: unknown): string {
  const cause = error instanceof Error ? error.message : String(error);
  return cause.replace(/[.。]$/, "");
}
