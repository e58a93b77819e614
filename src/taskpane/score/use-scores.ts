// The scores of the table in view and what scoring it would change: read again whenever the sheet, the table or the
// wishes change, while the tab is shown; and writing what was chosen.
import { useEffect, useRef, useState } from "react";
import type { Problem } from "../../commands/outcome";
import type { ScorePreview, ScoreWishes } from "../../commands/score-results";
import type { Area } from "../../domain/sheet/area";
import { useActions } from "../pane-actions";
import type { SheetState } from "../sheet-state";
import { tableUnder } from "./table-under";

const firstWishes: ScoreWishes = { formulas: "native", blank: "wait", newColumns: false };

interface Wanted {
  readonly state: SheetState;
  /** Nothing is read while another tab is open. */
  readonly shown: boolean;
  onProblem(problem: Problem | undefined): void;
}

export function useScores({ state: { summary, selection }, shown, onProblem }: Wanted) {
  const actions = useActions();
  const [wishes, setWishes] = useState(firstWishes);
  const [area, setArea] = useState<Area>();
  const [preview, setPreview] = useState<ScorePreview>();
  /** Ids of changes that are wanted otherwise than they are at first. */
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const [writing, setWriting] = useState(false);
  const latest = useRef(0);

  const read = async () => {
    latest.current += 1;
    const mine = latest.current;
    const outcome = await actions.previewScores({ wishes, ...(area ? { area } : {}) });
    if (mine === latest.current && outcome.ok) setPreview(outcome.value);
  };
  const readLatest = useRef(read);
  useEffect(() => {
    readLatest.current = read;
  });
  useEffect(() => {
    if (shown && summary) void readLatest.current();
  }, [shown, summary, wishes, area, actions]);

  // The selection leads: the table it goes into is the one in view.
  const under = selection && summary ? tableUnder(summary, selection) : undefined;
  const [followed, setFollowed] = useState(under);
  if (under !== followed) {
    setFollowed(under);
    if (under) setArea(under);
  }

  const here = preview?.sheet === summary?.sheet ? preview : undefined;
  const table = here?.table;
  const groups = table?.groups ?? [];
  const chosen = groups
    .filter((group) => toggled.has(group.ids[0] ?? "") !== (group.repair === undefined))
    .flatMap(({ ids }) => ids);
  const apply = async () => {
    if (!table || writing) return;
    setWriting(true);
    const outcome = await actions.applyScores({ proposal: table.proposal, wishes, chosen });
    setToggled(new Set());
    await readLatest.current();
    setWriting(false);
    onProblem(outcome.ok ? undefined : outcome.problem);
  };
  return {
    preview: here,
    wishes,
    change: (part: Partial<ScoreWishes>) => {
      setWishes({ ...wishes, ...part });
    },
    setMethod: (method: ScoreWishes["method"]) => {
      const { formulas, blank, newColumns } = wishes;
      setWishes({ formulas, blank, newColumns, ...(method ? { method } : {}) });
    },
    chooseTable: setArea,
    chosen: new Set(chosen),
    toggle: (id: string) => {
      const next = new Set(toggled);
      if (!next.delete(id)) next.add(id);
      setToggled(next);
    },
    writing,
    apply,
  };
}

export type Scores = ReturnType<typeof useScores>;
