// Cells that share a flag, gathered into as few rectangles as is cheap.
import type { Area } from "../engine/area";

/** Cells by row, each row's columns in rising order, as rectangles: runs within a row, equal runs of rows below each other. */
export function rectanglesOf(rows: ReadonlyMap<number, readonly number[]>): Area[] {
  const done: Area[] = [];
  let open: Area[] = [];
  let last = -2;
  for (const [row, columns] of [...rows].sort(([one], [other]) => one - other)) {
    const runs = runsOf(columns);
    const grown = runs.map(({ column, columns: width }) => {
      const above =
        row === last + 1 ? open.find((area) => area.column === column && area.columns === width) : undefined;
      return above ? { ...above, rows: above.rows + 1 } : { row, column, rows: 1, columns: width };
    });
    const isGrown = (area: Area) => grown.some((other) => other.row === area.row && other.column === area.column);
    done.push(...open.filter((area) => row !== last + 1 || !isGrown(area)));
    open = grown;
    last = row;
  }
  return [...done, ...open];
}

function runsOf(columns: readonly number[]): { column: number; columns: number }[] {
  const runs: { column: number; columns: number }[] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    if (run && run.column + run.columns === column) run.columns++;
    else runs.push({ column, columns: 1 });
  }
  return runs;
}
