// The pane as a whole: header, tabs, status line, and the pages behind the menu.
import { ProgressBar } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import type { PaneTab } from "../commands/results";
import { t } from "../i18n";
import { CheckView } from "./check/CheckView";
import { FormsView } from "./forms/FormsView";
import type { RecentForms } from "./forms/recent-forms";
import { useFormList } from "./forms/use-form-list";
import { usePaneStyles } from "./Pane.styles";
import { late } from "./late";
import type { FormCard } from "./pane-actions";
import { OpenPage } from "./pages/OpenPage";
import type { PageName } from "./pages/page-name";
import type { Settings } from "./settings/settings";
import { RulesView } from "./rules/RulesView";
import { activeCheck } from "./sheet-state";
import { SheetLine } from "./shell/SheetLine";
import { PaneMenu } from "./shell/PaneMenu";
import { PaneTabs } from "./shell/PaneTabs";
import { ProblemBar } from "./shell/ProblemBar";
import { StatusLine } from "./shell/StatusLine";
import { useActivity } from "./shell/use-activity";
import { usePaneRequests } from "./shell/use-pane-requests";
import { useSheet } from "./use-sheet";

// Not needed to begin with.
const ScoreView = late(
  () => import("./score/ScoreView").then((module) => module.default),
  () => <ProgressBar aria-label={t("pane.loading")} />,
);

interface PaneProps {
  readonly settings: Settings;
  readonly recentForms: RecentForms;
  onChangeSettings(part: Partial<Settings>): void;
}

export function Pane({ settings, recentForms, onChangeSettings }: PaneProps) {
  const styles = usePaneStyles();
  const { activity, canUndo, problem, showProblem, undo } = useActivity();
  const sheet = useSheet(showProblem);
  const formList = useFormList();
  const [tab, setTab] = useState<PaneTab>("forms");
  const [page, setPage] = useState<PageName>();
  /** Its code is fetched when it is first wanted. */
  const [scoreOpened, setScoreOpened] = useState(false);
  const menu = useRef<HTMLButtonElement>(null);
  const open = (wanted: PaneTab) => {
    setPage(undefined);
    setTab(wanted);
    if (wanted === "score") setScoreOpened(true);
  };
  usePaneRequests(open, sheet.check);
  const closePage = () => {
    setPage(undefined);
    menu.current?.focus();
  };
  return (
    <div className={styles.pane}>
      <header>
        <PaneHeading sheet={sheet} forms={formList.forms ?? noForms} />
        <div className={styles.tabs}>
          <PaneTabs tab={page === undefined ? tab : undefined} onSelect={open} />
          <PaneMenu buttonRef={menu} onOpen={setPage} />
        </div>
      </header>
      <main className={styles.main}>
        {problem && (
          <ProblemBar
            problem={problem}
            onDismiss={() => {
              showProblem(undefined);
            }}
          />
        )}
        {page && (
          <OpenPage
            page={page}
            settings={settings}
            onChangeSettings={onChangeSettings}
            onProblem={showProblem}
            onBack={closePage}
          />
        )}
        <div
          role="tabpanel"
          id="panel-forms"
          aria-labelledby="tab-forms"
          hidden={page !== undefined || tab !== "forms"}
        >
          <FormsView list={formList} recent={recentForms} onProblem={showProblem} />
        </div>
        <div
          role="tabpanel"
          id="panel-score"
          aria-labelledby="tab-score"
          hidden={page !== undefined || tab !== "score"}
        >
          {scoreOpened && (
            <ScoreView
              sheet={sheet}
              shown={page === undefined && tab === "score"}
              onProblem={showProblem}
              onShowForms={() => {
                open("forms");
              }}
            />
          )}
          <RulesView onProblem={showProblem} />
        </div>
        <div
          role="tabpanel"
          id="panel-check"
          className={styles.check}
          aria-labelledby="tab-check"
          hidden={page !== undefined || tab !== "check"}
        >
          <CheckView
            sheet={sheet}
            shown={page === undefined && tab === "check"}
            onProblem={showProblem}
            onShowForms={() => {
              open("forms");
            }}
          />
        </div>
      </main>
      <StatusLine activity={activity} canUndo={canUndo} onUndo={undo} />
    </div>
  );
}

/** Until they are loaded. */
const noForms: readonly FormCard[] = [];

interface PaneHeadingProps {
  readonly sheet: ReturnType<typeof useSheet>;
  readonly forms: readonly FormCard[];
}

function PaneHeading({ sheet, forms }: PaneHeadingProps) {
  const formNames = useMemo(() => new Map(forms.map(({ id, name }) => [id, name])), [forms]);
  const checked = activeCheck(sheet.state);
  const report = checked?.outdated === false ? checked.report : undefined;
  return <SheetLine summary={sheet.state.summary} report={report} formNames={formNames} />;
}
