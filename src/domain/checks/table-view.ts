// A recognised table with its sheet, as the rules look at it: columns by role, rows with their names, areas, formulas.
import type { Area, Place } from "../sheet/area";
import { areaAddress, areasOverlap, cellArea, columnLetters } from "../sheet/area";
import type { CellValue } from "../sheet/cell";
import { isBlank } from "../sheet/cell";
import type { Grid } from "../sheet/grid";
import { formulaAt, valueAt } from "../sheet/grid";
import type { ColumnRole, FormTable, ItemTable, KpiColumn } from "../tables/kpi-table";
import type { WordingOptions } from "../wording";

export interface TableView {
  readonly grid: Grid;
  readonly table: ItemTable;
  /** Which words leave something open, where that differs from what the lexicon says. */
  readonly words: WordingOptions;
  /** Item rows that hold something: slots left out. */
  readonly rows: readonly number[];
  /** The columns that begin a row: it is one to look at once something stands in any of them. */
  readonly openers: readonly KpiColumn[];
  columnsOf(...roles: readonly ColumnRole[]): readonly KpiColumn[];
  value(row: number, column: number): CellValue;
  /** Blank, or a mark that stands for "nothing to enter here". */
  blank(row: number, column: number): boolean;
  computed(row: number, column: number): boolean;
  /** True for a cell inside a merged area that is not its first. */
  continued(row: number, column: number): boolean;
  /** The row in the user's words: its indicator, else its objective, in other tables its first text, else "". */
  nameOf(row: number): string;
  /** True for a row that is begun: it states an indicator of its own (not a continuation of the one above). */
  named(row: number): boolean;
  place(row: number, column: number): Place;
  /** The item cells of a column as few rectangles, slots too. */
  areasOf(column: number): readonly Area[];
}

const nothingHere = /^(?:[-–—/\\]+|n\/?a|none|nil|not applicable|无|暂无|没有|不适用|不涉及|\/\s*\d+)[.。]?$/i;

/** Looks at a table on its sheet. Rows of a form's table that is not one of indicators are begun by any entry. */
export function viewTable(grid: Grid, table: ItemTable | FormTable, words: WordingOptions = {}): TableView {
  const columnsOf = (...roles: readonly ColumnRole[]) => table.columns.filter(({ role }) => roles.includes(role));
  const value = (row: number, column: number) => valueAt(grid, row, column);
  const subjects = [...columnsOf("indicator"), ...columnsOf("objective")];
  const openers =
    "openers" in table ? table.columns.filter(({ column }) => table.openers.includes(column)) : subjects.slice(0, 1);
  const named = (row: number) => openers.some(({ column }) => !isBlank(value(row, column)));
  const slots = new Set(table.slotRows);
  const rows = table.itemRows.filter((row) => ("openers" in table ? named(row) : !slots.has(row)));
  const inside = insideMerges(grid, table.area);
  return {
    grid,
    table,
    words,
    rows,
    openers,
    columnsOf,
    value,
    blank: (row, column) => isNothing(value(row, column)),
    continued: (row, column) => inside.has(`${String(row)},${String(column)}`),
    computed: (row, column) => formulaAt(grid, row, column) !== undefined,
    nameOf: (row) =>
      "openers" in table
        ? nameIn(openers.map(({ column }) => value(row, column)).filter((it) => typeof it === "string"))
        : nameIn([...subjects, ...columnsOf("definition")].map(({ column }) => value(row, column))),
    named,
    place: (row, column) => ({ sheet: grid.sheet, area: cellArea(row, column) }),
    areasOf: (column) => areasOfRows(table.itemRows, column),
  };
}

function nameIn(values: readonly CellValue[]): string {
  return String(values.find((value) => !isBlank(value)) ?? "").trim();
}

function insideMerges(grid: Grid, area: Area): ReadonlySet<string> {
  const inside = new Set<string>();
  for (const merge of grid.merges.filter((it) => areasOverlap(it, area))) {
    const bottom = Math.min(merge.row + merge.rows, area.row + area.rows);
    const right = Math.min(merge.column + merge.columns, area.column + area.columns);
    for (let row = Math.max(merge.row, area.row); row < bottom; row += 1) {
      for (let column = Math.max(merge.column, area.column); column < right; column += 1) {
        if (row !== merge.row || column !== merge.column) inside.add(`${String(row)},${String(column)}`);
      }
    }
  }
  return inside;
}

/** True for a blank and for what people write where there is nothing to enter: "-", "/", "N/A", "/5". */
export function isNothing(value: CellValue): boolean {
  return isBlank(value) || (typeof value === "string" && nothingHere.test(value.trim()));
}

/** Rows in runs without gaps. */
export function runsOf(rows: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

/** A cell as a relative row in a fixed column, as conditions of marks name it: $D5. */
export function rowReference(row: number, column: number): string {
  return `$${columnLetters(column)}${String(row + 1)}`;
}

/** Areas as fixed references: $D$5:$D$8,$D$10:$D$12. */
export function fixedReference(areas: readonly Area[]): string {
  return areas.map((area) => areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")).join(",");
}

/** Some rows of a column as few rectangles. */
export function areasOfRows(rows: readonly number[], column: number): readonly Area[] {
  return runsOf(rows).map(([first, last]) => ({ row: first, column, rows: last - first + 1, columns: 1 }));
}

/** True for a cell to fill in: blank, no formula that shows nothing yet, and not inside a merged cell. */
export function isOpen(view: TableView, row: number, { column }: KpiColumn): boolean {
  return isBlank(view.value(row, column)) && !view.computed(row, column) && !view.continued(row, column);
}
