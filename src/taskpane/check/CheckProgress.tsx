// A check that takes long: how far it is, and the way to stop it.
import { Button, ProgressBar } from "@fluentui/react-components";
import { t } from "../../i18n";
import { useCheckProgressStyles } from "./CheckProgress.styles";

interface CheckProgressProps {
  /** From 0 to 1; absent while the sheet is being read. */
  readonly share: number | undefined;
  onStop(): void;
}

export function CheckProgress({ share, onStop }: CheckProgressProps) {
  const styles = useCheckProgressStyles();
  return (
    <div className={styles.progress}>
      <ProgressBar
        className={styles.bar}
        aria-label={t("pane.check.running")}
        {...(share === undefined ? {} : { value: share })}
      />
      <span>
        {share === undefined ? t("pane.check.reading") : t("pane.check.done", { percent: Math.floor(share * 100) })}
      </span>
      <Button size="small" onClick={onStop}>
        {t("pane.check.stop")}
      </Button>
    </div>
  );
}
