// Marking the listed findings on the sheet, and clearing all marks again.
import { useState } from "react";
import type { Outcome, Problem } from "../../commands/outcome";
import type { Finding } from "../../domain/findings/finding";
import { useActions } from "../pane-actions";

export function useMarks(onProblem: (problem: Problem | undefined) => void) {
  const actions = useActions();
  const [busy, setBusy] = useState(false);
  const attempt = async (action: () => Promise<Outcome<unknown>>) => {
    setBusy(true);
    const outcome = await action();
    setBusy(false);
    onProblem(outcome.ok ? undefined : outcome.problem);
  };
  return {
    busy,
    mark: (findings: readonly Finding[]) => attempt(() => actions.markFindings(findings)),
    clear: () => attempt(() => actions.clearMarks()),
  };
}
