// Follows the workbook: reads the active sheet when it changes, and repeats a check the user has asked for
// when that is cheap, so that what is shown stays true without a press.
import { useCallback, useEffect, useReducer, useRef } from "react";
import type { Problem } from "../commands/outcome";
import type { CheckReport, WorkbookEvent } from "../commands/results";
import { useActions } from "./pane-actions";
import { activeCheck, nextSheetState, nothingKnown } from "./sheet-state";
import type { SheetState } from "./sheet-state";

/** How long the sheet must rest before it is read again. */
export const restMilliseconds = 600;
/** A check that took longer than this is not repeated unasked. */
const cheapMilliseconds = 400;

export interface Sheet {
  readonly state: SheetState;
  /** Checks the active sheet; a problem is given to onProblem. */
  check(): Promise<CheckReport | undefined>;
  /** Stops the check that is running. */
  stopCheck(): void;
}

export function useSheet(onProblem: (problem: Problem) => void): Sheet {
  const actions = useActions();
  const [state, dispatch] = useReducer(nextSheetState, nothingKnown);
  const lastTook = useRef(0);
  const stopping = useRef(false);

  const runCheck = useCallback(
    async (quiet: boolean) => {
      if (!quiet) dispatch({ kind: "checking" });
      const started = performance.now();
      stopping.current = false;
      const watch = {
        done: (share: number) => {
          if (!quiet) dispatch({ kind: "checking", share });
        },
        isStopped: () => stopping.current,
      };
      const outcome = await actions.checkSheet({ quiet, watch });
      lastTook.current = performance.now() - started;
      if (outcome.ok) dispatch({ kind: "checked", report: outcome.value });
      else if (!quiet) dispatch({ kind: "checkFailed" });
      // Who stopped it knows, and the status line says it.
      if (!outcome.ok && !quiet && outcome.problem.reason !== "stopped") onProblem(outcome.problem);
      return outcome.ok ? outcome.value : undefined;
    },
    [actions, onProblem],
  );

  const inspect = useCallback(async () => {
    const outcome = await actions.inspectSheet();
    // The header only informs: when the sheet cannot be read just now (a cell is being edited), the next event tries again.
    if (outcome.ok) dispatch({ kind: "inspected", summary: outcome.value });
  }, [actions]);

  const stateNow = useLatest(state);
  const refresh = useCallback(async () => {
    const known = activeCheck(stateNow.current);
    if (known?.outdated && lastTook.current <= cheapMilliseconds) await runCheck(true);
    else await inspect();
  }, [inspect, runCheck, stateNow]);

  useEffect(() => {
    void inspect();
  }, [inspect]);
  useWorkbookEvents(
    useCallback((event: WorkbookEvent) => {
      if (event.kind === "selection") dispatch({ kind: "selected", cell: event });
      if (event.kind === "change") dispatch({ kind: "changed" });
    }, []),
    inspect,
    refresh,
  );
  const check = useCallback(() => runCheck(false), [runCheck]);
  const stopCheck = useCallback(() => {
    stopping.current = true;
  }, []);
  return { state, check, stopCheck };
}

/** Listens while mounted; after "change" it waits until the sheet rests, after "sheet" it does not wait. */
function useWorkbookEvents(
  onEvent: (event: WorkbookEvent) => void,
  onSheet: () => Promise<void>,
  onRest: () => Promise<void>,
) {
  const actions = useActions();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watching = actions.watchWorkbook((event) => {
      onEvent(event);
      if (event.kind === "sheet") void onSheet();
      if (event.kind !== "change") return;
      clearTimeout(timer);
      timer = setTimeout(() => void onRest(), restMilliseconds);
    });
    // Where events cannot be had the pane does not follow the sheet, but every button works.
    const stopping = watching.catch(() => () => Promise.resolve());
    return () => {
      clearTimeout(timer);
      void stopping.then((stop) => stop());
    };
  }, [actions, onEvent, onSheet, onRest]);
}

function useLatest<T>(value: T) {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
