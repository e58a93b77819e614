// Totals by KPI.WEIGHTEDSCORE against totals by SUMPRODUCT.
import type { Figure } from "../../src/tooling/bench";
import { compare } from "./compare";
import { formulasOver, rows } from "./formula-sheet";

const cells = (row: number) => [1 + (row % 5), 2, 3, 4, 40, 30, 20, 10];
const each = (formula: string) => Array.from({ length: rows }, (_, row) => formula.replaceAll("#", String(row + 1)));

export function measure(): Promise<Figure> {
  return compare({
    name: `${String(rows)} formulas with KPI.WEIGHTEDSCORE, by as many with SUMPRODUCT`,
    limit: 1.5,
    measured: formulasOver("KPI", cells, each("=KPI.WEIGHTEDSCORE(A#:D#,E#:H#)")),
    base: formulasOver("SUMPRODUCT", cells, each("=SUMPRODUCT(A#:D#,E#:H#)/100")),
  });
}
