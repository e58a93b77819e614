// Handing out the active sheet: lock what is not to be filled in, and take that off again.
import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Outcome, Problem } from "../../commands/outcome";
import { t } from "../../i18n";
import { useActions } from "../pane-actions";
import { useHandOutStyles } from "./HandOut.styles";

interface HandOutProps {
  onProblem(problem: Problem | undefined): void;
}

export function HandOut({ onProblem }: HandOutProps) {
  const styles = useHandOutStyles();
  const actions = useActions();
  const [busy, setBusy] = useState(false);
  const act = async (command: () => Promise<Outcome<unknown>>) => {
    setBusy(true);
    const outcome = await command();
    setBusy(false);
    onProblem(outcome.ok ? undefined : outcome.problem);
  };
  return (
    <section className={styles.section} aria-label={t("pane.handOut")}>
      <Text as="h2" weight="semibold" className={styles.heading}>
        {t("pane.handOut")}
      </Text>
      <Text as="p" className={styles.text}>
        {t("pane.handOut.text")}
      </Text>
      <div className={styles.buttons}>
        <Button disabledFocusable={busy} onClick={() => void act(() => actions.protectForm())}>
          {t("pane.handOut.protect")}
        </Button>
        <Button appearance="subtle" disabledFocusable={busy} onClick={() => void act(() => actions.unprotectForm())}>
          {t("pane.handOut.unprotect")}
        </Button>
      </div>
    </section>
  );
}
