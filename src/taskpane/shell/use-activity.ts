// What the commands told, from ribbon and pane alike: the last thing done for the status line, problems for the bar.
import { useEffect, useState } from "react";
import type { Problem } from "../../commands/outcome";
import type { Activity } from "../../commands/results";
import { useActions } from "../pane-actions";

export function useActivity() {
  const actions = useActions();
  const [activity, setActivity] = useState<Activity>();
  const [canUndo, setCanUndo] = useState(false);
  const [problem, showProblem] = useState<Problem>();

  useEffect(
    () =>
      actions.onActivity((told) => {
        showProblem(told.problem);
        setCanUndo(told.canUndo);
        if (!told.failed) setActivity(told);
      }),
    [actions],
  );
  const undo = () => {
    void actions.undoLast().then((outcome) => {
      showProblem(outcome.ok ? undefined : outcome.problem);
    });
  };
  return { activity, canUndo, problem, showProblem, undo };
}
