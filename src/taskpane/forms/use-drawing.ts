// The drawing of a form with the options chosen; the one before it stays until the next has come.
import { useEffect, useState } from "react";
import type { Problem } from "../../commands/outcome";
import type { DrawFormOptions, FormDrawing } from "../pane-actions";
import { useActions } from "../pane-actions";

export function useDrawing(options: DrawFormOptions | undefined, onProblem: (problem: Problem) => void) {
  const { drawForm } = useActions();
  const [drawing, setDrawing] = useState<FormDrawing>();
  const wanted = options && JSON.stringify(options);
  useEffect(() => {
    if (wanted === undefined) return undefined;
    let stale = false;
    void drawForm(JSON.parse(wanted) as DrawFormOptions).then((outcome) => {
      if (stale) return;
      if (outcome.ok) setDrawing(outcome.value);
      else onProblem(outcome.problem);
    });
    return () => {
      stale = true;
    };
  }, [drawForm, wanted, onProblem]);
  return drawing;
}
