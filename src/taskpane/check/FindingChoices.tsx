// What can be chosen about the current finding: not to look for it any more in this workbook, all of it or this word.
import { Button } from "@fluentui/react-components";
import type { ChoiceChange } from "../../commands/results";
import type { Finding } from "../../domain/findings/finding";
import { ruleName, t } from "../../i18n";
import { useFindingChoicesStyles } from "./FindingChoices.styles";

interface FindingChoicesProps {
  readonly finding: Finding;
  onChange(change: ChoiceChange): void;
}

export function FindingChoices({ finding, onChange }: FindingChoicesProps) {
  const styles = useFindingChoicesStyles();
  const { word } = finding.arguments;
  return (
    <div className={styles.choices}>
      {typeof word === "string" && finding.rule === "vague-wording" && (
        <Button
          size="small"
          onClick={() => {
            onChange({ kind: "word", phrase: word, level: "off" });
          }}
        >
          {t("pane.check.ignoreWord", { word })}
        </Button>
      )}
      <Button
        size="small"
        aria-label={t("pane.check.ignoreRuleNamed", { rule: ruleName(finding.rule) })}
        onClick={() => {
          onChange({ kind: "rule", id: finding.rule, level: "off" });
        }}
      >
        {t("pane.check.ignoreRule")}
      </Button>
    </div>
  );
}
