// Key results laid out downwards under objectives that stand side by side: the rows are "key result 1, 2, 3".
import type { KpiTable } from "./kpi-table";
import type { HeaderReader } from "./header-band";
import type { SheetMap } from "./sheet-map";
import { isNumeric } from "./sheet-map";

const rowLabel = /^(?:key\s*results?|kr|关键结果|关键成果)\s*[-.:：]?\s*\d{1,2}\s*[:：]?$/i;
const longestGap = 3;
const farthestHeader = 40;

/**
 * Finds transposed tables: a column of numbered key-result labels, at least two columns filled beside them, and above
 * them the row of objectives. Their columns are all indicators; checks that look at rows have nothing to say of them.
 */
export function findTransposed(map: SheetMap, read: HeaderReader): readonly KpiTable[] {
  const tables: KpiTable[] = [];
  for (let column = 0; column < map.columns; column += 1) {
    for (let row = 1; row < map.rows; row += 1) {
      if (!isLabel(map, row, column)) continue;
      let last = row;
      while (isLabel(map, last + 1, column)) last += 1;
      const table = last > row ? tableAt({ map, read, first: row, last, labels: column }) : undefined;
      if (table) tables.push(table);
      row = last;
    }
  }
  return tables;
}

function isLabel(map: SheetMap, row: number, column: number): boolean {
  return map.own(row, column) && map.text(row, column).length <= 20 && rowLabel.test(map.text(row, column));
}

interface Labelled {
  readonly map: SheetMap;
  readonly read: HeaderReader;
  /** The rows with the labels, and the column they stand in. */
  readonly first: number;
  readonly last: number;
  readonly labels: number;
}

function tableAt(labelled: Labelled): KpiTable | undefined {
  const { map, first, last, labels } = labelled;
  let end = labels;
  while (end + 1 < map.columns && filledBetween(map, end + 1, first, last)) end += 1;
  if (end - labels < 2 || isListed(labelled, end)) return undefined;
  const header = headerAbove(map, first, labels, end);
  if (header === undefined) return undefined;
  const { row: down, column: right } = map.grid.origin;
  const rows = Array.from({ length: last - header }, (_, index) => header + 1 + index + down);
  return {
    sheet: map.grid.sheet,
    area: { row: header + down, column: labels + right, rows: last - header + 1, columns: end - labels + 1 },
    headerRows: [header + down],
    itemRows: rows,
    slotRows: [],
    subtotalRows: [],
    totalRows: [],
    bannerRows: [],
    columns: Array.from({ length: end - labels + 1 }, (_, index) => ({
      column: labels + index + right,
      role: index === 0 ? "other" : "indicator",
      header: map.text(header, labels + index),
    })),
    confidence: 0.9,
    reasons: ["keyResultsDownwards"],
  };
}

// Where figures or owners stand beside the labels, the rows are a list of key results with columns of their own.
function isListed({ map, read, first, last, labels }: Labelled, end: number): boolean {
  let [numbers, filled] = [0, 0];
  for (let row = first; row <= last; row += 1) {
    for (let column = labels + 1; column <= end; column += 1) {
      if (!map.own(row, column)) continue;
      filled += 1;
      if (isNumeric(map.value(row, column))) numbers += 1;
    }
  }
  return numbers > filled / 3 || standsUnderHeaders(map, read, first, labels, end);
}

function standsUnderHeaders(map: SheetMap, read: HeaderReader, first: number, labels: number, end: number): boolean {
  for (let row = first - 1; row >= Math.max(0, first - farthestHeader); row -= 1) {
    const roles = new Set<string>();
    for (let column = labels; column <= end; column += 1) {
      const meaning = map.own(row, column) ? read(map.text(row, column)) : undefined;
      if (meaning?.strength === 1) roles.add(meaning.role);
    }
    if (roles.size >= (row >= first - longestGap ? 2 : 3)) return true;
  }
  return false;
}

function filledBetween(map: SheetMap, column: number, first: number, last: number): boolean {
  for (let row = first; row <= last; row += 1) if (!map.blank(row, column)) return true;
  return false;
}

// The highest row, without a gap, in which every objective's column is filled.
function headerAbove(map: SheetMap, first: number, labels: number, end: number): number | undefined {
  let header: number | undefined;
  for (let row = first - 1; row >= Math.max(0, first - longestGap); row -= 1) {
    for (let column = labels + 1; column <= end; column += 1) if (!map.own(row, column)) return header;
    header = row;
  }
  return header;
}
