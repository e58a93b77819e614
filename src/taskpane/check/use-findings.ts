// Which finding is current: the one the user chose, or the one the selected cell means. Choosing selects the cell;
// selecting a cell only scrolls, so neither takes the focus from the other.
import { useMemo, useState } from "react";
import type { Problem } from "../../commands/outcome";
import type { Finding } from "../../domain/findings/finding";
import { useActions } from "../pane-actions";
import type { SelectedCell } from "../sheet-state";
import { findingAt, findingKey, formerPlace } from "./list-findings";

export interface CurrentFinding {
  readonly current: Finding | undefined;
  /** Where it stands in the list, or stood before it was put right; -1 before any was current. */
  readonly at: number;
  /** Makes a finding current and selects its cell. */
  choose(finding: Finding): void;
  /** Chooses the one before (-1) or after (1) the current one, also when that is gone; at an end it goes round. */
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
  const at = index < 0 && chosen ? formerPlace(listed, chosen) : index;
  const step = (by: -1 | 1) => {
    // Where the current one is gone, the one after it has moved up to its place.
    const after = index < 0 ? Math.max(at, 0) : index + 1;
    const before = at < 0 ? listed.length - 1 : at - 1;
    const finding = listed[((by > 0 ? after : before) + listed.length) % listed.length];
    if (finding) choose(finding);
  };
  return { current: listed[index], at: Math.min(at, listed.length - 1), choose, step };
}
