// Says what a form asks for in one cell: for the card in the pane. Runs on every selection, so it reads one row.
import { listParts } from "../domain/checks/list-parts";
import { starCount } from "../domain/checks/star-count";
import { viewTable } from "../domain/checks/table-view";
import type { ColumnEntry } from "../domain/forms";
import type { Area } from "../domain/sheet/area";
import { cellArea } from "../domain/sheet/area";
import type { CellValue } from "../domain/sheet/cell";
import { isBlank } from "../domain/sheet/cell";
import type { Grid } from "../domain/sheet/grid";
import { recogniseTables } from "../domain/tables";
import { loadArea, rangeAt } from "../excel/areas";
import type { QueuedCell } from "../excel/fill";
import { queueCell, shownIn, whyNotFilled } from "../excel/fill";
import { readCells } from "../excel/read";
import { activeSheet } from "../excel/sheets";
import { language } from "../i18n";
import type { FormCell, FormLayout } from "./form-layout";
import { formCellAt, layoutOf, rememberLayout, rememberedLayout } from "./form-layout";
import { loadForms } from "./load-forms";
import type { Command } from "./outcome";
import { succeed } from "./outcome";
import type { CellControl, CellDescription, CellPlace } from "./results";

/** What is read of a sheet whose layout is not known: forms have their headers at the top. Its used range is not asked
 * for, which would cost more on a long sheet than all the rest. */
const head: Area = { row: 0, column: 0, rows: 100, columns: 60 };

/**
 * Describes a cell of the active sheet that a form of ours gives a meaning, with what stands in it; undefined for any
 * other cell, and when the user has gone to another sheet meanwhile. One sync where the layout is remembered, else two.
 */
export const describeCell: Command<{ readonly cell: CellPlace }, CellDescription | undefined> = {
  name: "describeCell",
  act: async (context, { cell }) => {
    const sheet = activeSheet(context);
    const queued = queueCell(sheet, cellArea(cell.row, cell.column));
    const layout = rememberedLayout();
    const guess = layout && formCellAt(layout, cell.row, cell.column);
    const row = guess && queueRow(sheet, { ...guess.placed.table.area, row: cell.row, rows: 1 });
    const headers = queueHeaders(sheet, layout);
    const top = rangeAt(sheet, head);
    loadArea(top);
    await context.sync();
    if (sheet.name !== cell.sheet) return succeed(undefined);
    if (layout?.sheetId === sheet.id && headers.every(headerStands)) {
      return succeed(guess && row && (await describe(cell, guess, queued, row)));
    }
    const own = queueRow(sheet, { ...head, row: cell.row, rows: 1 });
    const grid = await readCells(context, { sheet, used: top, hiddenToo: false });
    const found = formCellAt(await remembered(sheet.id, grid), cell.row, cell.column);
    return succeed(found && (await describe(cell, found, queued, own)));
  },
};

interface QueuedRow {
  readonly area: Area;
  readonly range: Excel.Range;
}

function queueRow(sheet: Excel.Worksheet, area: Area): QueuedRow {
  const range = rangeAt(sheet, area);
  range.load("values");
  return { area, range };
}

/** Header rows as they are now, each with what stood there when it was remembered. */
function queueHeaders(sheet: Excel.Worksheet, layout: FormLayout | undefined) {
  const tables = layout?.tables ?? [];
  return tables.flatMap(({ table: { area, headerRows }, headers }) =>
    headerRows.map((row, index) => ({ now: queueRow(sheet, { ...area, row, rows: 1 }), then: headers[index] ?? [] })),
  );
}

function headerStands({ now, then }: ReturnType<typeof queueHeaders>[number]): boolean {
  return valuesOf(now).every((value, column) => value === then[column]);
}

async function remembered(sheetId: string, grid: Grid): Promise<FormLayout> {
  const { knownForms } = await loadForms();
  const layout = layoutOf(sheetId, grid, recogniseTables(grid, knownForms), { partly: true });
  if (layout.tables.length > 0) rememberLayout(layout);
  return layout;
}

async function describe(
  cell: CellPlace,
  found: FormCell,
  queued: QueuedCell,
  row: QueuedRow,
): Promise<CellDescription | undefined> {
  const { columnEntry, formById } = await loadForms();
  const { placed, column } = found;
  const form = formById(placed.table.form?.id ?? "");
  const entry = form && columnEntry(form, column, language());
  if (form === undefined || entry === undefined) return undefined;
  const value = shownIn(queued);
  const refused = whyNotFilled(queued);
  return {
    cell,
    formId: form.id,
    field: column.field,
    header: column.header,
    help: entry.help,
    rowName: viewTable(gridOf(cell.sheet, row), placed.table).nameOf(cell.row),
    value,
    control: controlOf(entry.takes, value),
    ...(refused === undefined ? {} : { refused }),
  };
}

function controlOf(takes: ColumnEntry["takes"], value: CellValue): CellControl {
  if (takes.kind === "other") return { kind: "text" };
  if (takes.kind === "stars") return starControl(takes.most, value);
  const choices = takes.choices.flatMap(([offered]) => offered ?? []);
  return { ...takes, choices, parts: listParts(String(value), takes.choices) };
}

function starControl(most: number, value: CellValue): CellControl {
  const read = isBlank(value) ? undefined : starCount(value);
  const given = read?.kind === "stars" ? read.count : 0;
  const fits = Number.isInteger(given) && given >= 1 && given <= most;
  return { kind: "stars", most, ...(fits ? { given } : {}) };
}

function gridOf(sheet: string, row: QueuedRow): Grid {
  return { sheet, origin: row.area, values: [valuesOf(row)], formulas: [], merges: [] };
}

function valuesOf({ range }: QueuedRow): readonly CellValue[] {
  return (range.values as CellValue[][])[0] ?? [];
}
