// KPI formulas to Excel's own or to values, for people without the add-in, and back again.
import type { ConversionReport, ConvertOptions } from "./conversion-results";
import type { Command } from "./outcome";

/**
 * Converts the KPI formulas of the active sheet or of all sheets, and remembers in the workbook what stood there, so
 * that they can be brought back, also after saving, after rows were inserted, and after the sheet was renamed.
 *
 * Every converted cell must show what it showed before (numbers within 1e-9), and so must every other cell of those
 * sheets; results are waited for, 30 seconds at most. Whatever does not is put back and listed. Stopping puts all of it
 * back. A protected sheet is refused whole. Three syncs, one more where formulas may fill several cells, one for each
 * look at the results, two and another look when something is put back.
 */
export const convertFormulas: Command<ConvertOptions, ConversionReport> = {
  name: "convertFormulas",
  done: ({ to, converted, kept, stopped }) => {
    if (stopped) return { key: "done.convertFormulas.stopped", arguments: {} };
    if (converted + kept.length === 0)
      return { key: `done.convertFormulas.none${to === "kpi" ? ".kpi" : ""}`, arguments: {} };
    return { key: `done.convertFormulas.${to}`, arguments: { converted, kept: kept.length } };
  },
  // The native forms are many; the pane does not wait for them when it starts.
  act: async (context, options) => (await import("./convert-sheets")).convertSheets(context, options),
};
