// Turns what happens in the engine into the events of Office.js, and tells the host of every change.
import { around, areaOf, type Area } from "../engine/area";
import type { Engine } from "../engine/engine";
import { shiftOf } from "../engine/extras";
import {
  CommandType,
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  type ICellData,
  type ICommandInfo,
  type IExecutionOptions,
  type IRange,
  type ISetRangeValuesMutationParams,
} from "../engine/univer";
import type { EventHub } from "./core/event-hub";
import { areaAddress, excelColumns, excelRows } from "./sheet/address";

export interface ChangeListeners {
  readonly engine: Engine;
  readonly events: EventHub;
  /** True while a batch of the add-in runs: the change is its own. */
  addinActs(): boolean;
  /** Called after each change that is not a result of calculation. */
  changed(): void;
}

/** Listens until the engine is disposed. */
export function emitChanges(listeners: ChangeListeners): void {
  listeners.engine.commands.onCommandExecuted((command, options) => {
    const calculated = options?.fromFormula === true || command.id.startsWith("formula.");
    if (calculated || options?.onlyLocal === true) return;
    emitFor(command, options, listeners);
    if (command.type === CommandType.MUTATION && isOfWorkbook(command, listeners.engine)) listeners.changed();
  });
}

/** The text in the cell editor and in the formula bar are documents of their own. */
function isOfWorkbook({ params }: Readonly<ICommandInfo>, engine: Engine): boolean {
  const { unitId } = (params ?? {}) as { unitId?: string };
  return unitId === undefined || unitId === engine.workbook().getUnitId();
}

function emitFor(
  command: Readonly<ICommandInfo>,
  _options: IExecutionOptions | undefined,
  { engine, events, addinActs }: ChangeListeners,
): void {
  const params = (command.params ?? {}) as { unitId?: string; subUnitId?: string };
  if (params.unitId !== undefined && params.unitId !== engine.workbook().getUnitId()) return;
  const sheetId = params.subUnitId ?? engine.workbook().getActiveSheet().getSheetId();
  const base = { worksheetId: sheetId, source: "Local" };
  const changed = (address: string, changeType: string) => {
    const triggerSource = addinActs() ? "ThisLocalAddin" : "Unknown";
    events.emit("WorksheetChanged", sheetId, () => ({
      ...base,
      type: "WorksheetChanged",
      address,
      changeType,
      triggerSource,
      getRange: rangeGetter(sheetId, address, "getRange"),
      getRangeOrNullObject: rangeGetter(sheetId, address, "getRange"),
    }));
  };
  const shift = shiftOf(command);
  if (shift) {
    const axis = shift.axis === "rows" ? "Row" : "Column";
    const lines: Area =
      shift.axis === "rows"
        ? { row: shift.at, rows: shift.count, column: 0, columns: excelColumns }
        : { row: 0, rows: excelRows, column: shift.at, columns: shift.count };
    return changed(areaAddress(lines), `${axis}${shift.kind === "insert" ? "Inserted" : "Deleted"}`);
  }
  switch (command.id) {
    case SetRangeValuesMutation.id: {
      const area = changedArea(command.params as ISetRangeValuesMutationParams);
      if (area) changed(areaAddress(area), "RangeEdited");
      return;
    }
    case SetSelectionsOperation.id:
      return emitSelection(command.params as { selections?: { range: IRange }[] }, sheetId, events);
    case SetWorksheetActiveOperation.id:
      return events.emit("WorksheetActivated", sheetId, () => ({ type: "WorksheetActivated", worksheetId: sheetId }));
    case InsertSheetMutation.id: {
      const added = (command.params as { sheet: { id: string } }).sheet.id;
      return events.emit("WorksheetAdded", added, () => ({ ...base, type: "WorksheetAdded", worksheetId: added }));
    }
    case RemoveSheetMutation.id:
      return events.emit("WorksheetDeleted", sheetId, () => ({ ...base, type: "WorksheetDeleted" }));
  }
}

interface ContextLike {
  workbook: { worksheets: { getItem(id: string): { getRange(address: string): object } } };
}

function rangeGetter(sheetId: string, address: string, method: "getRange"): (context: ContextLike) => object {
  return (context) => context.workbook.worksheets.getItem(sheetId)[method](address);
}

function emitSelection(params: { selections?: { range: IRange }[] }, sheetId: string, events: EventHub): void {
  const range = params.selections?.at(-1)?.range;
  if (!range) return;
  const address = areaAddress(areaOf(range));
  const event = () => ({ type: "WorksheetSelectionChanged", worksheetId: sheetId, address });
  events.emit("WorksheetSelectionChanged", sheetId, event);
  events.emit("SelectionChanged", sheetId, () => ({ type: "SelectionChanged" }));
}

/** The smallest area around the cells whose content changes; undefined when only formats do. */
function changedArea({ cellValue }: ISetRangeValuesMutationParams): Area | undefined {
  let area: Area | undefined;
  for (const [row, cells] of Object.entries(cellValue ?? {})) {
    for (const [column, cell] of Object.entries((cells ?? {}) as Record<string, ICellData | null>)) {
      if (cell && !("v" in cell || "f" in cell || "p" in cell || "si" in cell)) continue;
      const here = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      area = area ? around(area, here) : here;
    }
  }
  return area;
}
