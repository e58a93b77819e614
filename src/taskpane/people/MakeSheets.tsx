// What will be added, the button that does it, and while it is done how far it is, with Stop.
import { Button, ProgressBar, Text } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { t } from "../../i18n";
import type { FluentRef } from "../fluent-ref";
import { usePeopleViewStyles } from "./PeopleView.styles";
import type { RunState } from "./use-people";

interface MakeSheetsProps {
  readonly count: number;
  readonly running: RunState | undefined;
  onMake(): void;
  onStop(): void;
}

export function MakeSheets({ count, running, onMake, onStop }: MakeSheetsProps) {
  const styles = usePeopleViewStyles();
  return (
    <div className={styles.actions}>
      {running ? (
        <Running running={running} onStop={onStop} />
      ) : (
        <>
          <Text as="p" className={styles.text}>
            {count > 0 ? t("pane.people.willAdd", { count }) : t("pane.people.nobody")}
          </Text>
          <Button appearance="primary" disabledFocusable={count === 0} onClick={onMake}>
            {t("pane.people.make", { count })}
          </Button>
        </>
      )}
    </div>
  );
}

function Running({ running, onStop }: { readonly running: RunState; onStop(): void }) {
  const styles = usePeopleViewStyles();
  const stop = useRef<HTMLButtonElement>(null);
  const { made, wanted } = running;
  useEffect(() => {
    stop.current?.focus();
  }, []);
  const progress = t("pane.people.progress", { made, wanted });
  return (
    <>
      <Text as="p" className={styles.text}>
        {progress}
      </Text>
      <ProgressBar value={made} max={wanted} aria-label={progress} />
      <Button ref={stop as FluentRef} onClick={onStop}>
        {t("pane.people.stop")}
      </Button>
    </>
  );
}
