// The door of the room that plans scoring.
export { groupChanges } from "./change-groups";
export type { ChangeGroup } from "./change-groups";
export { explainScore } from "./explain-score";
export type { ExplainedInput, Explanation } from "./explain-score";
export type { RuleLine } from "./next-step";
export { proposeScores } from "./propose-scores";
export { scoreMethods } from "./score-parts";
export type { ScoreMethod } from "./score-parts";
export { changeId, chosenAtFirst, isSameProposal, planScores } from "./score-proposal";
export type { RepairReason, ScoreChange, ScoreNote, ScorePart, ScoreProposal, ScoreWishes } from "./score-proposal";
export { scoreOverview } from "./score-overview";
export type { ScoreOverview } from "./score-overview";
