// Diagnostics: what this Excel is, whether our assumptions about it hold, and all of it as text to copy.
import { Button, ProgressBar, Text } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { useId, useState } from "react";
import type { Problem } from "../../commands/outcome";
import type { Diagnostics, SelfTestResult } from "../../commands/results";
import { t, textFor } from "../../i18n";
import { CopyButton } from "../CopyButton";
import { useActions } from "../pane-actions";
import { useDiagnosticsStyles } from "./DiagnosticsPage.styles";

interface DiagnosticsPageProps {
  onProblem(problem: Problem): void;
}

export default function DiagnosticsPage({ onProblem }: DiagnosticsPageProps) {
  const actions = useActions();
  const styles = useDiagnosticsStyles();
  const heading = useId();
  const [running, setRunning] = useState(false);
  const [diagnostics, setDiagnostics] = useState<Diagnostics>();
  const run = async () => {
    setRunning(true);
    const outcome = await actions.collectDiagnostics();
    setRunning(false);
    if (outcome.ok) setDiagnostics(outcome.value);
    else onProblem(outcome.problem);
  };
  return (
    <>
      <Text as="p" className={styles.text}>
        {t("pane.diagnostics.about")}
      </Text>
      <Button appearance="primary" disabledFocusable={running} onClick={() => void run()}>
        {t("pane.diagnostics.run")}
      </Button>
      {running && <ProgressBar aria-label={t("pane.diagnostics.running")} />}
      {diagnostics && (
        <>
          <CopyButton label={t("pane.diagnostics.copy")} text={() => actions.diagnosticsText(diagnostics)} />
          <Text as="h3" id={heading} weight="semibold" className={styles.text}>
            {t("pane.diagnostics.tests")}
          </Text>
          <ul className={styles.tests} aria-labelledby={heading}>
            {diagnostics.tests.map((test) => (
              <SelfTestLine key={test.id} test={test} />
            ))}
          </ul>
          <dl className={styles.facts}>
            {diagnostics.facts.map(({ name, value }) => (
              <div key={name}>
                <dt className={styles.fact}>{name}</dt>
                <dd className={styles.value}>{value}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </>
  );
}

const statusIcons = { holds: CheckmarkCircleRegular, fails: ErrorCircleRegular, unknown: QuestionCircleRegular };

function SelfTestLine({ test }: { readonly test: SelfTestResult }) {
  const styles = useDiagnosticsStyles();
  const Icon = statusIcons[test.status];
  return (
    <li className={styles.test}>
      <Icon aria-hidden className={styles.icon} />
      <span>
        <strong>{t(`pane.diagnostics.${test.status}`)}</strong> {textFor(`selftest.${test.id}`) ?? test.id}
        <br />
        <span className={styles.seen}>{test.seen}</span>
      </span>
    </li>
  );
}
