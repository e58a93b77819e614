// What the band check found, each in a sentence with a value to try.
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { BandDefect, BandSet } from "../../commands/rule-reader";
import { t } from "../../i18n/rules";
import type { RuleReader } from "../pane-actions";
import { defectText } from "./rule-words";
import { useRulesViewStyles } from "./RulesView.styles";

interface BandCheckProps {
  readonly defects: readonly BandDefect[];
  readonly set: BandSet;
  readonly reader: RuleReader;
}

export function BandCheck({ defects, set, reader }: BandCheckProps) {
  const styles = useRulesViewStyles();
  return (
    <section aria-label={t("rules.check")}>
      <h2 className={styles.heading}>{t("rules.check")}</h2>
      {defects.length === 0 && (
        <p className={styles.told}>
          <CheckmarkCircleRegular aria-hidden /> {t("rules.sound")}
        </p>
      )}
      <ul className={styles.list}>
        {defects.map((defect) => (
          <li key={JSON.stringify(defect)} className={styles.told}>
            <WarningRegular aria-hidden className={styles.icon} />
            <span>{defectText(defect, set, reader)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
