// WorksheetCollection: the sheets in order.
import { initialSheetSize } from "../../engine/engine";
import { InsertSheetCommand, type Worksheet } from "../../engine/univer";
import type { Args } from "../core/args";
import { defineClass, object, value } from "../core/definition";
import type { Env } from "../core/env";
import { keepingSelection } from "../sheet/keep-selection";
import { sheetNamed, type SheetTarget } from "../sheet/range-target";
import { runCommand } from "../sheet/run-command";
import { refuseWhenProtected } from "./workbook-protection";
import { newSheetName, nextSheetName } from "../sheet/sheet-name";

function target(sheet: Worksheet | null | undefined | void): SheetTarget | null {
  return sheet ? { sheetId: sheet.getSheetId() } : null;
}

function byNameOrId(args: Args, env: Env): SheetTarget | null {
  const key = args.text(0);
  return target(sheetNamed(key, env) ?? env.engine.workbook().getSheetBySheetId(key.replace(/^\{|\}$/g, "")));
}

function visible(sheets: readonly Worksheet[], only: boolean): readonly Worksheet[] {
  return only ? sheets.filter((sheet) => !sheet.isSheetHidden()) : sheets;
}

let added = 0;

// As in Excel a sheet is added at the end and the active sheet stays active.
async function addSheet(args: Args, env: Env): Promise<SheetTarget> {
  refuseWhenProtected(env);
  const name = args.given(0) ? newSheetName(args.text(0), env) : nextSheetName(env);
  added += 1;
  const id = `added-${String(added)}-${String(Date.now())}`;
  const { rows: rowCount, columns: columnCount } = initialSheetSize;
  const index = env.engine.workbook().getSheets().length;
  const sheet = { id, name, rowCount, columnCount };
  await keepingSelection(env, () => runCommand(env, InsertSheetCommand.id, { index, sheet }));
  return { sheetId: id };
}

export const worksheetCollectionClass = defineClass({
  name: "WorksheetCollection",
  collection: {
    itemClass: "Worksheet",
    items: (_target, env) => env.engine.workbook().getSheets().map(target),
  },
  methods: {
    add: object("Worksheet", (_target, args, env) => addSheet(args, env)),
    getItem: object("Worksheet", (_target, args, env) => byNameOrId(args, env)),
    getItemOrNullObject: object("Worksheet", (_target, args, env) => byNameOrId(args, env)),
    getActiveWorksheet: object("Worksheet", (_target, _args, env) => target(env.engine.workbook().getActiveSheet())),
    getFirst: object("Worksheet", (_target, args, env) =>
      target(visible(env.engine.workbook().getSheets(), args.flag(0))[0]),
    ),
    getLast: object("Worksheet", (_target, args, env) =>
      target(visible(env.engine.workbook().getSheets(), args.flag(0)).at(-1)),
    ),
    getCount: value((_target, args, env) => visible(env.engine.workbook().getSheets(), args.flag(0)).length),
  },
  events: {
    onActivated: "WorksheetActivated",
    onAdded: "WorksheetAdded",
    onDeleted: "WorksheetDeleted",
    onChanged: "WorksheetChanged",
    onSelectionChanged: "WorksheetSelectionChanged",
  },
  eventScope: () => undefined,
});
