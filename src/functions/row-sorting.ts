// The arguments that sort rows by kind and dimension, as WEIGHTEDSCORE and WEIGHTCHECK take them.
import type { CellValue } from "../domain/sheet/cell";
import { cellsOf } from "./arguments";

interface Sorting {
  kinds?: readonly (CellValue | null)[];
  groups?: readonly (CellValue | null)[];
  group: CellValue | null;
}

/** What is said of each row; an argument left out, or a single blank, says nothing. */
export function sortingOf(kinds: unknown, groups: unknown, group: unknown): Sorting {
  const [ownKinds, ownGroups] = [listOf(kinds), listOf(groups)];
  return {
    ...(ownKinds && { kinds: ownKinds }),
    ...(ownGroups && { groups: ownGroups }),
    group: cellsOf(group)[0]?.[0] ?? null,
  };
}

function listOf(argument: unknown): readonly (CellValue | null)[] | undefined {
  const cells = cellsOf(argument).flat();
  const [first = null] = cells;
  return cells.length === 1 && (first === null || first === "" || first === 0) ? undefined : cells;
}
