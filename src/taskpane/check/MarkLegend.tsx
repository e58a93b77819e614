// What the colours of the marks on the sheet mean; only of kinds that are listed.
import type { Finding } from "../../domain/findings/finding";
import { t } from "../../i18n";
import { useActions } from "../pane-actions";
import { useMarkLegendStyles } from "./MarkLegend.styles";

interface MarkLegendProps {
  readonly findings: readonly Finding[];
}

const kinds = ["missing", "wrong", "vague"] as const;

export function MarkLegend({ findings }: MarkLegendProps) {
  const styles = useMarkLegendStyles();
  const { markLooks } = useActions();
  const listed = new Set(findings.map(({ mark }) => mark?.kind));
  const shown = kinds.filter((kind) => listed.has(kind));
  if (shown.length === 0) return null;
  return (
    <div role="group" className={styles.legend} aria-label={t("pane.check.legend")}>
      {shown.map((kind) => (
        <span key={kind} className={styles.entry}>
          <span
            aria-hidden
            className={styles.swatch}
            style={{ backgroundColor: markLooks[kind].fill, color: markLooks[kind].font }}
          >
            {t("pane.check.legend.sample")}
          </span>
          {t(`pane.check.legend.${kind}`)}
        </span>
      ))}
    </div>
  );
}
