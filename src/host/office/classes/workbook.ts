// Workbook: the door to everything else.
import { areaOf, type Area } from "../../engine/area";
import { SheetsSelectionsService } from "../../engine/univer";
import { defineClass, object } from "../core/definition";
import type { Env } from "../core/env";
import { workbookScope } from "../sheet/named-range";
import type { AreasTarget, RangeTarget } from "../sheet/range-target";

/** The selected areas of the active sheet, the last selected last; A1 when nothing is selected. */
export function selectedAreas({ engine }: Env): AreasTarget {
  const selections = engine.injector.get(SheetsSelectionsService).getCurrentSelections();
  const areas = selections.map(({ range }) => areaOf(range));
  const sheetId = engine.workbook().getActiveSheet().getSheetId();
  return { sheetId, areas: areas.length > 0 ? areas : [{ row: 0, column: 0, rows: 1, columns: 1 }] };
}

function lastSelected(env: Env): RangeTarget {
  const { sheetId, areas } = selectedAreas(env);
  return { sheetId, area: areas.at(-1) as Area };
}

function activeCell(env: Env): RangeTarget {
  const selection = env.engine.injector.get(SheetsSelectionsService).getCurrentLastSelection();
  const primary = selection?.primary;
  const { sheetId, area } = lastSelected(env);
  const at = primary ? { row: primary.startRow, column: primary.startColumn } : { row: area.row, column: area.column };
  return { sheetId, area: { ...at, rows: 1, columns: 1 } };
}

export const workbookClass = defineClass({
  name: "Workbook",
  properties: {
    name: { get: (_target, env) => `${env.engine.workbook().getName()}.xlsx` },
    readOnly: { get: () => false },
  },
  children: {
    application: { className: "Application", get: () => ({}) },
    worksheets: { className: "WorksheetCollection", get: () => ({}) },
    names: { className: "NamedItemCollection", get: () => ({ scope: workbookScope }) },
    protection: { className: "WorkbookProtection", get: () => ({}) },
    settings: { className: "SettingCollection", get: () => ({}) },
    customXmlParts: { className: "CustomXmlPartCollection", get: () => ({}) },
  },
  methods: {
    getSelectedRange: object("Range", (_target, _args, env) => lastSelected(env)),
    getSelectedRanges: object("RangeAreas", (_target, _args, env) => selectedAreas(env)),
    getActiveCell: object("Range", (_target, _args, env) => activeCell(env)),
  },
  events: { onSelectionChanged: "SelectionChanged" },
  eventScope: () => undefined,
});
