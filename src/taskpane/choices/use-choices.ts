// The workbook's choices of rules and words: read when they are first asked for, and after each change.
import { useCallback, useEffect, useState } from "react";
import type { Outcome, Problem } from "../../commands/outcome";
import type { ChoiceChange, ChoicesReport } from "../../commands/results";
import { useActions } from "../pane-actions";

export interface Choices {
  readonly report: ChoicesReport | undefined;
  change(change: ChoiceChange): Promise<void>;
  take(text: string): Promise<void>;
}

export function useChoices(onProblem: (problem: Problem) => void): Choices {
  const actions = useActions();
  const [report, setReport] = useState<ChoicesReport>();
  const show = useCallback(
    (outcome: Outcome<ChoicesReport>) => {
      if (outcome.ok) setReport(outcome.value);
      else onProblem(outcome.problem);
    },
    [onProblem],
  );
  useEffect(() => {
    void actions.readChoices().then(show);
  }, [actions, show]);
  return {
    report,
    change: (change) => actions.changeChoice(change).then(show),
    take: (text) => actions.takeChoices(text).then(show),
  };
}
