// Defined tables: the opened ones follow their cells, new ones are added.
import { areaName } from "../address";
import { decodePart, encodePart, type Parts } from "../package/archive";
import type { ContentTypes, Relations } from "../package/relations";
import { followXml, type Following } from "../moves/follow-elements";
import { originOf } from "../moves/shifts";
import { childOf, childrenOf, parseXml, sourceOf } from "../xml/tree";
import { element, xmlDocument } from "../xml/text";
import { withoutRootPrefix, type Sections } from "../xml/sections";
import type { SheetData, TableData } from "../workbook-data";
import { sameData } from "./same";
import { CONTENT, SPREADSHEET } from "./template";

export interface TablesWriting {
  readonly sections: Sections;
  readonly sheet: SheetData;
  readonly baseline: SheetData | undefined;
  readonly parts: Parts;
  readonly types: ContentTypes;
  readonly relations: Relations;
  readonly following: Following;
}

export function writeTables(writing: TablesWriting): void {
  const { sheet, baseline, relations } = writing;
  const tables = sheet.tables.map((table) => withHeaders(table, sheet));
  const before = baseline?.tables.map((table) => withHeaders(table, baseline)) ?? [];
  if (sameData(tables, before) && writing.following.moves.size === 0) return;
  const old = relations.ofKind("table");
  const ids: string[] = [];
  for (const { id, target } of old) {
    const source = decodePart(writing.parts.get(target) ?? new Uint8Array());
    const name = parseXml(source).attributes["displayName"] ?? "";
    const now = tables.find((table) => table.name === name);
    if (!now) {
      relations.remove(id);
      continue;
    }
    ids.push(id);
    const was = before.find((table) => table.name === name);
    const followed = followXml(source, writing.following);
    const xml = was && !sameData(now, was) ? patchedTable(followed, now, was, writing.following) : followed;
    if (xml !== source) writing.parts.set(target, encodePart(xml));
  }
  for (const table of tables) if (!before.some(({ name }) => name === table.name)) ids.push(add(writing, table));
  const items = ids.map((id) => element("tablePart", { "r:id": id }));
  writing.sections.set(
    "tableParts",
    ids.length === 0 ? "" : element("tableParts", { count: ids.length }, items.join("")),
  );
}

/** Columns are called what their header cells say: Excel repairs a file where they differ. */
function withHeaders(table: TableData, sheet: SheetData): TableData {
  if (!table.headerRow) return table;
  const cells = sheet.cells[table.area.row];
  const used = new Set<string>();
  const columns = Array.from({ length: table.area.columns }, (_, index) => {
    const value = cells?.[table.area.column + index]?.value;
    const text = typeof value === "string" || typeof value === "number" ? String(value) : (table.columns[index] ?? "");
    let name = text === "" ? `Column${index + 1}` : text;
    for (let number = 2; used.has(name.toUpperCase()); number++) name = `${text}${number}`;
    used.add(name.toUpperCase());
    return name;
  });
  return { ...table, columns };
}

/** The sheet with words in the header cells of columns that were put into its tables: Excel repairs blank ones. */
export function withHeaderCells(sheet: SheetData, baseline: SheetData | undefined): SheetData {
  let { cells } = sheet;
  for (const table of sheet.tables) {
    const before = baseline?.tables.find(({ name }) => name === table.name);
    if (!table.headerRow || !before || before.area.columns >= table.area.columns) continue;
    const { row, column } = table.area;
    const line = { ...cells[row] };
    withHeaders(table, sheet).columns.forEach((name, index) => {
      const cell = line[column + index];
      if (cell?.value === undefined && cell?.formula === undefined) line[column + index] = { ...cell, value: name };
    });
    cells = { ...cells, [row]: line };
  }
  return cells === sheet.cells ? sheet : { ...sheet, cells };
}

const columnName = (name: string): string => name.replace(/\n/g, "_x000a_");

function patchedTable(xml: string, table: TableData, was: TableData, { shifts }: Following): string {
  const source = withoutRootPrefix(xml);
  const root = parseXml(source);
  const old = childrenOf(childOf(root, "tableColumns"), "tableColumn");
  let next = Math.max(0, ...old.map((column) => Number(column.attributes["id"] ?? 0))) + 1;
  const items = table.columns.map((name, index) => {
    const origin = originOf(table.area.column + index, "columns", shifts);
    const column = origin === undefined ? undefined : old[origin - was.area.column];
    const content = column?.children.map((child) => sourceOf(child, source)).join("") ?? "";
    return element("tableColumn", { ...(column?.attributes ?? { id: next++ }), name: columnName(name) }, content);
  });
  const ref = areaName(table.area);
  const content = root.children.map((child) => {
    if (child.name === "tableColumns") return element("tableColumns", { count: items.length }, items.join(""));
    if (child.name !== "autoFilter") return sourceOf(child, source);
    const kept = child.children.map((part) => sourceOf(part, source)).join("");
    return element("autoFilter", { ...child.attributes, ref: areaName(filterArea(table)) }, kept);
  });
  return xmlDocument(element("table", { ...root.attributes, ref }, content.join("")));
}

function filterArea({ area, totalsRow }: TableData): TableData["area"] {
  return totalsRow ? { ...area, rows: area.rows - 1 } : area;
}

function add({ parts, types, relations }: TablesWriting, table: TableData): string {
  let number = 1;
  while (parts.has(`xl/tables/table${number}.xml`)) number++;
  const part = `xl/tables/table${number}.xml`;
  const columns = table.columns.map((name, index) => element("tableColumn", { id: index + 1, name: columnName(name) }));
  const content = [
    table.filter ? element("autoFilter", { ref: areaName(filterArea(table)) }) : "",
    element("tableColumns", { count: columns.length }, columns.join("")),
    element("tableStyleInfo", { name: table.styleName, showRowStripes: 1 }),
  ];
  const attributes = {
    xmlns: SPREADSHEET,
    id: freeTableId(parts),
    name: table.name,
    displayName: table.name,
    ref: areaName(table.area),
    headerRowCount: table.headerRow ? undefined : 0,
    totalsRowCount: table.totalsRow ? 1 : undefined,
  };
  parts.set(part, encodePart(xmlDocument(element("table", attributes, content.join("")))));
  types.set(part, `${CONTENT}.table+xml`);
  return relations.add("table", part);
}

function freeTableId(parts: Parts): number {
  const ids = [...parts].flatMap(([name, bytes]) => {
    if (!/\/tables\/[^/]*\.xml$/.test(name)) return [];
    return Number(/<(?:\w+:)?table\b[^>]*?\sid="(\d+)"/.exec(decodePart(bytes))?.[1] ?? 0);
  });
  return Math.max(0, ...ids) + 1;
}
