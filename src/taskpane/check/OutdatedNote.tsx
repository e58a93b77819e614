// Says that the sheet has changed since it was checked.
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { t } from "../../i18n";

interface OutdatedNoteProps {
  readonly disabled: boolean;
  onCheck(): void;
}

export function OutdatedNote({ disabled, onCheck }: OutdatedNoteProps) {
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{t("pane.check.outdated")}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={disabled} onClick={onCheck}>
          {t("pane.check.again")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
