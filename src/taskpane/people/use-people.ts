// A sheet for each person: the roster as it was read, who is left out, and the run with its end.
import { useEffect, useRef, useState } from "react";
import type { Problem } from "../../commands/outcome";
import type { FormForPeople, RosterReport } from "../../commands/people-results";
import { useActions } from "../pane-actions";

export interface RunState {
  readonly made: number;
  readonly wanted: number;
}

interface Wishes {
  readonly options: FormForPeople;
  onProblem(problem: Problem | undefined): void;
  onMade(): void;
}

export function usePeople({ options, onProblem, onMade }: Wishes) {
  const actions = useActions();
  const [reading, setReading] = useState(false);
  const [roster, setRoster] = useState<RosterReport>();
  /** Places in the roster of who gets no sheet. */
  const [leftOut, setLeftOut] = useState<ReadonlySet<number>>(new Set());
  const [running, setRunning] = useState<RunState>();
  const [stopped, setStopped] = useState<RunState>();
  const stopping = useRef(false);
  // A pane that goes away in the middle must not go on unseen.
  useEffect(() => {
    stopping.current = false;
    return () => {
      stopping.current = true;
    };
  }, []);

  const chosen = roster?.people.filter((_, index) => !leftOut.has(index)) ?? [];
  const namings = actions.nameSheets(
    chosen.map(({ name }) => name),
    roster?.sheetNames ?? [],
  );
  const read = async () => {
    setReading(true);
    setStopped(undefined);
    const outcome = await actions.readRoster(options);
    setReading(false);
    setLeftOut(new Set());
    setRoster(outcome.ok ? outcome.value : undefined);
    onProblem(outcome.ok ? undefined : outcome.problem);
  };
  /** True when a question follows, which takes the focus. */
  const make = async (): Promise<boolean> => {
    if (!roster) return false;
    stopping.current = false;
    const wanted = chosen.length;
    setRunning({ made: 0, wanted });
    const outcome = await actions.insertForPeople({
      ...options,
      headers: roster.columns.map(({ header }) => header),
      people: chosen.map((person, index) => ({ ...person, sheetName: namings[index]?.name ?? person.name })),
      watch: {
        made: (made) => {
          setRunning({ made, wanted });
        },
        isStopped: () => stopping.current,
      },
    });
    setRunning(undefined);
    onProblem(outcome.ok ? undefined : outcome.problem);
    if (!outcome.ok) return false;
    const { made } = outcome.value;
    setRoster(undefined);
    if (made === 0) return false;
    onMade();
    const asks = made < wanted;
    if (asks) setStopped(outcome.value);
    return asks;
  };
  return {
    reading,
    roster,
    leftOut,
    setLeftOut,
    namings,
    running,
    stopped,
    read,
    make,
    stop: () => {
      stopping.current = true;
    },
    keep: () => {
      setStopped(undefined);
    },
    takeBack: async () => {
      setStopped(undefined);
      const outcome = await actions.undoLast();
      onProblem(outcome.ok ? undefined : outcome.problem);
    },
  };
}
