// What an opened workbook has and neither the engine nor its extras hold. It is handed back on saving, moved along with
// inserted and deleted rows and columns where it says which cells it means.
import type { Shift } from "../engine/area";
import type { Engine } from "../engine/engine";
import { shiftOf } from "../engine/extras";
import { MoveColsMutation, MoveRangeMutation, MoveRowsMutation } from "../engine/univer";
import type { AreaData, ColumnData, ConditionalFormatData, SheetData, WorkbookData } from "../../xlsx";
import type { SheetMove, SheetMoves } from "../../xlsx/moves/references";
import { movedArea, withShift } from "../../xlsx/moves/shifts";
import { conditionalToEngine } from "./conditional";

/** Columns beyond the engine's grid; their style by the engine's name for it. */
export interface CarriedColumns {
  readonly columns: Omit<ColumnData, "style">;
  readonly style: string | undefined;
  readonly unlocked: boolean;
}

export interface CarriedSheet {
  readonly opened: SheetData;
  readonly tail: readonly CarriedColumns[];
  /** Of kept work that goes on: the rows and columns inserted and deleted before, which the rest already follows. */
  readonly earlierShifts: readonly Shift[];
  /** Rows and columns inserted and deleted since the sheet was opened. */
  shifts: readonly Shift[];
  /** Cells were moved in a way that shifts do not describe. */
  rearranged: boolean;
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
    const { subUnitId, from, to } = (command.params ?? {}) as MoveParams;
    const shift = shiftOf(command);
    for (const id of [subUnitId, from?.subUnitId, to?.subUnitId]) {
      const sheet = carried.sheets.get(id ?? "");
      if (!sheet) continue;
      if (shift) sheet.shifts = withShift(sheet.shifts, shift);
      else if (REARRANGING.has(command.id)) sheet.rearranged = true;
    }
  });
  stores.set(engine, { carried, stop: () => watch.dispose() });
}

interface MoveParams {
  readonly subUnitId?: string;
  readonly from?: { readonly subUnitId?: string };
  readonly to?: { readonly subUnitId?: string };
}

const REARRANGING: ReadonlySet<string> = new Set([MoveRangeMutation.id, MoveRowsMutation.id, MoveColsMutation.id]);

/** What became of the sheets of the opened file. */
export function movesSinceOpened(engine: Engine): SheetMoves {
  const moves = new Map<string, SheetMove>();
  for (const [id, { opened, shifts }] of carriedBy(engine)?.sheets ?? []) {
    const name = engine.workbook().getSheetBySheetId(id)?.getName();
    if (name === opened.name && shifts.length === 0) continue;
    moves.set(opened.name.toLowerCase(), { shifts, ...(name === undefined ? {} : { name }) });
  }
  return moves;
}

/** What stands at cells, where it stands now; what stood at deleted cells only is gone. */
export function movedItems<Item extends { readonly area: AreaData }>(
  items: readonly Item[],
  { shifts }: CarriedSheet,
): Item[] {
  return items.flatMap((item) => {
    const area = movedArea(item.area, shifts);
    return area ? [{ ...item, area }] : [];
  });
}

/** Rules the engine has no kind for, where they apply now. */
export function carriedRules({ opened, shifts }: CarriedSheet): ConditionalFormatData[] {
  return opened.conditionalFormats.flatMap((rule) => {
    if (conditionalToEngine(rule)) return [];
    const areas = rule.areas.flatMap((area) => movedArea(area, shifts) ?? []);
    return areas.length > 0 ? [{ ...rule, areas }] : [];
  });
}
