// What the commands of scoring take and give.
import type { ChangeGroup, ScoreOverview, ScoreProposal, ScoreWishes } from "../domain/scoring-plans";
import type { Area } from "../domain/sheet/area";
import type { TableSummary } from "./results";

export type {
  ChangeGroup,
  Explanation,
  RepairReason,
  ScoreChange,
  ScoreMethod,
  ScoreNote,
  ScoreOverview,
  ScorePart,
  ScoreProposal,
  ScoreWishes,
} from "../domain/scoring-plans";

export interface PreviewScoresOptions {
  /** The area of the table as it was listed; absent, or no longer there: the first. */
  readonly area?: Area;
  readonly wishes: ScoreWishes;
}

/** How the scores of a table stand, and what scoring it would change. */
export interface ScorePreview {
  readonly sheet: string;
  /** Every table of the sheet, to choose from. */
  readonly tables: readonly TableSummary[];
  /** Absent when there is none. */
  readonly table?: ScoredTable;
}

export interface ScoredTable {
  readonly summary: TableSummary;
  readonly overview: ScoreOverview;
  readonly proposal: ScoreProposal;
  readonly groups: readonly ChangeGroup[];
}

export interface ApplyScoresOptions {
  /** As it was shown. */
  readonly proposal: ScoreProposal;
  readonly wishes: ScoreWishes;
  /** Ids of the changes the user wants. */
  readonly chosen: readonly string[];
}

export interface AppliedScores {
  readonly sheet: string;
  /** How many cells were written. */
  readonly cells: number;
}
