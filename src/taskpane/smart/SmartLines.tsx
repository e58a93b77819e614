// The lines of a judgement: letter, verdict as a sign and a word, and why.
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { mergeClasses } from "@fluentui/react-components";
import type { SmartLine } from "../../commands/results";
import { t, textFor } from "../../i18n";
import { useSmartLinesStyles } from "./SmartLines.styles";

interface SmartLinesProps {
  readonly lines: readonly SmartLine[];
}

export function SmartLines({ lines }: SmartLinesProps) {
  const styles = useSmartLinesStyles();
  if (lines.length === 0) return <p className={styles.blank}>{t("pane.smart.blank")}</p>;
  return (
    <ul className={styles.list} aria-label={t("pane.smart.lines")}>
      {lines.map((line) => (
        <li key={`${line.letter} ${line.reading ?? ""}`} className={styles.line}>
          <abbr className={styles.letter} title={nameOf(line)}>
            {line.letter}
          </abbr>
          <Sign verdict={line.verdict} />
          <span className={styles.hidden}>{t(`pane.smart.${line.verdict}`)}</span>
          <span>
            {line.reading && <em>{t(`smart.${line.reading}`)} </em>}
            {textFor(line.reason, line.arguments) ?? line.reason}
          </span>
        </li>
      ))}
    </ul>
  );
}

function nameOf({ letter }: SmartLine): string {
  return t(`smart.${letter}`);
}

function Sign({ verdict }: Pick<SmartLine, "verdict">) {
  const styles = useSmartLinesStyles();
  if (verdict === "met")
    return <CheckmarkCircleRegular aria-hidden className={mergeClasses(styles.sign, styles.met)} />;
  if (verdict === "ask") return <QuestionCircleRegular aria-hidden className={styles.sign} />;
  return <WarningRegular aria-hidden className={mergeClasses(styles.sign, styles.open)} />;
}
