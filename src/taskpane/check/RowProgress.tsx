// How many of the rows begun have nothing missing, as a bar with the numbers in words.
import { mergeClasses } from "@fluentui/react-components";
import type { CheckReport } from "../../commands/results";
import { t } from "../../i18n";
import { useWeightBarStyles } from "./WeightBar.styles";

interface RowProgressProps {
  readonly progress: CheckReport["progress"];
}

/** Nothing where no row is begun. */
export function RowProgress({ progress }: RowProgressProps) {
  const styles = useWeightBarStyles();
  const { rows, complete } = progress;
  if (rows === 0) return null;
  const width = `${String((100 * complete) / rows)}%`;
  return (
    <div>
      <div className={styles.words}>{t("pane.check.progress", { rows, complete })}</div>
      <div className={styles.track} aria-hidden>
        <div
          className={mergeClasses(styles.fill, complete === rows ? styles.rightFill : styles.openFill)}
          style={{ width }}
        />
      </div>
    </div>
  );
}
