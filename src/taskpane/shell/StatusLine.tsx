// The bottom of the pane: what the last command did, and Undo.
import { Button, Text } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import type { Activity } from "../../commands/results";
import { t, textFor } from "../../i18n";
import { useStatusLineStyles } from "./StatusLine.styles";

interface StatusLineProps {
  readonly activity: Activity | undefined;
  readonly canUndo: boolean;
  onUndo(): void;
}

export function StatusLine({ activity, canUndo, onUndo }: StatusLineProps) {
  const styles = useStatusLineStyles();
  return (
    <footer className={styles.footer}>
      <Text role="status" className={styles.text}>
        {activity ? activityText(activity) : t("pane.status.ready")}
      </Text>
      {/* Stays when there is nothing left to undo, so that the focus is not lost under the user's finger. */}
      <Button
        size="small"
        className={styles.undo}
        appearance="subtle"
        icon={<ArrowUndoRegular />}
        disabledFocusable={!canUndo}
        onClick={onUndo}
      >
        {undoText(activity)}
      </Button>
    </footer>
  );
}

/** "Undo", and of what, where the line tells of something else that cannot be undone. */
function undoText(activity: Activity | undefined): string {
  const { undoes, command } = activity ?? {};
  const named = undoes === undefined || undoes === command ? undefined : textFor(`pane.undo.${undoes}`);
  return named ?? t("pane.undo");
}

/** What was done, in the language now in use. */
export function activityText({ message, command }: Activity): string {
  return textFor(message.key, message.arguments) ?? command;
}
