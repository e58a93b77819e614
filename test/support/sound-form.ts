// A form filled in soundly, with all its options, and the cells it asks for.
import { blocksOf, cellsOf } from "../../src/domain/forms/form-cells";
import { formAsChosen } from "../../src/domain/forms/chosen-form";
import type { Form } from "../../src/domain/forms";
import { layoutForm } from "../../src/domain/forms/layout-form";
import type { Language } from "../../src/domain/language";
import type { Area } from "../../src/domain/sheet/area";
import { areasOverlap, cellArea } from "../../src/domain/sheet/area";
import type { CellValue } from "../../src/domain/sheet/cell";
import { goodInputs } from "../../src/tooling/help/good-entries";

/** The form with every option chosen. */
export const whole = (form: Form) => formAsChosen(form, allOptions(form));

/** Every option of the form, as planForm() and the insert command take them. */
export const allOptions = (form: Form) => ({ chosen: (form.options ?? []).map(({ id }) => id) });

export type Entry = { readonly row: number; readonly column: number; readonly value: CellValue };

/** What to enter, so that nobody finds fault: rows and columns from the form's first cell. */
export function soundEntries(form: Form, language: Language): Entry[] {
  const weights = [...layoutForm(whole(form)).ranges].filter(([name]) => weightsOf(form).has(name)).map(([, at]) => at);
  return goodInputs(whole(form), language).map(({ row, column, good }) => {
    const items = weights.find((area) => areasOverlap(area, cellArea(row, column)));
    return { row, column, value: items ? 1 / items.rows : good };
  });
}

/** Columns of weights that come blank: each row gets its share. */
function weightsOf(form: Form): ReadonlySet<string> {
  const tables = blocksOf(form).flatMap((block) => (block.kind === "table" ? [block] : []));
  const open = tables.flatMap(({ columns, rows }) =>
    columns.filter(({ id, role }) => role === "weight" && rows.every((row) => row[id] === undefined)),
  );
  return new Set(open.map(({ id }) => id));
}

/** The required cells to fill in: of a column the first and the last row. */
export function requiredCells(form: Form): Area[] {
  const { cells, ranges } = layoutForm(whole(form));
  return cellsOf(whole(form)).flatMap(({ name, cell }) => {
    if (!("required" in cell) || cell.required !== true || cell.formula) return [];
    const range = ranges.get(name);
    if (!range) return cells.get(name) ?? [];
    const rows = range.rows > 1 ? [range.row, range.row + range.rows - 1] : [range.row];
    return rows.map((row) => cellArea(row, range.column));
  });
}
