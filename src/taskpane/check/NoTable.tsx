// What to do when no table was recognised: what was looked for, and the way to a form.
import { Button, Text } from "@fluentui/react-components";
import { t } from "../../i18n";
import { useNoTableStyles } from "./NoTable.styles";

interface NoTableProps {
  onShowForms(): void;
}

export function NoTable({ onShowForms }: NoTableProps) {
  const styles = useNoTableStyles();
  return (
    <div className={styles.box}>
      <Text as="h2" weight="semibold" className={styles.line}>
        {t("pane.noTable.title")}
      </Text>
      <Text as="p" className={styles.line}>
        {t("pane.noTable.lookedFor")}
      </Text>
      <Text as="p" className={styles.line}>
        {t("pane.noTable.tip")}
      </Text>
      <Button onClick={onShowForms}>{t("pane.noTable.insert")}</Button>
    </div>
  );
}
