// Takes over meanings that somebody has handed on as a text.
import { Button, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { t } from "../../i18n";
import type { FluentRef } from "../fluent-ref";
import { usePasteMeaningsStyles } from "./PasteMeanings.styles";

interface PasteMeaningsProps {
  onText(text: string): Promise<void>;
}

export function PasteMeanings({ onText }: PasteMeaningsProps) {
  const styles = usePasteMeaningsStyles();
  const [text, setText] = useState<string>();
  const area = useRef<HTMLTextAreaElement>(null);
  const opened = text !== undefined;
  // The button that had the focus is gone.
  useEffect(() => {
    if (opened) area.current?.focus();
  }, [opened]);
  if (text === undefined) {
    return (
      <Button
        onClick={() => {
          setText("");
        }}
      >
        {t("pane.columns.paste")}
      </Button>
    );
  }
  return (
    <div className={styles.paste}>
      <Textarea
        ref={area as FluentRef}
        resize="vertical"
        aria-label={t("pane.columns.pasteHere")}
        placeholder={t("pane.columns.pasteHere")}
        value={text}
        onChange={(_event, { value }) => {
          setText(value);
        }}
      />
      <div className={styles.actions}>
        <Button disabledFocusable={text.trim() === ""} onClick={() => void onText(text)}>
          {t("pane.columns.use")}
        </Button>
        <Button
          onClick={() => {
            setText(undefined);
          }}
        >
          {t("pane.columns.cancel")}
        </Button>
      </div>
    </div>
  );
}
