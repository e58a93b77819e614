// The boxes notes are shown in, in the old drawing language Excel still keeps them in (VML).
import { parseXml, relationOf } from "../xml/tree";
import type { Sections } from "../xml/sections";
import type { NoteData } from "../workbook-data";

/** The relation that leads to the drawing of a sheet's notes, also when it was only just added. */
export function drawingOf(sections: Sections): string | undefined {
  const xml = sections.get("legacyDrawing");
  return xml === "" ? undefined : relationOf(parseXml(xml));
}

const KIND =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** A hidden box to the right of the note's cell, for a drawing that has these shapes already. */
export function noteShape({ row, column }: Pick<NoteData, "row" | "column">, drawing: string): string {
  const ids = [...drawing.matchAll(/_x0000_s(\d+)/g)].map(([, id]) => Number(id));
  const id = Math.max(1024, ...ids) + 1;
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 3, 15, row + 3, 4].join(", ");
  const kind = drawing.includes('id="_x0000_t202"') ? "" : KIND;
  const look = 'type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"';
  return (
    `${kind}<v:shape id="_x0000_s${String(id)}" ${look}><v:fill color2="#ffffe1"/>` +
    '<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${String(row)}</x:Row><x:Column>${String(column)}</x:Column></x:ClientData></v:shape>`
  );
}
