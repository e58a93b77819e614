// Which finding is current: the one the user chose, or the one the selected cell means. Choosing selects the cell;
// selecting a cell only scrolls, so neither takes the focus from the other.
import { useMemo, useState } from "react";
import type { Problem } from "../../commands/outcome";
import type { Finding } from "../../domain/findings/finding";
import { useActions } from "../pane-actions";
import type { SelectedCell } from "../sheet-state";
import { findingAt, findingKey } from "./list-findings";

export interface CurrentFinding {
  readonly current: Finding | undefined;
  /** Makes a finding current and selects its cell. */
  choose(finding: Finding): void;
  /** Chooses the one before (-1) or after (1) the current one; at an end it goes round. */
  step(by: -1 | 1): void;
}

export function useFindings(
  listed: readonly Finding[],
  selection: SelectedCell | undefined,
  onProblem: (problem: Problem | undefined) => void,
): CurrentFinding {
  const actions = useActions();
  const [chosen, setChosen] = useState<Finding>();
  const [seen, setSeen] = useState(selection);
  if (selection !== seen) {
    setSeen(selection);
    const meant = selection && findingAt(listed, selection, chosen);
    if (meant) setChosen(meant);
  }
  const places = useMemo(() => new Map(listed.map((finding, index) => [findingKey(finding), index])), [listed]);
  const index = (chosen && places.get(findingKey(chosen))) ?? -1;

  const choose = (finding: Finding) => {
    setChosen(finding);
    void actions.jumpTo(finding.place).then((outcome) => {
      onProblem(outcome.ok ? undefined : outcome.problem);
    });
  };
  const step = (by: -1 | 1) => {
    const next = index < 0 && by < 0 ? listed.length - 1 : (index + by + listed.length) % listed.length;
    const finding = listed[next];
    if (finding) choose(finding);
  };
  return { current: listed[index], choose, step };
}
