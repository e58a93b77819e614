// The selected cell as its form sees it: read when the selection or the sheet changes, filled in by choosing.
import { useCallback, useEffect, useRef, useState } from "react";
import type { CellDescription, CellEntry, CellPlace } from "../../commands/results";
import { useActions } from "../pane-actions";
import type { SheetState } from "../sheet-state";
import { withEntry } from "./with-entry";

export interface CellInPane {
  /** Undefined where no form says anything of the selected cell. */
  readonly description: CellDescription | undefined;
  fill(entry: CellEntry): void;
}

/** Follows the selection while `wanted`. What is chosen is shown at once and taken back when it cannot be written. */
export function useCell({ selection, summary, changes }: SheetState, wanted: boolean): CellInPane {
  const actions = useActions();
  const [description, setDescription] = useState<CellDescription>();
  const filling = useRef(0);
  const describe = useLatestOnly(
    useCallback(
      async (cell: CellPlace, isLatest: () => boolean) => {
        const outcome = await actions.describeCell(cell);
        // While a choice is being written, what was read before it is out of date.
        if (!isLatest() || filling.current > 0) return;
        if (outcome.ok) setDescription(outcome.value);
        else setDescription((known) => (known && isSameCell(known.cell, cell) ? known : undefined));
      },
      [actions],
    ),
  );
  const here = selection?.sheet === summary?.sheet ? selection : undefined;
  useEffect(() => {
    if (wanted && here) describe(here);
  }, [wanted, here, summary, changes, describe]);

  const fill = (entry: CellEntry) => {
    if (!description) return;
    const { cell, value: shown } = description;
    filling.current += 1;
    setDescription(withEntry(description, entry));
    void actions.fillCell({ cell, shown, entry }).then(() => {
      filling.current -= 1;
      if (filling.current === 0) describe(cell);
    });
  };
  const isHere = description && here && isSameCell(description.cell, here);
  return { description: here && (isHere || wanted) ? description : undefined, fill };
}

/** Runs one at a time; of what is asked meanwhile only the latest is run after. */
function useLatestOnly<T>(act: (wish: T, isLatest: () => boolean) => Promise<void>): (wish: T) => void {
  const next = useRef<T>(undefined);
  const running = useRef(false);
  return useCallback(
    (wish: T) => {
      next.current = wish;
      if (running.current) return;
      running.current = true;
      const go = async (): Promise<void> => {
        const current = next.current;
        next.current = undefined;
        if (current === undefined) {
          running.current = false;
          return;
        }
        await act(current, () => next.current === undefined);
        await go();
      };
      void go();
    },
    [act],
  );
}

function isSameCell(a: CellPlace, b: CellPlace): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}
