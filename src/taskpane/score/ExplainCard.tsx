// Why the selected score is what it is: inputs, the line of the rule, its share of the total, the way to the next band.
import { Text } from "@fluentui/react-components";
import type { Explanation } from "../../commands/score-results";
import type { CellValue } from "../../domain/sheet/cell";
import { t } from "../../i18n";
import { cellAddress } from "../check/cell-address";
import { numberText, percentText } from "../weight-text";
import { useExplainCardStyles } from "./ExplainCard.styles";
import { lineText } from "./line-text";

interface ExplainCardProps {
  readonly explanation: Explanation | undefined;
}

export function ExplainCard({ explanation }: ExplainCardProps) {
  const styles = useExplainCardStyles();
  return (
    <section className={styles.card} aria-label={t("pane.explain")}>
      <Text as="h2" weight="semibold" className={styles.line}>
        {t("pane.explain")}
      </Text>
      {explanation ? <Reasons explanation={explanation} /> : <p className={styles.quiet}>{t("pane.explain.empty")}</p>}
    </section>
  );
}

function Reasons({ explanation }: { readonly explanation: Explanation }) {
  const styles = useExplainCardStyles();
  const { place, label, value, formula, inputs, line, share, next, unread } = explanation;
  return (
    <>
      <Text as="p" className={styles.line}>
        {t("pane.explain.value", { address: cellAddress(place), value: valueText(value) })}
      </Text>
      {label !== "" && <p className={styles.quiet}>{label}</p>}
      {formula === undefined && <p className={styles.quiet}>{t("pane.explain.entered")}</p>}
      {inputs.length > 0 && (
        <ul className={styles.inputs}>
          {inputs.map((input) => (
            <li key={cellAddress(input.place)}>
              {t("pane.explain.input", {
                label: input.label === "" ? cellAddress(input.place) : input.label,
                value: valueText(input.value),
              })}
            </li>
          ))}
        </ul>
      )}
      {line && <p className={styles.line}>{t("pane.explain.line", { line: lineText(line) })}</p>}
      {share && <p className={styles.line}>{shareText(share)}</p>}
      {next && <p className={styles.next}>{nextText(next)}</p>}
      {unread && <p className={styles.quiet}>{t(`pane.explain.${unread}`)}</p>}
    </>
  );
}

function valueText(value: CellValue): string {
  if (value === "") return t("pane.explain.blank");
  return typeof value === "number" ? String(Math.round(value * 1e4) / 1e4) : String(value);
}

function shareText({ points, total }: NonNullable<Explanation["share"]>): string {
  const percent = percentText(total === 0 ? 0 : (points / total) * 100);
  return t("pane.explain.share", { points: numberText(points), total: numberText(total), percent });
}

function nextText({ label, by, result, percent }: NonNullable<Explanation["next"]>): string {
  const size = Math.abs(by);
  const amount = percent ? t("pane.explain.points", { by: numberText(size * 100) }) : String(size);
  return t(by > 0 ? "pane.explain.more" : "pane.explain.less", { label, by: amount, result });
}
