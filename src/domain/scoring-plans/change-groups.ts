// A proposal as people look through it: formulas of a kind in a column are one thing to say yes to, a repair is each its own.
import type { Place } from "../sheet/area";
import type { PlannedCell } from "../sheet/sheet-plan";
import { changeId } from "./score-proposal";
import type { ScoreChange, ScoreProposal } from "./score-proposal";

export interface ChangeGroup extends Pick<ScoreChange, "part" | "repair" | "values"> {
  /** Ids of its changes: all are wanted, or none. */
  readonly ids: readonly string[];
  /** From its first cell to its last. */
  readonly place: Place;
  /** How many cells get a formula; a new column's header is not counted. */
  readonly cells: number;
  /** The header of a new column. */
  readonly header?: string;
  /** What the first cell gets: a formula, or "" for a column to fill in. */
  readonly formula: string;
  /** What a cell to repair holds; "" for empty cells. */
  readonly old: string;
}

/** Puts changes together, in the order of their first cells. */
export function groupChanges({ changes, added }: ScoreProposal): readonly ChangeGroup[] {
  const groups = new Map<string, ScoreChange[]>();
  for (const change of changes) {
    const { part, repair, place } = change;
    const { column } = place.area;
    const isNew = added !== undefined && column >= added.column;
    const kind = repair ? changeId(change) : part;
    const key = isNew ? String(column) : `${String(column)} ${kind}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].flatMap((group) => groupOf(group) ?? []);
}

function groupOf(changes: readonly ScoreChange[]): ChangeGroup | undefined {
  const cells = changes.filter(({ part }) => part !== "header");
  const [first] = cells.length > 0 ? cells : changes;
  const last = changes.at(-1);
  const header = changes.find(({ part }) => part === "header");
  if (!first || !last) return undefined;
  const { row, column } = first.place.area;
  return {
    part: first.part,
    ids: changes.map(changeId),
    place: { sheet: first.place.sheet, area: { row, column, rows: last.place.area.row - row + 1, columns: 1 } },
    cells: cells.length,
    ...(header ? { header: textOf(header.cell) } : {}),
    formula: cells.length > 0 ? textOf(first.cell) : "",
    old: first.old,
    ...(first.repair ? { repair: first.repair } : {}),
    ...(first.values ? { values: first.values } : {}),
  };
}

function textOf(cell: Exclude<PlannedCell, null>): string {
  if ("formula" in cell) return cell.formula;
  return "text" in cell ? cell.text : "";
}
