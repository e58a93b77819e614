// Tells the pane what happens in the workbook, in the pane's own terms.
import type { WorkbookEventKind } from "../excel/events";
import { watchEvents, whereIsUser } from "../excel/events";
import { inWorkbook } from "../excel/session";
import type { WorkbookEvent } from "./results";

/**
 * Calls the listener after each selection, change of cells and change of sheet; gives back what stops it. What is
 * selected is told at the start too, and on going to another sheet, for which Excel has no event of selection.
 */
export async function watchWorkbook(listener: (event: WorkbookEvent) => void): Promise<() => Promise<void>> {
  let latest = 0;
  const tellSelection = async () => {
    const mine = ++latest;
    const event = await selectionEvent();
    // Somebody going through cells with the arrow keys: only where they end up matters.
    if (event !== undefined && mine === latest) listener(event);
  };
  const stop = await watchEvents((kind: WorkbookEventKind) => {
    if (kind === "changed") listener({ kind: "change" });
    if (kind === "activated") listener({ kind: "sheet" });
    if (kind !== "changed") void tellSelection();
  });
  void tellSelection();
  return () => {
    latest += 1;
    return stop();
  };
}

/** Nothing when what is selected is no range (a chart, a shape), or cannot be read just now. */
async function selectionEvent(): Promise<WorkbookEvent | undefined> {
  try {
    const { sheet, area } = await inWorkbook(whereIsUser);
    return { kind: "selection", sheet, row: area.row, column: area.column };
  } catch {
    return undefined;
  }
}
