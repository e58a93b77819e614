// Every edge of the workload level (G7): for plain calls, for functions and for formulas in cells.
export interface WorkloadEdge {
  readonly assignedDone: number;
  /** "" where nothing is said of the project. */
  readonly projectShare: number | "";
  readonly band: number;
}

export const workloadEdges: WorkloadEdge[] = (
  [
    [0, "", 1],
    [0.799, "", 1],
    [0.8, "", 2],
    [0.999, 0.9, 2],
    [0.9, 0.7, 2],
    [1, "", 3],
    [1, 0.399, 3],
    [1, 0.4, 4],
    [1, 0.699, 4],
    [1, 0.7, 5],
    [1, 1, 5],
    [0.1 + 0.7, 0, 2],
    [1, 0.1 * 7, 5],
  ] as const
).map(([assignedDone, projectShare, band]) => ({ assignedDone, projectShare, band }));
