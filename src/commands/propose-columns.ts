// What the selected headers may mean, for a table that was not recognised or not as it should be. Writes nothing.
import { proposeLayout } from "../domain/tables";
import { problem } from "../excel/problem";
import { readCells, startReading } from "../excel/read";
import { readSelection } from "../excel/sheets";
import type { Command } from "./outcome";
import { fail, succeed } from "./outcome";
import type { ProposedColumns } from "./results";

/**
 * Reads the selected header cells (one to three rows; one cell stands for all up to the next gap) and proposes a
 * meaning for each column. Where no headers are selected it says what to select. Three syncs.
 */
export const proposeColumns: Command<Readonly<Record<never, never>>, ProposedColumns> = {
  name: "proposeColumns",
  act: async (context) => {
    const { sheet, area } = await readSelection(context);
    const reading = startReading(sheet);
    await context.sync();
    const proposed = proposeLayout(await readCells(context, reading), area);
    return proposed ? succeed({ sheet: sheet.name, ...proposed }) : fail(problem("no-headers"));
  },
};
