// One spilled KPI.BUDGETBAND for a whole column against a formula in each row.
import type { Figure } from "../../src/tooling/bench";
import { compare } from "./compare";
import { formulasOver, rows } from "./formula-sheet";

const cells = (row: number) => [80 + (row % 40), 100];

export function measure(): Promise<Figure> {
  const last = String(rows);
  return compare({
    name: `one spilled KPI.BUDGETBAND over ${last} rows, by a formula in each`,
    limit: 0.25,
    measured: formulasOver("spilled", cells, [`=KPI.BUDGETBAND(A1:A${last},B1:B${last})`]),
    base: formulasOver(
      "single",
      cells,
      Array.from({ length: rows }, (_, row) => `=KPI.BUDGETBAND(A${String(row + 1)},B${String(row + 1)})`),
    ),
  });
}
