// The page opened from the menu. Its code is loaded when it is first opened, to keep the pane's start light.
import { ProgressBar } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { Problem } from "../../commands/outcome";
import { t } from "../../i18n";
import type { Settings } from "../settings/settings";
import { Page } from "./Page";
import type { PageName } from "./page-name";

const RulesPage = lazy(() => import("../choices/RulesPage"));
const SettingsPage = lazy(() => import("./SettingsPage"));
const DiagnosticsPage = lazy(() => import("./DiagnosticsPage"));
const HelpPage = lazy(() => import("./HelpPage"));

interface OpenPageProps {
  readonly page: PageName;
  readonly settings: Settings;
  onChangeSettings(part: Partial<Settings>): void;
  onProblem(problem: Problem | undefined): void;
  onBack(): void;
}

export function OpenPage({ page, settings, onChangeSettings, onProblem, onBack }: OpenPageProps) {
  return (
    <Page key={page} title={t(`pane.${page}`)} onBack={onBack}>
      <Suspense fallback={<ProgressBar aria-label={t("pane.loading")} />}>
        {page === "rules" && <RulesPage onProblem={onProblem} />}
        {page === "settings" && <SettingsPage settings={settings} onChange={onChangeSettings} onProblem={onProblem} />}
        {page === "diagnostics" && <DiagnosticsPage onProblem={onProblem} />}
        {page === "help" && <HelpPage />}
      </Suspense>
    </Page>
  );
}
