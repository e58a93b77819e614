// Tells the pane what happens in the workbook, in the pane's own terms.
import type { WorkbookEventKind } from "../excel/events";
import { watchEvents, whereIsUser } from "../excel/events";
import { inWorkbook } from "../excel/session";
import type { WorkbookEvent } from "./results";

/** Calls the listener after each selection, change of cells and change of sheet; gives back what stops it. */
export function watchWorkbook(listener: (event: WorkbookEvent) => void): Promise<() => Promise<void>> {
  let latest = 0;
  const tellSelection = async () => {
    const mine = ++latest;
    const event = await selectionEvent();
    // Somebody going through cells with the arrow keys: only where they end up matters.
    if (event !== undefined && mine === latest) listener(event);
  };
  return watchEvents((kind: WorkbookEventKind) => {
    if (kind === "selection") void tellSelection();
    else listener({ kind: kind === "changed" ? "change" : "sheet" });
  });
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
