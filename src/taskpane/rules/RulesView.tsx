// Rules and bands, folded away; what reads them is loaded when they are first opened.
import { ProgressBar } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { Problem } from "../../commands/outcome";
import { t } from "../../i18n";
import { useActions } from "../pane-actions";
import type { RuleReader } from "../pane-actions";
import { useRulesViewStyles } from "./RulesView.styles";

const RuleDesk = lazy(() => import("./RuleDesk"));

interface RulesViewProps {
  onProblem(problem: Problem | undefined): void;
}

export function RulesView({ onProblem }: RulesViewProps) {
  const styles = useRulesViewStyles();
  const { openRuleReader } = useActions();
  const [opened, setOpened] = useState(false);
  const [reader, setReader] = useState<RuleReader>();
  const load = async () => {
    setOpened(true);
    if (reader) return;
    const outcome = await openRuleReader();
    if (outcome.ok) setReader(outcome.value);
    else onProblem(outcome.problem);
  };
  return (
    <details className={styles.panel}>
      <summary className={styles.title} onClick={() => void load()}>
        {t("pane.rules.title")}
      </summary>
      {opened && (
        <Suspense fallback={<ProgressBar aria-label={t("pane.loading")} />}>
          {reader && <RuleDesk reader={reader} onProblem={onProblem} />}
        </Suspense>
      )}
    </details>
  );
}
