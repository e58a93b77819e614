// Says why a cell of the active sheet holds the score it does: for the card in the pane.
import { recogniseSheet } from "../domain/tables";
import { contains } from "../excel/areas";
import { readSheetAndStore } from "../excel/read-kept";
import { activeSheet } from "../excel/sheets";
import { cellArea } from "../domain/sheet/area";
import { keptIn } from "./kept";
import { loadForms } from "./load-forms";
import type { Command } from "./outcome";
import { succeed } from "./outcome";
import type { CellPlace } from "./results";
import type { Explanation } from "./score-results";

/**
 * Explains a score, also one outside every table when it is computed; undefined for any other cell, and when the user
 * has gone to another sheet meanwhile. Writes nothing; two syncs.
 */
export const explainScore: Command<{ readonly cell: CellPlace }, Explanation | undefined> = {
  name: "explainScore",
  act: async (context, { cell }) => {
    const { grid, ...store } = await readSheetAndStore(context, activeSheet(context));
    if (grid.sheet !== cell.sheet) return succeed(undefined);
    const [scoring, { knownForms }] = await Promise.all([import("../domain/scoring-plans"), loadForms()]);
    const { tables } = recogniseSheet(grid, knownForms, keptIn(store).layouts);
    const table = tables.find(({ area }) => contains(cellArea(cell.row, cell.column), area));
    return succeed(scoring.explainScore(grid, table, cell));
  },
};
