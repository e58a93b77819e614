// Tells when the user goes elsewhere or changes something. Handlers do not persist: set them up after each load.
import type { Place } from "../domain/sheet/area";
import { areaOf, loadArea } from "./areas";
import { inWorkbook } from "./session";
import { activeSheet } from "./sheets";

export type WorkbookEventKind = "selection" | "changed" | "activated";

/** Calls the listener for each selection, change of cells and change of sheet; gives back what stops it. */
export async function watchEvents(listener: (kind: WorkbookEventKind) => void): Promise<() => Promise<void>> {
  const tell = (kind: WorkbookEventKind) => () => {
    listener(kind);
    return Promise.resolve();
  };
  const handlers = await inWorkbook(async (context) => {
    const { worksheets } = context.workbook;
    const added: OfficeExtension.EventHandlerResult<unknown>[] = [
      worksheets.onSelectionChanged.add(tell("selection")),
      worksheets.onChanged.add(tell("changed")),
      worksheets.onActivated.add(tell("activated")),
    ];
    await context.sync();
    return added;
  });
  return () => removeHandlers(handlers);
}

/** Where the user is: the active sheet, and the selected cells when it is cells that are selected. */
export async function whereIsUser(context: Excel.RequestContext): Promise<Place> {
  const range = context.workbook.getSelectedRange();
  loadArea(range);
  const sheet = activeSheet(context);
  sheet.load("name");
  await context.sync();
  return { sheet: sheet.name, area: areaOf(range) };
}

/** A handler can be removed only in the context it was added in. */
async function removeHandlers(handlers: readonly OfficeExtension.EventHandlerResult<unknown>[]): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  const context = first.context;
  for (const handler of handlers) handler.remove();
  await context.sync();
}
