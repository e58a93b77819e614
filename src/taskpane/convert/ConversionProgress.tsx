// How many results are there, and Cancel, which puts everything back.
import { Button, ProgressBar, Text } from "@fluentui/react-components";
import { t } from "../../i18n";
import type { Running } from "./use-conversion";
import { useWithoutAddInStyles } from "./WithoutAddIn.styles";

interface ConversionProgressProps extends Running {
  onStop(): void;
}

export function ConversionProgress({ settled, wanted, canStop, onStop }: ConversionProgressProps) {
  const styles = useWithoutAddInStyles();
  const said = wanted === 0 ? t("pane.convert.running") : t("pane.convert.progress", { settled, wanted });
  return (
    <div className={styles.progress}>
      <Text as="p" className={styles.text}>
        {said}
      </Text>
      {wanted === 0 ? (
        <ProgressBar aria-label={said} />
      ) : (
        <ProgressBar value={settled} max={wanted} aria-label={said} />
      )}
      {canStop && <Button onClick={onStop}>{t("pane.cancel")}</Button>}
    </div>
  );
}
