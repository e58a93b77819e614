// Follows the selection while the tab is shown: why the selected cell holds the score it does.
import { useEffect, useState } from "react";
import type { Explanation } from "../../commands/score-results";
import { useActions } from "../pane-actions";
import type { SheetState } from "../sheet-state";

/** Undefined while nothing is selected that can be explained. */
export function useExplanation({ selection, summary }: SheetState, shown: boolean): Explanation | undefined {
  const actions = useActions();
  const [explanation, setExplanation] = useState<Explanation>();
  const here = selection?.sheet === summary?.sheet ? selection : undefined;
  useEffect(() => {
    if (!shown || !here) return;
    let isLatest = true;
    void actions.explainScore(here).then((outcome) => {
      if (isLatest) setExplanation(outcome.ok ? outcome.value : undefined);
    });
    return () => {
      isLatest = false;
    };
  }, [actions, shown, here, summary]);
  return here ? explanation : undefined;
}
