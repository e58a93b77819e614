// Check: one press looks through the active sheet; what was found stands below, by row, each a press away. Under the
// list the card of the selected cell.
import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Problem } from "../../commands/outcome";
import { t } from "../../i18n";
import { CellCard } from "../card/CellCard";
import { useCell } from "../card/use-cell";
import { useJudged } from "../smart/use-judged";
import type { FluentRef } from "../fluent-ref";
import { late } from "../late";
import type { Sheet } from "../use-sheet";
import { activeCheck } from "../sheet-state";
import { useSlow } from "../use-slow";
import { CheckProgress } from "./CheckProgress";
import { CheckResult } from "./CheckResult";
import { useCheckViewStyles } from "./CheckView.styles";
import { findingsAt } from "./list-findings";
import { NoTable } from "./NoTable";
import { OutdatedNote } from "./OutdatedNote";
import { RowProgress } from "./RowProgress";
import { WeightBar } from "./WeightBar";

/** Loaded when there is a table of somebody else's. */
const ColumnsPanel = late(() => import("../columns/ColumnsPanel").then((module) => module.ColumnsPanel));

/** Loaded when the first statement is selected. */
const SmartCard = late(() => import("../smart/SmartCard").then((module) => module.SmartCard));

/** Loaded when the first blank remarks are selected. */
const NotesCard = late(() => import("../smart/NotesCard").then((module) => module.NotesCard));

interface CheckViewProps {
  readonly sheet: Sheet;
  /** False while another tab is open: then nothing is read for the card. */
  readonly shown: boolean;
  onProblem(problem: Problem | undefined): void;
  onShowForms(): void;
}

export function CheckView({ sheet, shown, onProblem, onShowForms }: CheckViewProps) {
  const styles = useCheckViewStyles();
  const { summary, checking, selection } = sheet.state;
  const checked = activeCheck(sheet.state);
  const slow = useSlow(checking);
  const card = useRef<HTMLElement>(null);
  const run = useRef<HTMLButtonElement>(null);
  const { description, fill } = useCell(sheet.state, shown);
  const judged = useJudged(sheet.state, shown);
  const [smartOpen, setSmartOpen] = useState(false);
  const described = description && `${String(description.cell.row)}:${String(description.cell.column)}`;
  // In a low pane the card stands below the list, out of sight; elsewhere this moves nothing.
  useEffect(() => {
    if (described !== undefined) card.current?.scrollIntoView({ block: "nearest" });
  }, [described]);
  const tables = summary?.tables ?? [];
  const somethingThere = tables.length + (summary?.forms.length ?? 0) > 0;
  const check = () => void sheet.check();
  /** What had the focus in the card goes when another cell comes; the card itself stays. */
  const keepFocus = () => {
    if (card.current?.contains(document.activeElement)) card.current.focus();
  };
  /** The button that was pressed goes with its finding; F8 leads on from anywhere. */
  const fixed = () => {
    run.current?.focus();
    check();
  };
  return (
    <section className={styles.view} aria-label={t("pane.check")} aria-busy={checking}>
      <div className={styles.list}>
        <Button ref={run as FluentRef} appearance="primary" disabledFocusable={checking} onClick={check}>
          {t("pane.check.run")}
        </Button>
        {slow && <CheckProgress share={sheet.state.checkedShare} onStop={sheet.stopCheck} />}
        {checked?.outdated && <OutdatedNote onCheck={check} disabled={checking} />}
        {tables.map((table) => (
          <WeightBar key={`${String(table.area.row)}:${String(table.area.column)}`} table={table} />
        ))}
        {tables
          .filter(({ formId }) => formId === undefined)
          .map((table) => (
            <ColumnsPanel
              key={`${String(table.area.row)}:${String(table.area.column)}`}
              table={table}
              onProblem={onProblem}
              onKept={check}
            />
          ))}
        {checked && somethingThere && <RowProgress progress={checked.report.progress} />}
        {checked && somethingThere && (
          <CheckResult
            report={checked.report}
            selection={selection}
            shown={shown}
            onProblem={onProblem}
            onRecheck={check}
            onFixed={fixed}
            onStep={keepFocus}
          />
        )}
        {!checked && somethingThere && <p className={styles.hint}>{t("pane.check.notYet")}</p>}
        {summary && !somethingThere && <NoTable onShowForms={onShowForms} onProblem={onProblem} onKept={check} />}
      </div>
      {judged && (
        <div className={styles.card}>
          {"notes" in judged ? (
            <NotesCard
              key={`${String(judged.cell.row)}:${String(judged.cell.column)}`}
              noted={judged}
              open={smartOpen}
              onToggle={setSmartOpen}
              onProblem={onProblem}
            />
          ) : (
            <SmartCard
              key={`${String(judged.cell.row)}:${String(judged.cell.column)}:${String(judged.value)}`}
              judged={judged}
              open={smartOpen}
              onToggle={setSmartOpen}
              onProblem={onProblem}
            />
          )}
        </div>
      )}
      {tables.some(({ formId }) => formId !== undefined) && (
        <div className={styles.card}>
          <CellCard
            cardRef={card}
            description={description}
            findings={description && checked ? findingsAt(checked.report.findings, description.cell) : []}
            onFill={fill}
          />
        </div>
      )}
    </section>
  );
}
