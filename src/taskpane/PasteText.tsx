// Takes over something that somebody has handed on as a text: a button that opens room to paste it.
import { Button, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { t } from "../i18n";
import type { FluentRef } from "./fluent-ref";
import { usePasteTextStyles } from "./PasteText.styles";

interface PasteTextProps {
  /** What the button says. */
  readonly open: string;
  onText(text: string): Promise<void>;
}

export function PasteText({ open, onText }: PasteTextProps) {
  const styles = usePasteTextStyles();
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
        {open}
      </Button>
    );
  }
  return (
    <div className={styles.paste}>
      <Textarea
        ref={area as FluentRef}
        resize="vertical"
        aria-label={t("pane.paste.here")}
        placeholder={t("pane.paste.here")}
        value={text}
        onChange={(_event, { value }) => {
          setText(value);
        }}
      />
      <div className={styles.actions}>
        <Button disabledFocusable={text.trim() === ""} onClick={() => void onText(text)}>
          {t("pane.paste.use")}
        </Button>
        <Button
          onClick={() => {
            setText(undefined);
          }}
        >
          {t("pane.paste.cancel")}
        </Button>
      </div>
    </div>
  );
}
