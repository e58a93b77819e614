// The sum of a table's weights as a bar that is full at 100%, with the sum and what is missing in words.
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { mergeClasses } from "@fluentui/react-components";
import type { TableSummary } from "../../commands/results";
import { t } from "../../i18n";
import { isWeightSumRight, numberText, percentText } from "../weight-text";
import { useWeightBarStyles } from "./WeightBar.styles";

interface WeightBarProps {
  readonly table: TableSummary;
}

export function WeightBar({ table }: WeightBarProps) {
  const styles = useWeightBarStyles();
  const { weightSumPercent } = table;
  if (weightSumPercent === undefined) return null;
  const right = isWeightSumRight(table);
  const width = `${String(Math.min(Math.max(weightSumPercent, 0), 100))}%`;
  const Icon = right ? CheckmarkCircleRegular : WarningRegular;
  return (
    <div>
      <div className={styles.words}>
        <Icon aria-hidden className={mergeClasses(styles.icon, right ? styles.rightIcon : styles.wrongIcon)} />
        <span>{t("pane.weights.sum", { sum: percentText(weightSumPercent) })}</span>
        <span className={styles.gap}>{weightSumText(table)}</span>
      </div>
      <div className={styles.track} aria-hidden>
        <div className={mergeClasses(styles.fill, right ? styles.rightFill : styles.wrongFill)} style={{ width }} />
      </div>
    </div>
  );
}

/** "Adds up", "10 points short", "5 points over"; nothing when the gap is unknown. */
export function weightSumText({ weightGapPoints: gap }: TableSummary): string {
  if (gap === undefined) return "";
  if (gap === 0) return t("pane.weights.right");
  return t(gap < 0 ? "pane.weights.short" : "pane.weights.over", { points: numberText(Math.abs(gap)) });
}
