// Puts findings right: one fix at a time; the sheet is checked again after, so that the finding goes.
import { useState } from "react";
import type { Problem } from "../../commands/outcome";
import type { Finding, Fix } from "../../domain/findings/finding";
import { useActions } from "../pane-actions";

interface FixesOptions {
  onProblem(problem: Problem | undefined): void;
  /** After the cells were written. */
  onFixed(): void;
}

export function useFixes({ onProblem, onFixed }: FixesOptions) {
  const actions = useActions();
  const [busy, setBusy] = useState(false);
  const fix = async ({ place }: Finding, { cells }: Fix) => {
    if (busy) return;
    setBusy(true);
    const outcome = await actions.applyFix({ sheet: place.sheet, cells });
    setBusy(false);
    onProblem(outcome.ok ? undefined : outcome.problem);
    if (outcome.ok) onFixed();
  };
  return { busy, fix };
}
