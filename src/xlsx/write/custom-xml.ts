// Custom XML parts: changed ones are rewritten, new ones added, missing ones removed; those without an id are left alone.
import { encodePart } from "../package/archive";
import { Relations } from "../package/relations";
import { customXmlParts } from "../read/workbook";
import { element, xmlDocument } from "../xml/text";
import type { CustomXmlData } from "../workbook-data";
import { freePart, type PackageWriting } from "./package-writing";

const PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

export function writeCustomXml(writing: PackageWriting): void {
  const { workbook, baseline, parts, relations, opened } = writing;
  const places = opened ? customXmlParts(opened) : new Map<string, string>();
  for (const [id, part] of places) {
    if (workbook.customXml.some((item) => item.id === id)) continue;
    for (const relation of relations.ofKind("customXml")) if (relation.target === part) relations.remove(relation.id);
  }
  for (const item of workbook.customXml) {
    const part = places.get(item.id);
    if (part === undefined) add(writing, item);
    else if (baseline?.customXml.find((old) => old.id === item.id)?.xml !== item.xml) parts.set(part, itemPart(item));
  }
}

function itemPart({ xml }: CustomXmlData): Uint8Array {
  return encodePart(xml.trimStart().startsWith("<?xml") ? xml : xmlDocument(xml));
}

function add({ parts, types, relations }: PackageWriting, item: CustomXmlData): void {
  const part = freePart(parts, "customXml/item1.xml");
  const properties = freePart(parts, part.replace("item", "itemProps"));
  const store = element("ds:datastoreItem", { "ds:itemID": item.id, "xmlns:ds": PROPERTIES }, "<ds:schemaRefs/>");
  parts.set(part, itemPart(item));
  parts.set(properties, encodePart(xmlDocument(store)));
  types.setDefault("xml", "application/xml");
  types.set(properties, "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
  relations.add("customXml", part);
  const own = new Relations(parts, part);
  own.add("customXmlProps", properties);
  own.save();
}
