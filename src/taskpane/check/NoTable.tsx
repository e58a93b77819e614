// What to do when no table was recognised: what was looked for, and the way to a form.
import { Button, Text } from "@fluentui/react-components";
import type { Problem } from "../../commands/outcome";
import { t } from "../../i18n";
import { late } from "../late";
import { useNoTableStyles } from "./NoTable.styles";

const PointToHeaders = late(() => import("../columns/PointToHeaders").then((module) => module.PointToHeaders));

interface NoTableProps {
  onProblem(problem: Problem | undefined): void;
  /** After the user has said what the columns are. */
  onKept(): void;
  onShowForms(): void;
}

export function NoTable({ onShowForms, onProblem, onKept }: NoTableProps) {
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
      <PointToHeaders onProblem={onProblem} onKept={onKept} />
      <Button onClick={onShowForms}>{t("pane.noTable.insert")}</Button>
    </div>
  );
}
