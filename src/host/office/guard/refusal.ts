// What protection forbids the user: judges one change of the engine by the extras. Nobody who writes by program asks here.
import { areaOf, around, type Area, type Edges } from "../../engine/area";
import type { ExtrasStore, SheetExtras } from "../../engine/extras";
import {
  AddWorksheetMergeMutation,
  RedoCommand,
  RemoveWorksheetMergeMutation,
  SetRangeValuesMutation,
  UndoCommand,
  type ICellData,
  type ICommandInfo,
} from "../../engine/univer";
import { lockedParts } from "../sheet/protection";
import { anyEdit, cellCommands, harmless, needed, ofStructure, shiftsCells, shiftsLines } from "./changes.data";

/** Why a change was refused: the cell is locked, the sheet does not allow it, the sheets of the workbook are fixed. */
export type Refusal = "locked-cell" | "protected-sheet" | "protected-workbook";

/** Parameters as they come: every mutation of a sheet has some of these. */
interface Params {
  readonly subUnitId?: string;
  readonly range?: Edges;
  readonly ranges?: readonly Edges[];
  readonly cellValue?: ISparseCells;
  readonly from?: { readonly subUnitId: string };
  readonly to?: { readonly subUnitId: string };
  readonly fromRange?: Edges;
  readonly toRange?: Edges;
  /** The command that led to the mutation, given by the engine. */
  readonly trigger?: string;
}

type ISparseCells = Readonly<Record<number, Readonly<Record<number, ICellData | null | undefined>>>>;

/** Whether the user may make this change; the trigger is left out where the change is judged by itself. */
export function refusalOf(
  { id, params }: Readonly<ICommandInfo>,
  extras: ExtrasStore,
  trigger = "",
): Refusal | undefined {
  if (ofStructure.has(id)) return extras.workbook.protection && "protected-workbook";
  if (!anyEdit.test(id) || harmless.has(id) || follows(id, trigger)) return undefined;
  const given = (params ?? {}) as Params;
  if (given.fromRange && given.toRange) return refusalOfMove(given, extras);
  const sheet = given.subUnitId === undefined ? undefined : extras.sheet(given.subUnitId);
  if (!sheet?.protection) return undefined;
  if (id === SetRangeValuesMutation.id) return refusalOfCells(given.cellValue ?? {}, sheet, trigger);
  const merges = id === AddWorksheetMergeMutation.id || id === RemoveWorksheetMergeMutation.id;
  if (merges && cellCommands.has(trigger)) return anyLocked((given.ranges ?? []).map(areaOf), sheet);
  const need = needed[id];
  if (need === undefined || !allows(sheet, need.option)) return "protected-sheet";
  return need.cells && given.range ? anyLocked([areaOf(given.range)], sheet) : undefined;
}

/** Whether the cell may be typed into. */
export function refusalOfCell(area: Area, sheet: SheetExtras): Refusal | undefined {
  return sheet.protection && anyLocked([area], sheet);
}

/** Whether a mutation is only what its command brings along: formulas that follow moved rows, the height of a row. */
function follows(id: string, trigger: string): boolean {
  if (trigger === UndoCommand.id || trigger === RedoCommand.id || ofStructure.has(trigger)) return true;
  if (shiftsLines.has(trigger)) return needed[id]?.line !== true;
  const ofCells = [SetRangeValuesMutation.id, AddWorksheetMergeMutation.id, RemoveWorksheetMergeMutation.id];
  return cellCommands.has(trigger) && !ofCells.includes(id) && !shiftsCells.has(id);
}

function refusalOfMove({ from, to, fromRange, toRange }: Params, extras: ExtrasStore): Refusal | undefined {
  const end = (sheetId: string | undefined, range: Edges | undefined) => {
    const sheet = sheetId === undefined ? undefined : extras.sheet(sheetId);
    return range && sheet?.protection && anyLocked([areaOf(range)], sheet);
  };
  return end(from?.subUnitId, fromRange) ?? end(to?.subUnitId, toRange);
}

function refusalOfCells(cells: ISparseCells, sheet: SheetExtras, trigger: string): Refusal | undefined {
  const changed: Area[] = [];
  let formats = false;
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(line)) {
      const onlyFormat = cell && Object.keys(cell).every((key) => key === "s") && !cellCommands.has(trigger);
      if (onlyFormat) formats = true;
      else changed.push({ row: Number(row), column: Number(column), rows: 1, columns: 1 });
    }
  }
  if (formats && !allows(sheet, "allowFormatCells")) return "protected-sheet";
  const [first, ...others] = changed;
  if (!first || !anyLocked([others.reduce(around, first)], sheet)) return undefined;
  return anyLocked(changed, sheet);
}

function anyLocked(areas: readonly Area[], { unlocked }: SheetExtras): Refusal | undefined {
  return areas.some((area) => lockedParts(area, unlocked).length > 0) ? "locked-cell" : undefined;
}

function allows({ protection }: SheetExtras, option: string): boolean {
  return protection?.options[option] === true;
}
