// Tables of a form: headers, item rows and totals.
import type { Area } from "../sheet/area";
import type { PlannedCell } from "../sheet/sheet-plan";
import type { SeedRow, TableBlock, TableColumn } from "./form";
import { looks } from "../sheet/sheet-look";
import { headRowCount, placeColumns, placeTotals } from "./layout-form";
import type { PlacedColumn } from "./layout-form";
import type { PlanContext, PlannedPart } from "./planned-part";
import { addEntry, addWarning, newPart, ownStyle, put } from "./planned-part";

/** Plans a table's cells, looks and validations. */
export function planTable(context: PlanContext, table: TableBlock, area: Area): PlannedPart {
  const part = newPart();
  for (const placed of placeColumns(table, area)) {
    const { column, hint, header } = placed;
    if (hint) put(part, hint, column.hint ? { text: column.hint[context.language] } : { clear: true });
    put(part, header, { text: column.header[context.language] });
    planItems(context, part, table, placed);
  }
  const headRows = headRowCount(table);
  if (headRows > 1) part.styles.push({ area: { ...area, rows: 1 }, style: looks.hint });
  part.styles.push({ area: { ...area, row: area.row + headRows - 1, rows: 1 }, style: looks.header });
  planTotals(context, part, table, area);
  return part;
}

function planItems(context: PlanContext, part: PlannedPart, table: TableBlock, { column, items }: PlacedColumn): void {
  for (let index = 0; index < items.rows; index += 1) {
    const row = items.row + index;
    put(part, { ...items, row, rows: 1 }, itemCell(context, column, table.rows[index], row));
  }
  const look = column.fixed ? "fixed" : column.formula ? "computed" : "input";
  part.styles.push({ area: items, style: { ...looks[look], ...ownStyle(column, context.language) } });
  if (look === "input") addEntry(part, context, { title: column.header, cell: column, area: items });
  addWarning(part, context, column, items, items.row);
}

function itemCell(context: PlanContext, column: TableColumn, seed: SeedRow | undefined, row: number): PlannedCell {
  const formula = context.formulas.computed(column, row);
  if (formula !== undefined) return { formula };
  const value = seed?.[column.id];
  if (value === undefined) return { clear: true };
  return typeof value === "number" ? { number: value } : { text: value[context.language] };
}

function planTotals(context: PlanContext, part: PlannedPart, table: TableBlock, area: Area): void {
  for (const { total, label, cells, spare } of placeTotals(table, area)) {
    const row = { ...area, row: label.row, rows: 1 };
    put(part, label, { text: total.label[context.language] });
    for (const blank of spare) put(part, blank, { clear: true });
    part.styles.push({ area: row, style: { ...looks.label, bold: true } });
    for (const { column, area: place } of cells) {
      const cell = total.cells[column];
      const formula = cell && context.formulas.computed(cell);
      if (!cell || formula === undefined) continue;
      put(part, place, { formula });
      part.styles.push({ area: place, style: { ...looks.computed, bold: true, ...ownStyle(cell, context.language) } });
      addWarning(part, context, cell, place);
    }
  }
}
