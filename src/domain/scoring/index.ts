// The door of the scoring room.
export { rateBudget } from "./budget-band";
export type { BudgetBand, BudgetInput } from "./budget-band";
export { employeeScore } from "./employee-score";
export type { EmployeeScoreInput } from "./employee-score";
export { enteredNumber } from "./entered-number";
export type { EnteredNumber } from "./entered-number";
export { growthScore, projectMean } from "./means";
export { roundTo9 } from "./round";
export { rateSchedule, scheduleReadings } from "./schedule-band";
export type { ScheduleBand, ScheduleInput, ScheduleReading } from "./schedule-band";
export type { Scored, ScoringError, ScoringProblem } from "./scored";
export { blankRules, weightedScore } from "./weighted-score";
export type { BlankRule, WeightedScoreInput } from "./weighted-score";
export { gapPoints, readWeights, weightGapPoints } from "./weights";
export type { Weights, WeightScale } from "./weights";
export { rateWorkload } from "./workload-band";
export type { WorkloadBand, WorkloadInput } from "./workload-band";
