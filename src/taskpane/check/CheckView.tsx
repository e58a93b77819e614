// Check: one press looks through the active sheet; what was found stands below, by row, each a press away.
import { Button, ProgressBar } from "@fluentui/react-components";
import type { Problem } from "../../commands/outcome";
import { t } from "../../i18n";
import type { Sheet } from "../use-sheet";
import { activeCheck } from "../sheet-state";
import { useSlow } from "../use-slow";
import { CheckResult } from "./CheckResult";
import { useCheckViewStyles } from "./CheckView.styles";
import { NoTable } from "./NoTable";
import { OutdatedNote } from "./OutdatedNote";
import { WeightBar } from "./WeightBar";

interface CheckViewProps {
  readonly sheet: Sheet;
  onProblem(problem: Problem | undefined): void;
  onShowForms(): void;
}

export function CheckView({ sheet, onProblem, onShowForms }: CheckViewProps) {
  const styles = useCheckViewStyles();
  const { summary, checking, selection } = sheet.state;
  const checked = activeCheck(sheet.state);
  const slow = useSlow(checking);
  const tables = summary?.tables ?? [];
  const check = () => void sheet.check();
  return (
    <section className={styles.view} aria-label={t("pane.check")} aria-busy={checking}>
      <Button appearance="primary" disabledFocusable={checking} onClick={check}>
        {t("pane.check.run")}
      </Button>
      {slow && <ProgressBar aria-label={t("pane.check.running")} />}
      {checked?.outdated && <OutdatedNote onCheck={check} disabled={checking} />}
      {tables.map((table) => (
        <WeightBar key={`${String(table.area.row)}:${String(table.area.column)}`} table={table} />
      ))}
      {checked && tables.length > 0 && (
        <CheckResult report={checked.report} selection={selection} onProblem={onProblem} />
      )}
      {!checked && tables.length > 0 && <p className={styles.hint}>{t("pane.check.notYet")}</p>}
      {summary && tables.length === 0 && <NoTable onShowForms={onShowForms} />}
    </section>
  );
}
