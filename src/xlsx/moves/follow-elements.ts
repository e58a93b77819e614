// What elements of a worksheet and of the parts that hang on it say about cells: areas, cells, anchors, formulas. They follow the
// moves of their own sheet and of the sheets their formulas read; an element that means deleted cells only goes with them.
import { cellName, parseArea, parseAreas, parseCell } from "../address";
import { XmlEdits } from "../xml/edits";
import { childOf, childrenOf, numberOf, type XmlElement } from "../xml/tree";
import { followAreas, followReferences, type SheetMoves } from "./references";
import { movedArea, movedEdge, movedIndex, type Shift } from "./shifts";

export interface Following {
  /** The name in the opened file of the sheet the elements belong to; undefined for parts of the workbook. */
  readonly own: string | undefined;
  /** How that sheet's rows and columns moved. */
  readonly shifts: readonly Shift[];
  readonly moves: SheetMoves;
}

/** Elements whose `ref` or `r` means cells of their own sheet. */
const AREA_ATTRIBUTES: Readonly<Record<string, string>> = {
  autoFilter: "ref",
  sortState: "ref",
  sortCondition: "ref",
  cellWatch: "r",
  inputCells: "r",
  location: "ref",
};

const FORMULAS = ["f", "calculatedColumnFormula", "totalsRowFormula"];

/** Lists that may not be empty. */
const CONTAINERS =
  "protectedRanges|ignoredErrors|cellWatches|x14:sparklines|x14:sparklineGroup|x14:sparklineGroups|x14:dataValidations|" +
  "x14:conditionalFormattings|x14:ignoredErrors|ext|extLst";

/** A piece of XML with one root element, after the moves; the same text when nothing in it moved. */
export function followXml(xml: string, following: Following): string {
  if (xml === "" || (following.shifts.length === 0 && following.moves.size === 0)) return xml;
  const edits = new XmlEdits(xml);
  follow(edits.root, edits, following);
  const followed = edits.toXml();
  return followed === xml ? xml : tidied(followed);
}

function follow(element: XmlElement, edits: XmlEdits, following: Following, parent?: XmlElement): void {
  const { sqref, activeCell, textlink } = element.attributes;
  if (sqref !== undefined && !followAttribute(element, "sqref", edits, following)) return;
  const area = AREA_ATTRIBUTES[element.name];
  if (area !== undefined && !followAttribute(element, area, edits, following)) return;
  if (activeCell !== undefined) edits.setAttribute(element, "activeCell", movedCell(activeCell, following.shifts));
  if (textlink !== undefined) edits.setAttribute(element, "textlink", movedFormula(textlink, following));
  if (element.name === "sqref" && element.children.length === 0) {
    const now = followAreas(parseAreas(element.text.trim()), following.shifts);
    if (now === "") edits.remove(parent ?? element);
    else if (now !== element.text.trim()) edits.setText(element, now);
  }
  if (FORMULAS.includes(element.name) && element.children.length === 0) {
    const now = movedFormula(element.text, following);
    if (now !== element.text) edits.setText(element, now);
  }
  if (element.name === "autoFilter") followFilterColumns(element, edits, following.shifts);
  if (ANCHORS.includes(element.name)) followAnchor(element, edits, following.shifts);
  for (const child of element.children) follow(child, edits, following, element);
}

function movedFormula(formula: string, { own, moves }: Following): string {
  return followReferences(formula, own, moves);
}

/** False when the element went because none of its cells is left. */
function followAttribute(element: XmlElement, name: string, edits: XmlEdits, { shifts }: Following): boolean {
  const text = element.attributes[name] ?? "";
  const areas = parseAreas(text);
  if (areas.length === 0) return true;
  const now = followAreas(areas, shifts);
  if (now === "") {
    if (element.name === "selection") return true;
    edits.remove(element);
    return false;
  }
  if (now !== text.trim()) edits.setAttribute(element, name, now);
  return true;
}

/** A cell after the changes; one that was taken out is where its rows and columns were. */
export function movedCell(name: string, shifts: readonly Shift[]): string {
  const cell = parseCell(name);
  if (!cell) return name;
  return cellName(movedEdge(cell.row, "rows", shifts), movedEdge(cell.column, "columns", shifts));
}

/** The formula element of a data table, which says its cells and those it varies by attributes. */
export function followFormulaElement(xml: string, shifts: readonly Shift[]): string {
  if (shifts.length === 0) return xml;
  const edits = new XmlEdits(xml);
  const { r1, r2, ref } = edits.root.attributes;
  if (ref !== undefined) edits.setAttribute(edits.root, "ref", followAreas(parseAreas(ref), shifts));
  if (r1 !== undefined) edits.setAttribute(edits.root, "r1", movedCell(r1, shifts));
  if (r2 !== undefined) edits.setAttribute(edits.root, "r2", movedCell(r2, shifts));
  return edits.toXml();
}

/** Criteria say which column they mean by counting from the filter's first. */
function followFilterColumns(filter: XmlElement, edits: XmlEdits, shifts: readonly Shift[]): void {
  const area = parseArea(filter.attributes["ref"] ?? "");
  const first = area && movedArea(area, shifts)?.column;
  if (!area || first === undefined) return;
  for (const criteria of childrenOf(filter, "filterColumn")) {
    const id = numberOf(criteria, "colId") ?? 0;
    const column = movedIndex(area.column + id, "columns", shifts);
    if (column === undefined) edits.remove(criteria);
    else if (column - first !== id) edits.setAttribute(criteria, "colId", column - first);
  }
}

const ANCHORS = ["twoCellAnchor", "oneCellAnchor", "anchor"];

/** Moves and sizes an object with its cells, as far as the object says it does. */
function followAnchor(anchor: XmlElement, edits: XmlEdits, shifts: readonly Shift[]): void {
  const { editAs, moveWithCells, sizeWithCells } = anchor.attributes;
  const control = anchor.name === "anchor";
  if (editAs === "absolute" || (control && moveWithCells !== "1" && moveWithCells !== "true")) return;
  const keepsSize = editAs === "oneCell" || (control && sizeWithCells !== "1" && sizeWithCells !== "true");
  for (const [line, axis] of [
    ["row", "rows"],
    ["col", "columns"],
  ] as const) {
    const from = childOf(childOf(anchor, "from"), line);
    const to = childOf(childOf(anchor, "to"), line);
    if (!from) continue;
    const start = Number(from.text);
    const end = to ? Number(to.text) : start;
    const movedStart = movedEdge(start, axis, shifts);
    const movedEnd = movedEdge(end, axis, shifts);
    // An object whose cells were all deleted keeps its size: nothing disappears because rows do.
    const keeps = keepsSize || (movedEnd === movedStart && end > start);
    if (movedStart !== start) edits.setText(from, movedStart);
    const stop = keeps ? movedStart + end - start : movedEnd;
    if (to && stop !== end) edits.setText(to, stop);
  }
}

/** Without lists that became empty, and with the counts of those that became shorter. */
function tidied(xml: string): string {
  const groups = /<x14:sparklineGroup\b(?:(?!<\/x14:sparklineGroup>)[\s\S])*<\/x14:sparklineGroup>/g;
  const empty = new RegExp(String.raw`<(${CONTAINERS})\b[^<>]*>\s*</\1>`, "g");
  let text = xml.replace(groups, (group) => (group.includes("<x14:sparkline>") ? group : ""));
  for (let next = text.replace(empty, ""); next !== text; next = text.replace(empty, "")) text = next;
  return text.replace(
    /(<x14:dataValidations\b[^<>]*?\scount=")\d+("[^<>]*>)([\s\S]*?<\/x14:dataValidations>)/g,
    (_, head: string, open: string, list: string) =>
      head + String(list.split("<x14:dataValidation ").length - 1) + open + list,
  );
}
