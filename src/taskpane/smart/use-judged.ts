// The judgement of the selected cell: read again when the selection moves and when cells change.
import { useEffect, useState } from "react";
import type { JudgedCell, NotedCell } from "../../commands/results";
import { useActions } from "../pane-actions";
import type { SheetState } from "../sheet-state";

/** Undefined where neither a statement nor blank remarks stand, and while `wanted` is false. */
export function useJudged(
  { selection, summary, changes }: SheetState,
  wanted: boolean,
): JudgedCell | NotedCell | undefined {
  const actions = useActions();
  const [judged, setJudged] = useState<JudgedCell | NotedCell>();
  const here = selection?.sheet === summary?.sheet ? selection : undefined;
  useEffect(() => {
    if (!wanted || !here) return;
    let isLatest = true;
    void actions.judgeCell(here).then((outcome) => {
      // A cell that cannot be read just now is read at the next event.
      if (isLatest && outcome.ok) setJudged(outcome.value);
    });
    return () => {
      isLatest = false;
    };
  }, [actions, wanted, here, summary, changes]);
  const isHere = judged && here && judged.cell.row === here.row && judged.cell.column === here.column;
  return isHere && judged.cell.sheet === here.sheet ? judged : undefined;
}
