// One worksheet part with what hangs on it (links, notes, tables) as sheet data.
import { parseArea, parseCell } from "../address";
import { childOf, childrenOf, descendantsOf, flagOf, numberOf, parseXml, relationOf } from "../xml/tree";
import type { XmlElement } from "../xml/tree";
import { unescapeString } from "../xml/text";
import { decodePart, type Parts } from "../package/archive";
import { Relations } from "../package/relations";
import { LOCKED_BY_DEFAULT, OPEN_BY_DEFAULT } from "../protection-options";
import type * as Data from "../workbook-data";
import { CellReader, type CellContext } from "./cells";
import { readColor } from "./colors";
import { readConditionalFormats } from "./conditional";
import { readPage } from "./page";
import { readSources } from "./sources";
import type { StyleData } from "../style-data";
import { readValidations } from "./validations";
import { pointsOfWidth } from "./width";

export interface SheetContext extends CellContext {
  readonly parts: Parts;
  readonly differential: readonly StyleData[];
}

/** What workbook.xml says about a sheet. */
export type SheetEntry = Pick<Data.SheetData, "id" | "name" | "state"> & { readonly part: string };

export function readSheet(entry: SheetEntry, context: SheetContext): Data.SheetData {
  const source = decodePart(context.parts.get(entry.part) ?? new Uint8Array());
  const cells = new CellReader(context);
  const worksheet = parseXml(source, { name: "row", visit: (row) => cells.addRow(row) });
  const relations = new Relations(context.parts, entry.part);
  const tabColor = readColor(childOf(childOf(worksheet, "sheetPr"), "tabColor"), context.palette);
  const protection = readProtection(childOf(worksheet, "sheetProtection"));
  const autoFilter = parseArea(childOf(worksheet, "autoFilter")?.attributes["ref"] ?? "");
  const carried = readCarried(worksheet, relations);
  const sources = readSources(relations, context.parts);
  return {
    id: entry.id,
    name: entry.name,
    state: entry.state,
    ...(tabColor ? { tabColor } : {}),
    cells: cells.cells,
    columns: readColumns(childOf(worksheet, "cols")),
    rows: cells.rows,
    ...readDefaults(childOf(worksheet, "sheetFormatPr")),
    merges: childrenOf(childOf(worksheet, "mergeCells"), "mergeCell").flatMap(
      (m) => parseArea(m.attributes["ref"] ?? "") ?? [],
    ),
    view: readView(childOf(childOf(worksheet, "sheetViews"), "sheetView")),
    conditionalFormats: readConditionalFormats(worksheet, { ...context, source }),
    validations: readValidations(worksheet),
    hyperlinks: readHyperlinks(worksheet, relations),
    notes: readNotes(relations, context.parts),
    tables: readTables(relations, context.parts),
    ...(protection ? { protection } : {}),
    page: readPage(worksheet),
    ...(autoFilter ? { autoFilter } : {}),
    ...(carried.length > 0 ? { carried } : {}),
    ...(sources.length > 0 ? { sources } : {}),
  };
}

function readColumns(columns: XmlElement | undefined): Data.ColumnData[] {
  return childrenOf(columns, "col").map((column) => {
    const width = numberOf(column, "width");
    const style = numberOf(column, "style") ?? 0;
    const outlineLevel = numberOf(column, "outlineLevel") ?? 0;
    return {
      first: (numberOf(column, "min") ?? 1) - 1,
      last: (numberOf(column, "max") ?? 1) - 1,
      ...(width === undefined ? {} : { widthPoints: pointsOfWidth(width) }),
      ...(flagOf(column, "hidden") ? { hidden: true } : {}),
      ...(style > 0 ? { style } : {}),
      ...(outlineLevel > 0 ? { outlineLevel } : {}),
      ...(flagOf(column, "collapsed") ? { collapsed: true } : {}),
    };
  });
}

function readDefaults(
  format: XmlElement | undefined,
): Pick<Data.SheetData, "defaultRowHeightPoints" | "defaultColumnWidthPoints"> {
  const height = numberOf(format, "defaultRowHeight");
  const base = numberOf(format, "baseColWidth");
  const width = numberOf(format, "defaultColWidth") ?? (base === undefined ? undefined : base + 5 / 7);
  return {
    ...(height === undefined ? {} : { defaultRowHeightPoints: height }),
    ...(width === undefined ? {} : { defaultColumnWidthPoints: pointsOfWidth(width) }),
  };
}

function readView(view: XmlElement | undefined): Data.SheetViewData {
  const pane = childOf(view, "pane");
  const frozen = pane?.attributes["state"]?.startsWith("frozen") ?? false;
  return {
    frozenRows: frozen ? (numberOf(pane, "ySplit") ?? 0) : 0,
    frozenColumns: frozen ? (numberOf(pane, "xSplit") ?? 0) : 0,
    gridlines: flagOf(view, "showGridLines", true),
    zoomPercent: numberOf(view, "zoomScale") ?? 100,
  };
}

function readHyperlinks(worksheet: XmlElement, relations: Relations): Data.HyperlinkData[] {
  return childrenOf(childOf(worksheet, "hyperlinks"), "hyperlink").flatMap((link) => {
    const { ref = "", location, tooltip, display } = link.attributes;
    const area = parseArea(ref);
    const target = relations.byId(relationOf(link))?.target;
    if (!area) return [];
    return {
      area,
      ...(target === undefined ? {} : { target }),
      ...(location === undefined ? {} : { location }),
      ...(tooltip === undefined ? {} : { tooltip }),
      ...(display === undefined ? {} : { display }),
    };
  });
}

function readNotes(relations: Relations, parts: Parts): Data.NoteData[] {
  return relations.ofKind("comments").flatMap(({ target }) => {
    const bytes = parts.get(target);
    if (!bytes) return [];
    const root = parseXml(decodePart(bytes));
    const authors = childrenOf(childOf(root, "authors"), "author").map((author) => author.text);
    return childrenOf(childOf(root, "commentList"), "comment").flatMap((comment) => {
      const place = parseCell(comment.attributes["ref"] ?? "");
      const text = descendantsOf(childOf(comment, "text"), "t").map((run) => unescapeString(run.text));
      const author = authors[numberOf(comment, "authorId") ?? 0] ?? "";
      return place ? { ...place, author, text: text.join("") } : [];
    });
  });
}

function readTables(relations: Relations, parts: Parts): Data.TableData[] {
  return relations.ofKind("table").flatMap(({ target }) => {
    const bytes = parts.get(target);
    const table = bytes && parseXml(decodePart(bytes));
    const area = parseArea(table?.attributes["ref"] ?? "");
    if (!table || !area) return [];
    const styleName = childOf(table, "tableStyleInfo")?.attributes["name"];
    return {
      name: table.attributes["displayName"] ?? table.attributes["name"] ?? "",
      area,
      columns: childrenOf(childOf(table, "tableColumns"), "tableColumn").map((c) =>
        unescapeString(c.attributes["name"] ?? ""),
      ),
      headerRow: (numberOf(table, "headerRowCount") ?? 1) > 0,
      totalsRow: (numberOf(table, "totalsRowCount") ?? 0) > 0,
      filter: childOf(table, "autoFilter") !== undefined,
      ...(styleName === undefined ? {} : { styleName }),
    };
  });
}

const PASSWORD = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"];

function readProtection(element: XmlElement | undefined): Data.ProtectionData | undefined {
  if (!element || !flagOf(element, "sheet")) return undefined;
  const allow: Record<string, boolean> = {};
  for (const name of OPEN_BY_DEFAULT) allow[name] = !flagOf(element, name);
  for (const name of LOCKED_BY_DEFAULT) allow[name] = !flagOf(element, name, true);
  const password: Record<string, string> = {};
  for (const name of PASSWORD) {
    const value = element.attributes[name];
    if (value !== undefined) password[name] = value;
  }
  return { allow, ...(Object.keys(password).length > 0 ? { password } : {}) };
}

const CARRIED_ELEMENTS: Readonly<Record<string, string>> = {
  oleObjects: "embedded object",
  controls: "form control",
  scenarios: "scenario",
  sparklineGroups: "sparkline",
  slicerList: "slicer",
  timelineRefs: "timeline",
  picture: "background picture",
  legacyDrawingHF: "picture in header or footer",
};

/** What the sheet holds that no field of SheetData describes. */
function readCarried(worksheet: XmlElement, relations: Relations): string[] {
  const found = new Set<string>();
  for (const name of Object.keys(CARRIED_ELEMENTS)) {
    if (descendantsOf(worksheet, name).length > 0) found.add(CARRIED_ELEMENTS[name] ?? name);
  }
  for (const relation of relations.ofKind("drawing")) {
    for (const kind of drawingKinds(relation.target, relations)) found.add(kind);
  }
  if (relations.ofKind("pivotTable").length > 0) found.add("pivot");
  if (relations.ofKind("threadedComment").length > 0) found.add("comment thread");
  return [...found];
}

function drawingKinds(part: string, sheet: Relations): string[] {
  const kinds = sheet
    .from(part)
    .all()
    .map((relation) => relation.kind);
  const found = [
    ...(kinds.some((kind) => kind === "chart" || kind === "chartEx") ? ["chart"] : []),
    ...(kinds.includes("image") ? ["picture"] : []),
    ...(kinds.includes("diagramData") ? ["diagram"] : []),
  ];
  return found.length > 0 ? found : ["shape"];
}
