// More item rows for the form on the active sheet: how many, and the button.
import { Button, Field, Input, Text } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Problem } from "../../commands/outcome";
import { t } from "../../i18n";
import type { FluentRef } from "../fluent-ref";
import { useActions } from "../pane-actions";
import { useHandOutStyles } from "./HandOut.styles";
import { wholeNumberFrom } from "./rows-from";

interface AddRowsProps {
  onProblem(problem: Problem | undefined): void;
}

const most = 200;

export function AddRows({ onProblem }: AddRowsProps) {
  const styles = useHandOutStyles();
  const actions = useActions();
  const [text, setText] = useState("5");
  const [wrong, setWrong] = useState(false);
  const [busy, setBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const add = async () => {
    const rows = wholeNumberFrom(text, { least: 0, most });
    setWrong(rows === undefined);
    if (rows === undefined) {
      input.current?.focus();
      return;
    }
    setBusy(true);
    const outcome = await actions.addRows({ rows });
    setBusy(false);
    onProblem(outcome.ok ? undefined : outcome.problem);
  };
  return (
    <section className={styles.section} aria-label={t("pane.addRows")}>
      <Text as="h2" weight="semibold" className={styles.heading}>
        {t("pane.addRows")}
      </Text>
      <Text as="p" className={styles.text}>
        {t("pane.addRows.text")}
      </Text>
      <Field
        label={t("pane.addRows.count")}
        {...(wrong ? { validationMessage: t("pane.addRows.wrong", { most }) } : {})}
      >
        <Input
          ref={input as FluentRef}
          className={styles.number}
          inputMode="numeric"
          value={text}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button disabledFocusable={busy} aria-busy={busy} onClick={() => void add()}>
          {t("pane.addRows.add")}
        </Button>
      </div>
    </section>
  );
}
