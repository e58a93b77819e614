// The question when a form would cover cells that are not empty. Nothing has been written when it is asked.
import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { t } from "../../i18n";
import type { FluentRef } from "../fluent-ref";

interface OccupiedQuestionProps {
  readonly address: string;
  onNewSheet(): void;
  onOverwrite(): void;
  onCancel(): void;
}

export function OccupiedQuestion({ address, onNewSheet, onOverwrite, onCancel }: OccupiedQuestionProps) {
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
        <MessageBarTitle>{t("pane.forms.occupied.title")}</MessageBarTitle>
        {t("pane.forms.occupied", { address })}
      </MessageBarBody>
      <MessageBarActions>
        <Button ref={safest as FluentRef} size="small" appearance="primary" onClick={onNewSheet}>
          {t("pane.forms.occupied.newSheet")}
        </Button>
        <Button size="small" onClick={onOverwrite}>
          {t("pane.forms.occupied.overwrite")}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t("pane.cancel")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
