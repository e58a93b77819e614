// What "score this table" would change, as plain data: shown before anything is written, and compared again after.
import type { BlankRule, WeightScale } from "../scoring";
import type { Area, Place } from "../sheet/area";
import type { PlannedCell, SheetPlan } from "../sheet/sheet-plan";
import type { ScoreMethod } from "./score-parts";

export interface ScoreWishes {
  readonly formulas: "native" | "kpi";
  /** What a blank score does to totals. */
  readonly blank: BlankRule;
  /** How the scores count; absent: as the table says. */
  readonly method?: ScoreMethod;
  /** Whether what has no cell yet gets a new column at the right edge. */
  readonly newColumns: boolean;
}

export type ScorePart = "score" | "weighted" | "subtotal" | "total" | "weight-sum" | "weight-check" | "header";

/** Why a cell that is not empty is thought to be wrong. */
export type RepairReason = "other-value" | "typed-over" | "error-value";

export interface ScoreChange {
  readonly part: ScorePart;
  readonly place: Place;
  /** The row in the user's words, or the column's header. */
  readonly subject: string;
  /** What the cell holds: a formula, a value as text, or "". */
  readonly old: string;
  readonly cell: Exclude<PlannedCell, null>;
  /** Set when the cell is not empty: written only when the user chose it. */
  readonly repair?: RepairReason;
  /** What the cell shows now and what the formula would give, for a repair. */
  readonly values?: { readonly now: string; readonly then: number };
}

/** Something the user should know, as a text key of i18n below `scoring.` with its arguments. */
export interface ScoreNote {
  readonly key: string;
  readonly arguments: Readonly<Record<string, string | number>>;
}

export interface ScoreProposal {
  readonly sheet: string;
  readonly area: Area;
  readonly method: ScoreMethod;
  readonly scale?: WeightScale;
  readonly changes: readonly ScoreChange[];
  readonly notes: readonly ScoreNote[];
  /** The new columns, side by side. */
  readonly added?: Area;
}

/** A change's name within its proposal: its cell. */
export function changeId({ place: { area } }: ScoreChange): string {
  return `${String(area.row)},${String(area.column)}`;
}

/** The changes that are written unless the user says otherwise: those into empty cells. */
export function chosenAtFirst({ changes }: ScoreProposal): readonly string[] {
  return changes.filter(({ repair }) => repair === undefined).map(changeId);
}

/** True when two proposals would write the same into the same cells, which held the same. */
export function isSameProposal(one: ScoreProposal, other: ScoreProposal): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The chosen changes as a plan: cells alone. */
export function planScores(proposal: ScoreProposal, chosen: readonly string[]): SheetPlan {
  const wanted = new Set(chosen);
  const changes = proposal.changes.filter((change) => wanted.has(changeId(change)));
  return {
    area: proposal.area,
    sheetName: proposal.sheet,
    blocks: columnBlocks(changes),
    styles: [],
    merges: [],
    validations: [],
    rules: [],
    names: [],
    columnWidthsPoints: [],
    rowHeightsPoints: [],
    frozenRows: 0,
  };
}

// Cells of a column one below the other are one block.
function columnBlocks(changes: readonly ScoreChange[]): SheetPlan["blocks"] {
  const blocks: { row: number; column: number; cells: PlannedCell[][] }[] = [];
  const down = [...changes].sort(
    ({ place: { area: a } }, { place: { area: b } }) => a.column - b.column || a.row - b.row,
  );
  for (const {
    place: {
      area: { row, column },
    },
    cell,
  } of down) {
    const last = blocks.at(-1);
    if (last?.column === column && last.row + last.cells.length === row) last.cells.push([cell]);
    else blocks.push({ row, column, cells: [[cell]] });
  }
  return blocks;
}
