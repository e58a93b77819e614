// Rules and words: what this workbook is checked by, where that differs from what the add-in comes with.
import { ProgressBar } from "@fluentui/react-components";
import type { Problem } from "../../commands/outcome";
import { ruleName, t } from "../../i18n";
import { CopyButton } from "../CopyButton";
import { useActions } from "../pane-actions";
import { PasteText } from "../PasteText";
import { LevelSelect } from "./LevelSelect";
import { useRulesPageStyles } from "./RulesPage.styles";
import { useChoices } from "./use-choices";
import { WordLists } from "./WordLists";

interface RulesPageProps {
  onProblem(problem: Problem): void;
}

export default function RulesPage({ onProblem }: RulesPageProps) {
  const styles = useRulesPageStyles();
  const actions = useActions();
  const { report, change, take } = useChoices(onProblem);
  if (report === undefined) return <ProgressBar aria-label={t("pane.loading")} />;
  return (
    <>
      <p className={styles.hint}>{t("pane.rules.hint")}</p>
      <h3 className={styles.heading}>{t("pane.rules.words")}</h3>
      <WordLists report={report} onChange={change} />
      <h3 className={styles.heading}>{t("pane.rules.rules")}</h3>
      <ul className={styles.list}>
        {report.known.map(({ id, severity }) => (
          <li key={id} className={styles.entry}>
            <span>{ruleName(id)}</span>
            <LevelSelect
              label={ruleName(id)}
              level={report.rules[id]}
              usual={severity}
              onChange={(level) => void change({ kind: "rule", id, ...(level && { level }) })}
            />
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <CopyButton label={t("pane.rules.copy")} text={() => actions.choicesText(report)} />
        <PasteText open={t("pane.rules.paste")} onText={take} />
      </div>
    </>
  );
}
