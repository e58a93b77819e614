// A conversion or a repair while it runs, how it is stopped, and what it left as it was.
import { useEffect, useRef, useState } from "react";
import type { ConversionTarget, KeptReason, LeftPlace, SheetScope } from "../../commands/conversion-results";
import type { Outcome, Problem } from "../../commands/outcome";
import type { CellPlace } from "../../commands/results";
import { useActions } from "../pane-actions";

export interface Running {
  /** Cells that show their results; `wanted` is 0 while nothing is known. */
  readonly settled: number;
  readonly wanted: number;
  readonly canStop: boolean;
}

export interface ConversionEnd {
  readonly kept: readonly (CellPlace & { readonly reason: KeptReason | LeftPlace["reason"] })[];
  readonly frozen: number;
}

export function useConversion(onProblem: (problem: Problem | undefined) => void) {
  const actions = useActions();
  const [running, setRunning] = useState<Running>();
  const [result, setResult] = useState<ConversionEnd>();
  const stopping = useRef(false);
  // What is being waited for is put back when the pane goes away.
  useEffect(() => {
    stopping.current = false;
    return () => {
      stopping.current = true;
    };
  }, []);
  // After Undo the list would speak of what is no longer so.
  useEffect(
    () =>
      actions.onActivity(({ command, failed }) => {
        if (command === "undoLast" && !failed) setResult(undefined);
      }),
    [actions],
  );
  const during = async <T>(canStop: boolean, act: () => Promise<Outcome<T>>, endOf: (value: T) => ConversionEnd) => {
    stopping.current = false;
    setResult(undefined);
    setRunning({ settled: 0, wanted: 0, canStop });
    const outcome = await act();
    setRunning(undefined);
    onProblem(outcome.ok ? undefined : outcome.problem);
    if (outcome.ok) setResult(endOf(outcome.value));
  };
  return {
    running,
    result,
    convert: (to: ConversionTarget, scope: SheetScope) => {
      const watch = {
        settled: (settled: number, wanted: number) => {
          setRunning({ settled, wanted, canStop: true });
        },
        isStopped: () => stopping.current,
      };
      return during(
        true,
        () => actions.convertFormulas({ to, scope, watch }),
        ({ kept, frozen }) => ({ kept, frozen }),
      );
    },
    heal: () =>
      during(
        false,
        () => actions.healFunctions(),
        ({ left }) => ({ kept: left, frozen: 0 }),
      ),
    stop: () => {
      stopping.current = true;
    },
  };
}
