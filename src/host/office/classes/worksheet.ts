// Worksheet: one sheet.
import {
  BooleanNumber,
  RemoveSheetCommand,
  SetTabColorCommand,
  SetWorksheetActiveOperation,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SetWorksheetShowCommand,
  ToggleGridlinesCommand,
} from "../../engine/univer";
import { asFlag, asNumber, asText, oneOf, Args } from "../core/args";
import { action, defineClass, object, type PropertyDefinition } from "../core/definition";
import type { Env } from "../core/env";
import { OfficeError } from "../core/errors";
import { wholeSheet } from "../sheet/address";
import { rangeNamed } from "../sheet/named-range";
import { parseRange, rangeAt, sheetOf, type RangeTarget, type SheetTarget } from "../sheet/range-target";
import { runCommand } from "../sheet/run-command";
import { newSheetName } from "../sheet/sheet-name";
import { usedArea } from "../sheet/used";
import { refuseWhenProtected } from "./workbook-protection";

const properties: Record<string, PropertyDefinition<SheetTarget>> = {
  id: { get: ({ sheetId }) => sheetId },
  name: {
    get: (target, env) => sheetOf(target, env).getName(),
    set: (target, wanted, env) => {
      refuseWhenProtected(env);
      const name = newSheetName(asText(wanted), env, target.sheetId);
      return runCommand(env, SetWorksheetNameCommand.id, { subUnitId: target.sheetId, name });
    },
  },
  position: {
    get: ({ sheetId }, env) => env.engine.workbook().getSheetOrders().indexOf(sheetId),
    set: ({ sheetId }, wanted, env) =>
      runCommand(env, SetWorksheetOrderCommand.id, { subUnitId: sheetId, order: asNumber(wanted) }),
  },
  visibility: {
    get: (target, env) => (sheetOf(target, env).isSheetHidden() ? "Hidden" : "Visible"),
    set: setVisibility,
  },
  tabColor: {
    get: (target, env) => (sheetOf(target, env).getTabColor() ?? "").toUpperCase(),
    set: (target, wanted, env) =>
      runCommand(env, SetTabColorCommand.id, { subUnitId: target.sheetId, value: asText(wanted) || null }),
  },
  showGridlines: {
    get: (target, env) => sheetOf(target, env).getConfig().showGridlines !== BooleanNumber.FALSE,
    set: setGridlines,
  },
  showHeadings: { get: () => true },
  standardHeight: { get: (target, env) => sheetOf(target, env).getConfig().defaultRowHeight * 0.75 },
};

async function setVisibility(target: SheetTarget, wanted: unknown, env: Env): Promise<void> {
  refuseWhenProtected(env);
  const visible = oneOf(wanted, ["Visible", "Hidden", "VeryHidden"]) === "Visible";
  const hidden = Boolean(sheetOf(target, env).isSheetHidden());
  if (visible !== hidden) return;
  const id = visible ? SetWorksheetShowCommand.id : SetWorksheetHideCommand.id;
  await runCommand(env, id, { subUnitId: target.sheetId });
}

async function setGridlines(target: SheetTarget, wanted: unknown, env: Env): Promise<void> {
  const showGridlines = asFlag(wanted) ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (sheetOf(target, env).getConfig().showGridlines === showGridlines) return;
  await runCommand(env, ToggleGridlinesCommand.id, { subUnitId: target.sheetId, showGridlines });
}

function range(target: SheetTarget, args: Args, env: Env): RangeTarget {
  sheetOf(target, env);
  if (!args.given(0)) return { ...target, area: wholeSheet };
  return parseRange(args.text(0), target, env, (name) => rangeNamed(name, target.sheetId, env));
}

function used({ sheetId }: SheetTarget, args: Args, env: Env): RangeTarget | undefined {
  const area = usedArea(sheetId, wholeSheet, args.flag(0), env);
  return area && { sheetId, area };
}

async function deleteSheet({ sheetId }: SheetTarget, env: Env): Promise<void> {
  refuseWhenProtected(env);
  const visible = env.engine
    .workbook()
    .getSheets()
    .filter((sheet) => !sheet.isSheetHidden());
  if (visible.length === 1 && visible[0]?.getSheetId() === sheetId) throw new OfficeError("InvalidOperation");
  await runCommand(env, RemoveSheetCommand.id, { subUnitId: sheetId });
}

export const worksheetClass = defineClass<SheetTarget>({
  name: "Worksheet",
  properties,
  children: {
    names: { className: "NamedItemCollection", get: ({ sheetId }) => ({ scope: sheetId }) },
    freezePanes: { className: "WorksheetFreezePanes", get: (target) => target },
    pageLayout: { className: "PageLayout", get: (target) => target },
    horizontalPageBreaks: { className: "PageBreakCollection", get: (target) => ({ ...target, axis: "rows" }) },
    verticalPageBreaks: { className: "PageBreakCollection", get: (target) => ({ ...target, axis: "columns" }) },
    protection: { className: "WorksheetProtection", get: (target) => target },
  },
  methods: {
    activate: action((target, _args, env) => {
      if (sheetOf(target, env).isSheetHidden()) throw new OfficeError("InvalidOperation");
      return runCommand(env, SetWorksheetActiveOperation.id, { subUnitId: target.sheetId });
    }),
    delete: action((target, _args, env) => deleteSheet(target, env)),
    getRange: object("Range", range),
    getRanges: object("RangeAreas", (target, args, env) => {
      const parts = args.given(0) ? args.text(0).split(/[,;]/) : [""];
      const areas = parts.map((part) => range(target, new Args(part === "" ? [] : [part.trim()]), env).area);
      return { sheetId: target.sheetId, areas };
    }),
    getRangeByIndexes: object("Range", (target, args, env) => {
      sheetOf(target, env);
      const [row, column] = [args.index(0), args.index(1)];
      return rangeAt(target.sheetId, { row, column, rows: args.index(2, 1), columns: args.index(3, 1) });
    }),
    getCell: object("Range", (target, args, env) => {
      sheetOf(target, env);
      return rangeAt(target.sheetId, { row: args.index(0), column: args.index(1), rows: 1, columns: 1 });
    }),
    getUsedRange: object(
      "Range",
      (target, args, env) => used(target, args, env) ?? { ...target, area: { row: 0, column: 0, rows: 1, columns: 1 } },
      true,
    ),
    getUsedRangeOrNullObject: object("Range", used, true),
    getNextOrNullObject: object("Worksheet", (target, args, env) => neighbour(target, 1, args.flag(0), env)),
    getPreviousOrNullObject: object("Worksheet", (target, args, env) => neighbour(target, -1, args.flag(0), env)),
  },
  events: {
    onChanged: "WorksheetChanged",
    onSelectionChanged: "WorksheetSelectionChanged",
    onActivated: "WorksheetActivated",
  },
  eventScope: ({ sheetId }) => sheetId,
});

function neighbour({ sheetId }: SheetTarget, step: 1 | -1, onlyVisible: boolean, env: Env): SheetTarget | null {
  const sheets = env.engine
    .workbook()
    .getSheets()
    .filter((sheet) => !onlyVisible || !sheet.isSheetHidden());
  const next = sheets[sheets.findIndex((sheet) => sheet.getSheetId() === sheetId) + step];
  return next ? { sheetId: next.getSheetId() } : null;
}
