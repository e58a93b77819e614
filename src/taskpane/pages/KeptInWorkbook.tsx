// What the add-in keeps in the workbook, and taking it out, which is asked about because it cannot be undone.
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Text,
} from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Problem } from "../../commands/outcome";
import { t } from "../../i18n";
import type { FluentRef } from "../fluent-ref";
import { useActions } from "../pane-actions";
import { useKeptInWorkbookStyles } from "./KeptInWorkbook.styles";

interface KeptInWorkbookProps {
  onProblem(problem: Problem | undefined): void;
}

export function KeptInWorkbook({ onProblem }: KeptInWorkbookProps) {
  const styles = useKeptInWorkbookStyles();
  const actions = useActions();
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setAsking(false);
    button.current?.focus();
  };
  const remove = async () => {
    close();
    const outcome = await actions.clearStore();
    onProblem(outcome.ok ? undefined : outcome.problem);
  };
  return (
    <section className={styles.section} aria-label={t("pane.kept")}>
      <Text as="h2" weight="semibold" className={styles.heading}>
        {t("pane.kept")}
      </Text>
      <Text as="p" className={styles.text}>
        {t("pane.kept.text")}
      </Text>
      <Button
        ref={button as FluentRef}
        className={styles.button}
        onClick={() => {
          setAsking(true);
        }}
      >
        {t("pane.kept.remove")}
      </Button>
      {asking && <Question onRemove={() => void remove()} onCancel={close} />}
    </section>
  );
}

function Question({ onRemove, onCancel }: { onRemove(): void; onCancel(): void }) {
  const safest = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    safest.current?.focus();
  }, []);
  return (
    <MessageBar
      intent="warning"
      layout="multiline"
      onKeyDown={({ key }) => {
        if (key === "Escape") onCancel();
      }}
    >
      <MessageBarBody>
        <MessageBarTitle>{t("pane.kept.question")}</MessageBarTitle>
        {t("pane.kept.loss")}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onRemove}>
          {t("pane.kept.confirm")}
        </Button>
        <Button ref={safest as FluentRef} size="small" appearance="primary" onClick={onCancel}>
          {t("pane.cancel")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
