// Two thousand sheets of anything: nothing throws, and whatever is found or to be marked lies inside the sheet.
import fc from "fast-check";
import { checkedTables, checkTables, countCheckedCells, summariseTable } from "../../../src/domain/checks";
import { knownForms } from "../../../src/domain/forms";
import type { Area } from "../../../src/domain/sheet/area";
import type { Grid } from "../../../src/domain/sheet/grid";
import { recogniseSheet } from "../../../src/domain/tables";
import { gridOf } from "../../support/grid";
import { randomSheet } from "../../support/random-sheets";

function isInside({ origin, values }: Grid, { row, column, rows, columns }: Area): boolean {
  const width = Math.max(...values.map((cells) => cells.length));
  return (
    row >= origin.row &&
    column >= origin.column &&
    rows * columns > 0 &&
    row + rows <= origin.row + values.length &&
    column + columns <= origin.column + width
  );
}

test("2,000 sheets of anything are recognised, checked and summed up", () => {
  let found = 0;
  let marked = 0;
  fc.assert(
    fc.property(randomSheet, ({ name, rows, merges, row, column }) => {
      const grid = gridOf(rows, { sheet: name, row, column, merges });
      const before = JSON.stringify(grid);
      const recognised = recogniseSheet(grid, knownForms);
      const tables = checkedTables(recognised);
      const findings = checkTables(grid, tables);
      for (const table of recognised.tables) summariseTable(grid, table);
      const places = findings.flatMap(({ place, mark }) => [place.area, ...(mark?.areas ?? [])]);
      const outside = [...recognised.tables.map(({ area }) => area), ...places].filter((it) => !isInside(grid, it));
      expect(outside).toEqual([]);
      expect(findings.every(({ place }) => place.sheet === name)).toBe(true);
      expect(recognised.tables.every(({ confidence }) => confidence >= 0.5)).toBe(true);
      expect(countCheckedCells(grid, tables)).toBeGreaterThanOrEqual(0);
      expect(JSON.stringify(grid)).toBe(before);
      found += tables.length;
      marked += findings.filter(({ mark }) => mark !== undefined).length;
    }),
    { numRuns: 2000, seed: 20_260_107 },
  );
  // Sheets on which nothing is ever found would prove nothing.
  expect(found).toBeGreaterThan(500);
  expect(marked).toBeGreaterThan(500);
});
