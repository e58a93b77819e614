// Parts that hang on sheets follow the moves: drawings, the drawing of notes, charts, pivots. Parts nothing moved under stay as
// they are, byte for byte.
import { decodePart, encodePart, type Parts } from "../package/archive";
import { Relations } from "../package/relations";
import { parseAreas } from "../address";
import { XmlEdits } from "../xml/edits";
import { descendantsOf } from "../xml/tree";
import { followXml, type Following } from "./follow-elements";
import { followDrawing } from "./notes-drawing";
import { followAreas, type SheetMoves } from "./references";

function change(parts: Parts, name: string, edit: (xml: string) => string): void {
  const bytes = parts.get(name);
  if (!bytes) return;
  const xml = decodePart(bytes);
  const now = edit(xml);
  if (now !== xml) parts.set(name, encodePart(now));
}

/** What hangs on one sheet: anchors of drawings and controls, the place of its pivots. Notes are moved by their writer. */
export function followSheetParts(parts: Parts, relations: Relations, following: Following): void {
  for (const { target } of relations.ofKind("drawing")) {
    change(parts, target, (xml) => followXml(xml, following));
    for (const chart of new Relations(parts, target).all()) {
      if (chart.kind === "chart" || chart.kind === "chartEx") {
        change(parts, chart.target, (xml) => followXml(xml, { own: undefined, shifts: [], moves: following.moves }));
      }
    }
  }
  if (following.shifts.length === 0) return;
  for (const { target } of relations.ofKind("pivotTable")) change(parts, target, (xml) => followXml(xml, following));
  for (const { target, external } of relations.ofKind("vmlDrawing")) {
    if (!external) change(parts, target, (vml) => followDrawing(vml, following.shifts));
  }
}

/** The caches of pivots say which cells they were made of. */
export function followPivotSources(parts: Parts, workbook: Relations, moves: SheetMoves): void {
  if (moves.size === 0) return;
  for (const { target } of workbook.ofKind("pivotCacheDefinition")) {
    change(parts, target, (xml) => {
      const edits = new XmlEdits(xml);
      for (const source of descendantsOf(edits.root, "worksheetSource")) {
        const { sheet = "", ref } = source.attributes;
        const move = moves.get(sheet.toLowerCase());
        if (move?.name === undefined) continue;
        if (move.name !== sheet) edits.setAttribute(source, "sheet", move.name);
        const now = ref === undefined ? "" : followAreas(parseAreas(ref), move.shifts);
        if (now !== "" && now !== ref) edits.setAttribute(source, "ref", now);
      }
      return edits.toXml();
    });
  }
}
