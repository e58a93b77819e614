// Opens the tab that a ribbon button asks for, and runs the check when it asks for that too.
import { useEffect, useRef } from "react";
import type { PaneTab } from "../../commands/results";
import { useActions } from "../pane-actions";

export function usePaneRequests(open: (tab: PaneTab) => void, check: () => Promise<unknown>) {
  const actions = useActions();
  const latest = useRef({ open, check });
  useEffect(() => {
    latest.current = { open, check };
  });
  useEffect(
    () =>
      actions.onPaneRequest(({ tab, runCheck }) => {
        latest.current.open(tab);
        if (runCheck) void latest.current.check();
      }),
    [actions],
  );
}
