// Finds the item rows of our forms that take more of them in what was read of a sheet, wherever they have moved since.
import type { Area } from "../sheet/area";
import type { Grid } from "../sheet/grid";
import type { ItemTable, KnownForm } from "../tables";
import { recogniseSheet } from "../tables";
import type { Form, Region, TableBlock, TableColumn } from "./form";

/** The item rows of a form's table on a sheet. Sheet coordinates. */
export interface FormRows {
  readonly form: Form;
  readonly table: TableBlock;
  readonly headerRow: number;
  /** All its item rows over all the sheet columns of the form it stands in. */
  readonly items: Area;
  readonly columns: readonly FoundColumn[];
}

export interface FoundColumn {
  readonly declared: TableColumn;
  readonly column: number;
}

/**
 * True for tables meant to be filled with as many items as there are: those that grow, come with blank rows, or come with
 * nothing but running numbers.
 */
export function takesRows({ grows = false, blankRows = 0, rows }: TableBlock): boolean {
  const isNumbered = rows.length > 0 && rows.every((row) => Object.values(row).every((it) => typeof it === "number"));
  return grows || blankRows > 0 || isNumbered;
}

/** The tables that take rows, top to bottom, with those beside a form. None on a sheet without a form of ours. */
export function findFormRows(grid: Grid, forms: readonly Form[], known: readonly KnownForm[]): FormRows[] {
  // Of a form of indicators only the table of indicators would be given; by headers alone every table is.
  const byHeaders = known.map((form): KnownForm => ({ ...form, table: "other" }));
  return recogniseSheet(grid, byHeaders)
    .forms.flatMap(({ formId, tables }) => {
      const form = forms.find(({ id }) => id === formId);
      return form ? tables.flatMap((table) => rowsOf(form, table) ?? []) : [];
    })
    .sort((a, b) => a.headerRow - b.headerRow);
}

function rowsOf(form: Form, read: ItemTable): FormRows | undefined {
  const fields = new Map([...read.columns].reverse().map(({ column, field }) => [field, column]));
  for (const region of [form.main, ...(form.aside ? [form.aside] : [])]) {
    for (const table of region.blocks) {
      if (table.kind !== "table" || !takesRows(table)) continue;
      const columns = table.columns.flatMap((declared) => {
        const column = fields.get(`${form.id}.${declared.id}`);
        return column === undefined ? [] : [{ declared, column }];
      });
      const place = placeOf(table, columns, region);
      if (!place) continue;
      const headerRow = read.headerRows.at(-1) ?? read.area.row;
      const rows = Math.max(1, (read.itemRows.at(-1) ?? 0) - headerRow);
      return { form, table, headerRow, columns, items: { row: headerRow + 1, rows, ...place } };
    }
  }
  return undefined;
}

/** The columns of the whole form the table stands in, from where its first header that is there stands. */
function placeOf(
  { columns }: TableBlock,
  found: readonly FoundColumn[],
  { widthsPoints }: Region,
): Pick<Area, "column" | "columns"> | undefined {
  const [first] = found;
  if (!first) return undefined;
  const before = columns.slice(0, columns.indexOf(first.declared)).reduce((sum, { span = 1 }) => sum + span, 0);
  const last = Math.max(...found.map(({ column }) => column));
  const column = Math.max(0, first.column - before);
  return { column, columns: Math.max(widthsPoints.length, last - column + 1) };
}
