// The active sheet or all sheets, whole, together with the workbook store.
import type { Area } from "../domain/sheet/area";
import { areaOf, loadArea } from "./areas";
import { activeSheet } from "./sheets";
import type { OpenedStore } from "./store";
import { queueStoreParts, queueStoreTexts, storeFrom } from "./store";
import type { WholeSheet } from "./whole-sheets";
import { queueWholeSheets, syncWholeSheets } from "./whole-sheets";

export interface OpenedSheets {
  readonly sheets: readonly WholeSheet[];
  /** Names of all sheets of the workbook. */
  readonly names: readonly string[];
  readonly opened: OpenedStore;
}

/** Reads everything a command over one or all sheets needs. Two syncs. */
export async function openWholeSheets(
  context: Excel.RequestContext,
  scope: "sheet" | "workbook",
): Promise<OpenedSheets> {
  const parts = queueStoreParts(context);
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  const active = activeSheet(context);
  active.load("id");
  await context.sync();
  const texts = queueStoreTexts(parts);
  const wanted = worksheets.items.filter(({ id }) => scope === "workbook" || id === active.id);
  const sheets = await syncWholeSheets(context, wanted, queueWholeSheets(wanted));
  return { sheets, names: worksheets.items.map(({ name }) => name), opened: { parts, store: storeFrom(texts) } };
}

/** The store with its parts as they are after a write; one sync. */
export async function storeAgain(context: Excel.RequestContext, opened: OpenedStore): Promise<OpenedStore> {
  const parts = queueStoreParts(context);
  await context.sync();
  return { ...opened, parts };
}

/** The areas that formulas in these cells fill, where they fill more than their own; one sync when there are cells. */
export async function readSpills(
  context: Excel.RequestContext,
  sheets: readonly { readonly sheet: Excel.Worksheet; readonly cells: readonly Pick<Area, "row" | "column">[] }[],
): Promise<readonly (readonly Area[])[]> {
  const queued = sheets.map(({ sheet, cells }) =>
    cells.map(({ row, column }) => {
      const spill = sheet.getRangeByIndexes(row, column, 1, 1).getSpillingToRangeOrNullObject();
      loadArea(spill);
      return spill;
    }),
  );
  if (queued.some((ranges) => ranges.length > 0)) await context.sync();
  return queued.map(
    (ranges) =>
    ranges.filter((range) => !range.isNullObject).map(areaOf).filter(({ rows, columns }) => rows * columns > 1), // prettier-ignore
  );
}
