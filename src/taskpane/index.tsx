// Where the add-in starts: ribbon buttons first, so that they work even if the pane cannot be drawn; then the pane.
import { createRoot } from "react-dom/client";
import { bindRibbon, loadRules } from "../commands";
import { setLanguage, t } from "../i18n";
import { commandActions } from "./actions";
import { App } from "./App";
import { surroundings } from "./office-surroundings";
import { createRecentForms } from "./forms/recent-forms";
import { ActionsProvider } from "./pane-actions";
import { createSettingsStore } from "./settings/settings";
import { applyLanguage } from "./settings/use-settings";
import { ErrorBoundary } from "./shell/ErrorBoundary";

// Without a way to Microsoft's servers the script tag before this one has failed.
if ("Office" in globalThis) void Office.onReady(start);
else sayOfficeIsMissing();

function sayOfficeIsMissing(): void {
  setLanguage(navigator.language);
  document.getElementById("pane")?.append(t("pane.officeMissing"));
}

function start({ host }: { host: Office.HostType }): void {
  // Opened in a browser, office.js answers too, without a host.
  const inExcel = (host as Office.HostType | null) !== null;
  if (inExcel) bindRibbon();
  const { displayLanguage, partitionKey, colours } = surroundings(Office.context);
  const store = createSettingsStore(partitionKey, () => localStorage);
  const recentForms = createRecentForms(partitionKey, () => localStorage);
  applyLanguage(store.read(), displayLanguage);
  const place = document.getElementById("pane");
  if (!place) throw new Error("taskpane.html has no element for the pane.");
  createRoot(place).render(
    <ErrorBoundary>
      {inExcel ? (
        <ActionsProvider value={commandActions(version())}>
          <App
            settingsStore={store}
            recentForms={recentForms}
            displayLanguage={displayLanguage}
            officeColours={colours}
          />
        </ActionsProvider>
      ) : (
        <p>{t("pane.notInExcel")}</p>
      )}
    </ErrorBoundary>,
  );
  // Ready before the first check, and while the server still has this version. A check loads them again if this fails.
  if (inExcel) loadRules().catch(() => undefined);
}

/** The version the page was built with. */
function version(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="version"]')?.content ?? "?";
}
