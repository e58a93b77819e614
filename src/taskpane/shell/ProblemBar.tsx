// The one place for what went wrong: what happened, that nothing was changed (only when certain), what to do next.
import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { Problem } from "../../commands/outcome";
import { t, textFor } from "../../i18n";

interface ProblemBarProps {
  readonly problem: Problem;
  onDismiss(): void;
}

export function ProblemBar({ problem, onDismiss }: ProblemBarProps) {
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{t("pane.problem.title")}</MessageBarTitle>
        {problemText(problem)}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={t("pane.dismiss")}
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}

/** What happened; that nothing was changed, when that is certain; the next step. */
export function problemText(problem: Problem): string {
  const { reason, nothingChanged } = problem;
  const what = textFor(`problem.${reason}`, problem.arguments) ?? t("pane.problem.unnamed", { reason });
  const next = textFor(`problem.${reason}.next`, problem.arguments);
  return [what, nothingChanged ? t("pane.problem.nothingChanged") : undefined, next]
    .filter((sentence) => sentence !== undefined)
    .reduce((first, second) => t("pane.twoSentences", { first, second }));
}
