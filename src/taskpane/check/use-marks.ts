// What is done with the listed findings: marking them on the sheet, clearing all marks, a report on a sheet of its own.
import { useState } from "react";
import type { Outcome, Problem } from "../../commands/outcome";
import type { CheckReport } from "../../commands/results";
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
    mark: ({ contents }: CheckReport, findings: readonly Finding[]) =>
      attempt(() => actions.markFindings(findings, contents)),
    report: (report: CheckReport, findings: readonly Finding[]) =>
      attempt(() => actions.writeReport({ report, findings })),
    clear: () => attempt(() => actions.clearMarks()),
  };
}
