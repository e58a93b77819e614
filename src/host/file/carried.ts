// What an opened workbook has and neither the engine nor its extras hold. It is handed back on saving, moved along with
// inserted and deleted rows and columns where it says which cells it means.
import { shiftArea, type Shift } from "../engine/area";
import type { Engine } from "../engine/engine";
import { shiftOf } from "../engine/extras";
import type { ColumnData, ConditionalFormatData, SheetData, WorkbookData } from "../../xlsx";

export interface CarriedSheet {
  readonly opened: SheetData;
  hyperlinks: SheetData["hyperlinks"];
  tables: SheetData["tables"];
  autoFilter: SheetData["autoFilter"];
  /** Rules the engine has no kind for. */
  rules: readonly ConditionalFormatData[];
  /** Columns beyond the engine's grid. */
  readonly tail: readonly ColumnData[];
  restructured: boolean;
}

export interface Carried {
  readonly workbook: Pick<WorkbookData, "properties" | "date1904" | "styles">;
  readonly sheets: ReadonlyMap<string, CarriedSheet>;
}

const stores = new WeakMap<Engine, { carried: Carried; stop: () => void }>();

/** What the open workbook brought along; undefined when it was not opened from a file. */
export function carriedBy(engine: Engine): Carried | undefined {
  return stores.get(engine)?.carried;
}

/** Keeps it from now on, in place of what was carried before. */
export function carry(engine: Engine, carried: Carried): void {
  stores.get(engine)?.stop();
  const watch = engine.commands.onCommandExecuted((command) => {
    const shift = shiftOf(command);
    const { subUnitId } = (command.params ?? {}) as { subUnitId?: string };
    const sheet = carried.sheets.get(subUnitId ?? "");
    if (shift && sheet) shiftCarried(sheet, shift);
  });
  stores.set(engine, { carried, stop: () => watch.dispose() });
}

function shiftCarried(sheet: CarriedSheet, shift: Shift): void {
  sheet.restructured = true;
  sheet.hyperlinks = moved(sheet.hyperlinks, shift);
  sheet.tables = moved(sheet.tables, shift);
  sheet.autoFilter = sheet.autoFilter && shiftArea(sheet.autoFilter, shift);
  sheet.rules = sheet.rules.flatMap((rule) => {
    const areas = rule.areas.flatMap((area) => shiftArea(area, shift) ?? []);
    return areas.length > 0 ? [{ ...rule, areas }] : [];
  });
}

function moved<Item extends { readonly area: NonNullable<SheetData["autoFilter"]> }>(
  items: readonly Item[],
  shift: Shift,
): Item[] {
  return items.flatMap((item) => {
    const area = shiftArea(item.area, shift);
    return area ? [{ ...item, area }] : [];
  });
}
