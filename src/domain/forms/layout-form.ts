// Where each part of a form stands, counted from its first cell. Knows no language and writes nothing.
import type { Area } from "../sheet/area";
import { cellArea } from "../sheet/area";
import type { Block, Field, FieldsBlock, Form, Region, TableBlock, TableColumn, TotalRow } from "./form";

export interface FormLayout {
  readonly rows: number;
  readonly columns: number;
  /** The form itself, without what stands beside it. */
  readonly main: Area;
  readonly blocks: readonly PlacedBlock[];
  /** Cells and columns by the names formulas use. */
  readonly cells: ReadonlyMap<string, Area>;
  readonly ranges: ReadonlyMap<string, Area>;
}

/** A block with all the cells it takes. */
export interface PlacedBlock {
  readonly block: Block;
  readonly area: Area;
}

export interface PlacedField {
  readonly field: Field;
  readonly label: Area;
  readonly cell: Area;
}

export interface PlacedColumn {
  readonly column: TableColumn;
  /** Absent when no column of the table has a hint. */
  readonly hint?: Area;
  readonly header: Area;
  /** The column's item rows, over all the sheet columns it takes. */
  readonly items: Area;
}

export interface PlacedTotal {
  readonly total: TotalRow;
  readonly label: Area;
  readonly cells: readonly { readonly id: string; readonly column: string; readonly area: Area }[];
  /** Below the columns to the right of the label that have no total. */
  readonly spare: readonly Area[];
}

/** Works out the places of a form's blocks: each region stacked from the top, the aside one empty column to the right. */
export function layoutForm(form: Form): FormLayout {
  const { main, aside } = form;
  const asideColumn = main.widthsPoints.length + 1;
  const mainBlocks = stack(main, 0);
  const blocks = [...mainBlocks, ...(aside ? stack(aside, asideColumn) : [])];
  const columns = aside ? asideColumn + aside.widthsPoints.length : main.widthsPoints.length;
  return {
    rows: endOf(blocks),
    columns,
    main: { row: 0, column: 0, rows: endOf(mainBlocks), columns: main.widthsPoints.length },
    blocks,
    ...namedPlaces(blocks),
  };
}

/** Places of a fields block's labels and cells, slot after slot, row after row; the last box closes its row. */
export function placeFields({ look, slots, fields }: FieldsBlock, area: Area): PlacedField[] {
  const width = slots.reduce((sum, { label, cell }) => sum + label + cell, 0);
  return fields.flatMap((field, index) => {
    const at = index % slots.length;
    const slot = slots[at];
    if (!slot) return [];
    const row = area.row + Math.floor(index / slots.length);
    const left = slots.slice(0, at).reduce((sum, { label, cell }) => sum + label + cell, 0);
    const closes = look === "boxed" && index === fields.length - 1;
    return {
      field,
      label: { row, column: area.column + left, rows: 1, columns: slot.label },
      cell: {
        row,
        column: area.column + left + slot.label,
        rows: 1,
        columns: closes ? width - left - slot.label : slot.cell,
      },
    };
  });
}

/** Places of a table's columns: hints in the first row when there are any, then headers, items below. */
export function placeColumns(table: TableBlock, area: Area): PlacedColumn[] {
  let next = area.column;
  const header = area.row + headRowCount(table) - 1;
  return table.columns.map((column) => {
    const place = { column: next, columns: column.span ?? 1 };
    next += place.columns;
    return {
      column,
      ...(hasHints(table) ? { hint: { row: area.row, rows: 1, ...place } } : {}),
      header: { row: header, rows: 1, ...place },
      items: { row: header + 1, rows: itemRowCount(table), ...place },
    };
  });
}

/** Places of a table's total rows: the label takes the columns before the first cell. */
export function placeTotals(table: TableBlock, area: Area): PlacedTotal[] {
  const columns = placeColumns(table, area);
  return (table.totals ?? []).map((total, index) => {
    const row = area.row + headRowCount(table) + itemRowCount(table) + index;
    const cells = columns.flatMap(({ column, header }) => {
      const cell = total.cells[column.id];
      return cell ? { id: cell.id, column: column.id, area: { ...header, row } } : [];
    });
    const from = cells[0]?.area.column ?? area.column + area.columns;
    const spare = columns.flatMap(({ column, header }) =>
      header.column < from || total.cells[column.id] ? [] : [{ ...header, row }],
    );
    return { total, label: { row, column: area.column, rows: 1, columns: from - area.column }, cells, spare };
  });
}

function hasHints({ columns }: TableBlock): boolean {
  return columns.some(({ hint }) => hint !== undefined);
}

/** How many rows stand above a table's items: headers, and hints when there are any. */
export function headRowCount(table: TableBlock): number {
  return hasHints(table) ? 2 : 1;
}

/** The hint and header rows to keep in sight, or to print on every page, counted from the form's first cell. */
export function repeatedRows(
  blocks: readonly PlacedBlock[],
  where: "screen" | "page",
): { row: number; rows: number } | undefined {
  for (const { block, area } of blocks) {
    if (block.kind !== "table" || (block.repeatHeaders !== true && block.repeatHeaders !== where)) continue;
    return { row: area.row, rows: headRowCount(block) };
  }
  return undefined;
}

/** How many item rows a table has: those that come filled and the blank ones. */
export function itemRowCount({ rows, blankRows = 0 }: TableBlock): number {
  return rows.length + blankRows;
}

/** The first cell of the form itself that somebody has to fill in, counted from the form's first cell. */
export function firstInput(form: Form): Area {
  for (const { block, area } of layoutForm(form).blocks) {
    if (block.kind === "fields") {
      const input = placeFields(block, area).find(({ field }) => field.formula === undefined);
      if (input) return cellArea(input.cell.row, input.cell.column);
    }
    if (block.kind === "table") {
      const input = placeColumns(block, area).find(({ column }) => column.formula === undefined && !column.fixed);
      if (input) return cellArea(input.items.row, input.items.column);
    }
  }
  return cellArea(0, 0);
}

function stack({ blocks, widthsPoints }: Region, column: number): PlacedBlock[] {
  let row = 0;
  return blocks.map((block) => {
    const area = { row, column, rows: rowCount(block), columns: widthsPoints.length };
    row += area.rows;
    return { block, area };
  });
}

function rowCount(block: Block): number {
  if (block.kind === "fields") return Math.ceil(block.fields.length / block.slots.length);
  if (block.kind === "table") return headRowCount(block) + itemRowCount(block) + (block.totals?.length ?? 0);
  return 1;
}

function endOf(blocks: readonly PlacedBlock[]): number {
  return Math.max(0, ...blocks.map(({ area }) => area.row + area.rows));
}

function namedPlaces(blocks: readonly PlacedBlock[]): Pick<FormLayout, "cells" | "ranges"> {
  const cells = new Map<string, Area>();
  const ranges = new Map<string, Area>();
  for (const { block, area } of blocks) {
    if (block.kind === "fields") {
      for (const { field, cell } of placeFields(block, area)) cells.set(field.id, cellArea(cell.row, cell.column));
    }
    if (block.kind === "table") {
      for (const { column, items } of placeColumns(block, area)) {
        ranges.set(column.id, { ...items, columns: 1 }).set(`${block.id}.${column.id}`, { ...items, columns: 1 });
      }
      for (const { cells: totals } of placeTotals(block, area)) {
        for (const total of totals) cells.set(total.id, cellArea(total.area.row, total.area.column));
      }
    }
  }
  return { cells, ranges };
}
