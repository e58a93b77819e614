// Defined tables of a file <-> of the engine, which calculates structured references with them. The engine knows no totals rows:
// it gets the table without.
import { areaOf, edgesOf, type Edges } from "../engine/area";
import type { AreaData, TableData } from "../../xlsx";
import { movedArea, originOf } from "../../xlsx/moves/shifts";
import type { CarriedSheet } from "./carried";

/** A table as Univer keeps it. */
export interface EngineTable {
  readonly id: string;
  readonly name: string;
  readonly range: Edges;
  readonly options: { readonly showHeader: boolean; readonly showFooter: boolean; readonly tableStyleId: string };
  readonly filters: object;
  readonly columns: readonly { readonly id: string; readonly displayName: string }[];
  readonly meta: object;
}

export type EngineTables = Readonly<Record<string, { readonly tables: readonly EngineTable[] }>>;

/** The tables of a sheet for the engine; it knows none without header cells. */
export function tablesToEngine(tables: readonly TableData[]): {
  tables: EngineTable[];
  tableFilteredOutRows: number[];
} {
  const known = tables.filter(({ headerRow, area }) => headerRow && area.rows > 1);
  return {
    tables: known.map((table) => ({
      id: table.name,
      name: table.name,
      range: edgesOf(bodyOf(table)),
      options: { showHeader: true, showFooter: false, tableStyleId: "" },
      filters: { tableColumnFilterList: [] },
      columns: table.columns.map((displayName, index) => ({
        id: `${table.name}-${String(index)}`,
        displayName,
        dataType: "string",
        formula: "",
        meta: {},
        style: {},
      })),
      meta: {},
    })),
    tableFilteredOutRows: [],
  };
}

/** Header and data, without totals. */
function bodyOf({ area, totalsRow }: Pick<TableData, "area" | "totalsRow">): AreaData {
  return totalsRow ? { ...area, rows: area.rows - 1 } : area;
}

/** The tables of a sheet as they are now: those of the file where they stand, those that are new, none that was deleted. */
export function tablesFromEngine(tables: readonly EngineTable[], carried: CarriedSheet | undefined): TableData[] {
  const opened = carried?.opened.tables ?? [];
  const kept = opened.flatMap((table) => {
    const engineTable = tables.find(({ id }) => id === table.name);
    const area = movedArea(table.area, carried?.shifts ?? []);
    const unknown = !table.headerRow || table.area.rows < 2;
    if (!area || (!engineTable && !unknown)) return [];
    const columns = Array.from({ length: area.columns }, (_, index) => {
      const origin = originOf(area.column + index, "columns", carried?.shifts ?? []);
      return origin === undefined ? "" : (table.columns[origin - table.area.column] ?? "");
    });
    const moved = { ...table, area, columns };
    return engineTable ? openedTable(moved, engineTable) : moved;
  });
  const added = tables.filter(({ id }) => !opened.some(({ name }) => name === id)).map(newTable);
  return [...kept, ...added];
}

/** Where the user made a table larger or smaller, it is as large as the engine says. */
function openedTable(table: TableData, { name, range }: EngineTable): TableData {
  const body = bodyOf(table);
  const now = areaOf(range);
  // A row put in between data and totals belongs to the table; the engine, which knows no totals, leaves it out.
  const resized = now.rows < body.rows || now.rows > table.area.rows;
  return { ...table, name, area: resized ? { ...now, rows: now.rows + (table.totalsRow ? 1 : 0) } : table.area };
}

function newTable({ name, range, columns }: EngineTable): TableData {
  return {
    name,
    area: areaOf(range),
    columns: columns.map(({ displayName }) => displayName),
    headerRow: true,
    totalsRow: false,
    filter: true,
    styleName: "TableStyleMedium2",
  };
}
