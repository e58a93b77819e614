// What a check found: how much, filters, the list, and what can be done with it.
import { Button, Text } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useMemo, useState } from "react";
import type { Problem } from "../../commands/outcome";
import type { CheckReport, ChoiceChange } from "../../commands/results";
import { t } from "../../i18n";
import { CopyButton } from "../CopyButton";
import { useActions } from "../pane-actions";
import type { SelectedCell } from "../sheet-state";
import { useCheckResultStyles } from "./CheckResult.styles";
import { FindingFilters } from "./FindingFilters";
import { FindingList } from "./FindingList";
import { reportText } from "./finding-text";
import { MarkLegend } from "./MarkLegend";
import { everything, listFindings } from "./list-findings";
import { useFindings } from "./use-findings";
import { useFixes } from "./use-fixes";
import { useMarks } from "./use-marks";
import { useStepKeys } from "./use-step-keys";

interface CheckResultProps {
  readonly report: CheckReport;
  readonly selection: SelectedCell | undefined;
  /** False while another tab is open. */
  readonly shown: boolean;
  onProblem(problem: Problem | undefined): void;
  /** After it was chosen to be checked otherwise. */
  onRecheck(): void;
  /** After something was put right. */
  onFixed(): void;
  /** Before another finding becomes current. */
  onStep(): void;
}

export function CheckResult({ report, selection, shown, onProblem, onRecheck, onFixed, onStep }: CheckResultProps) {
  const styles = useCheckResultStyles();
  const [filter, setFilter] = useState(everything);
  const listed = useMemo(() => listFindings(report.findings, filter), [report.findings, filter]);
  const findings = useFindings(listed, selection, onProblem);
  const step = (by: -1 | 1) => {
    onStep();
    findings.step(by);
  };
  useStepKeys(step, shown && listed.length > 0);
  const marks = useMarks(onProblem);
  const actions = useActions();
  const change = (choice: ChoiceChange) => {
    void actions.changeChoice(choice).then((outcome) => {
      onProblem(outcome.ok ? undefined : outcome.problem);
      if (outcome.ok) onRecheck();
    });
  };
  const fixes = useFixes({ onProblem, onFixed });
  const markable = listed.filter(({ mark }) => mark !== undefined);
  if (report.findings.length === 0) return <NothingFound report={report} onClear={marks.clear} />;
  return (
    <>
      <FindingFilters findings={report.findings} filter={filter} onChange={setFilter} />
      <FindingList listed={listed} findings={{ ...findings, step }} onChange={change} fixes={fixes} />
      <MarkLegend findings={markable} />
      <div className={styles.actions}>
        <Button
          disabledFocusable={markable.length === 0 || marks.busy}
          onClick={() => void marks.mark(report, markable)}
        >
          {t("pane.check.mark", { count: markable.length })}
        </Button>
        <Button disabledFocusable={marks.busy} onClick={() => void marks.clear()}>
          {t("pane.check.clear")}
        </Button>
        <Button disabledFocusable={listed.length === 0 || marks.busy} onClick={() => void marks.report(report, listed)}>
          {t("pane.check.report")}
        </Button>
        <CopyButton label={t("pane.check.copy")} text={() => reportText(report, listed)} />
      </div>
    </>
  );
}

interface NothingFoundProps {
  readonly report: CheckReport;
  onClear(): Promise<void>;
}

function NothingFound({ report, onClear }: NothingFoundProps) {
  const styles = useCheckResultStyles();
  return (
    <div role="status" className={styles.nothing}>
      <CheckmarkCircleRegular aria-hidden className={styles.icon} />
      <div>
        <Text as="h2" weight="semibold" className={styles.line}>
          {t("pane.check.nothing")}
        </Text>
        <Text as="p" className={styles.line}>
          {t("pane.check.nothingDetail", { cells: report.checkedCells })}
        </Text>
        <Button onClick={() => void onClear()}>{t("pane.check.clear")}</Button>
      </div>
    </div>
  );
}
