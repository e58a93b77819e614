// Looks at the active sheet: which tables are there. Changes nothing and says nothing in the status line.
import { summariseTable } from "../domain/checks/summarise-table";
import type { Grid } from "../domain/sheet/grid";
import type { RecognisedSheet } from "../domain/tables";
import { recogniseSheet } from "../domain/tables";
import { readSheetAndStore } from "../excel/read-kept";
import { activeSheet } from "../excel/sheets";
import { layoutOf, rememberLayout } from "./form-layout";
import { keptIn } from "./kept";
import { loadForms } from "./load-forms";
import type { Command } from "./outcome";
import { succeed } from "./outcome";
import type { SheetSummary } from "./results";

/** Says what was recognised on the active sheet; no tables is an answer, not a problem. Two syncs. */
export const inspectSheet: Command<Readonly<Record<never, never>>, SheetSummary> = {
  name: "inspectSheet",
  act: async (context) => {
    const sheet = activeSheet(context);
    const { grid, ...store } = await readSheetAndStore(context, sheet);
    const { knownForms } = await loadForms();
    const recognised = recogniseSheet(grid, knownForms, keptIn(store).layouts);
    rememberLayout(layoutOf(sheet.id, grid, recognised.tables));
    return succeed(summaryOf(grid, recognised));
  },
};

export function summaryOf(grid: Grid, { tables, forms }: RecognisedSheet): SheetSummary {
  return {
    sheet: grid.sheet,
    tables: tables.map((table) => summariseTable(grid, table)),
    forms: forms.map(({ formId, area }) => ({ formId, area })),
  };
}
