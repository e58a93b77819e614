// Every edge of the budget and the schedule band (G4, G5): for plain calls, for functions and for formulas in cells.
import type { BudgetInput, ScheduleInput, ScoringProblem } from "../../src/domain/scoring";

export interface BudgetEdge extends BudgetInput {
  readonly actual: number;
  readonly planned: number;
  readonly outsourcingFailure: boolean;
  readonly band: number | null;
  readonly problem?: ScoringProblem;
}

export interface ScheduleEdge extends ScheduleInput {
  readonly daysAhead: number;
  readonly plannedDays: number;
  readonly otherCause: boolean;
  readonly reading: "settled" | "literal";
  readonly band: number | null;
  readonly problem?: ScoringProblem;
}

/** Spent of a plan of 100, and of plans whose ratios are not exact in binary. */
const budgetBands: [actual: number, planned: number, band: number][] = [
  [89.9, 100, 4],
  [90, 100, 3],
  [90.1, 100, 3],
  [100, 100, 3],
  [100.1, 100, 2],
  [105, 100, 2],
  [105.1, 100, 1],
  [0, 100, 4],
  [2700, 3000, 3],
  [2699, 3000, 4],
  [31.5, 30, 2],
  [0.315, 0.3, 2],
  [220.5, 210, 2],
];

export const budgetEdges: BudgetEdge[] = [
  ...budgetBands.map(([actual, planned, band]) => ({ actual, planned, outsourcingFailure: false, band })),
  ...[0, 90, 100, 105.1].map((actual) => ({ actual, planned: 100, outsourcingFailure: true, band: 1 })),
  ...[0, -1].map((planned) => ({
    actual: 50,
    planned,
    outsourcingFailure: false,
    band: null,
    problem: "planned-not-positive" as const,
  })),
  { actual: -1, planned: 100, outsourcingFailure: false, band: null, problem: "actual-negative" },
];

/** Days ahead of a plan of 1000 or other days. */
const scheduleBands: [daysAhead: number, plannedDays: number, band: number][] = [
  [-151, 1000, 1],
  [-150, 1000, 1],
  [-149, 1000, 2],
  [-50, 1000, 2],
  [-49, 1000, 3],
  [-1, 1000, 3],
  [0, 1000, 3],
  [50, 1000, 3],
  [51, 1000, 4],
  [100, 1000, 4],
  [101, 1000, 5],
  [-3, 60, 2],
  [-9, 60, 1],
  [3, 60, 3],
  [6, 60, 4],
  [-0.3, 6, 2],
  [-4.5, 30, 1],
];

/** Under the literal reading only small delays the team caused differ. */
const literalBands: [daysAhead: number, otherCause: boolean, band: number | null][] = [
  [-50, false, 2],
  [-30, false, null],
  [-1, false, null],
  [0, false, 3],
  [50, false, 3],
  [-30, true, 3],
  [-200, true, 3],
  [101, false, 5],
];

export const scheduleEdges: ScheduleEdge[] = [
  ...scheduleBands.map(([daysAhead, plannedDays, band]) => ({
    daysAhead,
    plannedDays,
    otherCause: false,
    reading: "settled" as const,
    band,
  })),
  ...[-200, -150, -50, -30, 0].map((daysAhead) => ({
    daysAhead,
    plannedDays: 1000,
    otherCause: true,
    reading: "settled" as const,
    band: 3,
  })),
  { daysAhead: 101, plannedDays: 1000, otherCause: true, reading: "settled", band: 5 },
  ...literalBands.map(([daysAhead, otherCause, band]) => ({
    daysAhead,
    plannedDays: 1000,
    otherCause,
    reading: "literal" as const,
    band,
    ...(band === null ? { problem: "no-band" as const } : {}),
  })),
  ...[0, -10].map((plannedDays) => ({
    daysAhead: 1,
    plannedDays,
    otherCause: false,
    reading: "settled" as const,
    band: null,
    problem: "planned-not-positive" as const,
  })),
];
