// First thing on the page: shows that something is coming while the grid, which is large, is fetched and started.
import "./styles/base.css";
import "./styles/chrome.css";
import "./styles/ribbon.css";
import "./styles/dialog.css";
import "./styles/menu.css";
import { setLanguage, t } from "../i18n/workbench";
import { chosenLocale } from "./settings";

async function start(): Promise<void> {
  const locale = chosenLocale();
  setLanguage(locale);
  document.documentElement.lang = locale;
  say(t("workbench.loading.grid"));
  const { startWorkbench } = await import("./workbench");
  await startWorkbench(locale, say);
  document.querySelector("#loading")?.remove();
}

function say(text: string): void {
  const line = document.querySelector("#loading-text");
  if (line) line.textContent = text;
}

start().catch((error: unknown) => {
  say(t("workbench.loading.failed", { cause: error instanceof Error ? error.message : String(error) }));
  document.querySelector("#loading progress")?.remove();
  throw error;
});
