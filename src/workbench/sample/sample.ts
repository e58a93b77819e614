// Makes the sample workbook the way a user would: inserts the form from the ribbon and fills cells in.
import { language } from "../../i18n/workbench";
import type { BrowserHost } from "../../host/browser";
import { sampleEntries, type SampleEntry } from "./sample.data";

/** Fills the empty workbook that is open; the add-in must be running. */
export async function fillSample(host: BrowserHost): Promise<void> {
  await host.runAction("kpi.insertProjectAppraisal");
  await host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    const sheet = worksheets.getActiveWorksheet();
    sheet.load("name");
    const used = sheet.getUsedRange();
    used.load("values,rowIndex,columnIndex");
    await context.sync();
    for (const entry of sampleEntries) {
      const { row, column } = placeOf(entry, used.values as unknown[][]);
      const { value } = entry;
      sheet.getCell(used.rowIndex + row, used.columnIndex + column).values = [
        [typeof value === "number" ? value : value[language()]],
      ];
    }
    for (const other of worksheets.items) if (other.name !== sheet.name) other.delete();
    await context.sync();
  });
}

/** A label may stand in the standards beside the form too: the leftmost is the form's own, the lowest of those its row. */
function placeOf({ at, right }: SampleEntry, values: readonly (readonly unknown[])[]): { row: number; column: number } {
  const label = at[language()];
  const found = values.flatMap((line, row) => {
    const column = line.indexOf(label);
    return column < 0 ? [] : [{ row, column }];
  });
  const [first] = found.sort((one, other) => one.column - other.column || other.row - one.row);
  if (!first) throw new Error(`The form has no "${label}".`);
  return { row: first.row, column: first.column + right };
}
