// After a stop: the sheets made so far are whole; keep them or take them out.
import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { t } from "../../i18n";
import type { FluentRef } from "../fluent-ref";

interface StoppedQuestionProps {
  readonly made: number;
  readonly wanted: number;
  onKeep(): void;
  onTakeBack(): void;
}

export function StoppedQuestion({ made, wanted, onKeep, onTakeBack }: StoppedQuestionProps) {
  const safest = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    safest.current?.focus();
  }, []);
  return (
    <MessageBar
      intent="info"
      layout="multiline"
      onKeyDown={({ key }) => {
        if (key === "Escape") onKeep();
      }}
    >
      <MessageBarBody>
        <MessageBarTitle>{t("pane.people.stopped.title")}</MessageBarTitle>
        {t("pane.people.stopped", { made, wanted })}
      </MessageBarBody>
      <MessageBarActions>
        <Button ref={safest as FluentRef} size="small" appearance="primary" onClick={onKeep}>
          {t("pane.people.keep")}
        </Button>
        <Button size="small" onClick={onTakeBack}>
          {t("pane.people.takeBack")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
