// The package a new workbook starts from: everything but sheets.
import { encodePart, type Parts } from "../package/archive";
import { CONTENT_TYPES_PART } from "../package/relations";
import { element, xmlDocument } from "../xml/text";
import type { StyleData } from "../style-data";
import { alignmentXml, borderXml, fillXml, fontXml, locksXml } from "./style-xml";

export const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
export const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The parts of an empty workbook whose default style is the given one; its number format is General. */
export function emptyParts(style: StyleData = {}): Parts {
  const types = [
    element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
    element("Override", { PartName: "/xl/workbook.xml", ContentType: `${CONTENT}.sheet.main+xml` }),
    element("Override", { PartName: "/xl/styles.xml", ContentType: `${CONTENT}.styles+xml` }),
  ];
  const relation = (id: string, kind: string, target: string): string =>
    element(
      "Relationships",
      { xmlns: `${PACKAGE}/relationships` },
      element("Relationship", { Id: id, Type: `${OFFICE}/${kind}`, Target: target }),
    );
  const workbook = element(
    "workbook",
    { xmlns: SPREADSHEET, "xmlns:r": OFFICE },
    "<workbookPr/><bookViews><workbookView/></bookViews><sheets/>",
  );
  const texts: readonly (readonly [string, string])[] = [
    [CONTENT_TYPES_PART, element("Types", { xmlns: `${PACKAGE}/content-types` }, types.join(""))],
    ["_rels/.rels", relation("rId1", "officeDocument", "/xl/workbook.xml")],
    ["xl/workbook.xml", workbook],
    ["xl/_rels/workbook.xml.rels", relation("rId1", "styles", "/xl/styles.xml")],
    ["xl/styles.xml", emptyStyles(style)],
  ];
  return new Map(texts.map(([name, xml]) => [name, encodePart(xmlDocument(xml))]));
}

function emptyStyles(style: StyleData): string {
  const font = fontXml({ name: "Calibri", sizePoints: 11, ...style.font }, false);
  const fills = ["none", "gray125"].map((pattern) => fillXml({ pattern }, false));
  const borders = [borderXml({}, false)];
  const fillId = style.fill ? fills.push(fillXml(style.fill, false)) - 1 : 0;
  const borderId = style.border ? borders.push(borderXml(style.border, false)) - 1 : 0;
  const xf = { numFmtId: 0, fontId: 0, fillId, borderId };
  const own = alignmentXml(style.alignment) + locksXml(style);
  const collection = (name: string, items: readonly string[]): string =>
    element(name, { count: items.length }, items.join(""));
  return element(
    "styleSheet",
    { xmlns: SPREADSHEET },
    [
      collection("fonts", [font]),
      collection("fills", fills),
      collection("borders", borders),
      collection("cellStyleXfs", [element("xf", xf, own)]),
      collection("cellXfs", [element("xf", { ...xf, xfId: 0 }, own)]),
      collection("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
    ].join(""),
  );
}
