// Document properties: written when they changed, with everything else of the part left as it was.
import { decodePart, encodePart } from "../package/archive";
import { sourceOf } from "../xml/tree";
import { element, escapeText, xmlDocument } from "../xml/text";
import { Sections } from "../xml/sections";
import type { PropertiesData } from "../workbook-data";
import { sameData } from "./same";
import { freePart, type PackageWriting } from "./package-writing";

const CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const RELATION = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const DUBLIN = "http://purl.org/dc/elements/1.1/";
const TERMS = "http://purl.org/dc/terms/";
const TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
const PREFIXES: Readonly<Record<keyof PropertiesData, string>> = {
  title: "dc",
  subject: "dc",
  creator: "dc",
  keywords: "cp",
  description: "dc",
  lastModifiedBy: "cp",
  created: "dcterms",
  modified: "dcterms",
};

export function writeProperties(writing: PackageWriting): void {
  const { workbook, baseline, parts, types, root } = writing;
  const { properties } = workbook;
  if (sameData(properties, baseline?.properties ?? {})) return;
  const known = root.ofKind("core-properties")[0]?.target;
  const part = known ?? freePart(parts, "docProps/core.xml");
  const names = {
    "xmlns:cp": CORE,
    "xmlns:dc": DUBLIN,
    "xmlns:dcterms": TERMS,
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  };
  const bytes = parts.get(part);
  const source = bytes ? decodePart(bytes) : xmlDocument(element("cp:coreProperties", names));
  const sections = new Sections(source, []);
  const kept = sections.root.children
    .filter((child) => !(child.name in PREFIXES))
    .map((child) => sourceOf(child, sections.source));
  const items = (Object.keys(PREFIXES) as (keyof PropertiesData)[]).flatMap((name) => {
    const value = properties[name];
    if (value === undefined) return [];
    const type = PREFIXES[name] === "dcterms" ? { "xsi:type": "dcterms:W3CDTF" } : {};
    return element(`${PREFIXES[name]}:${name}`, type, escapeText(value));
  });
  parts.set(part, encodePart(xmlDocument(element("cp:coreProperties", names, items.join("") + kept.join("")))));
  types.set(part, TYPE);
  if (known === undefined) root.add(RELATION, part);
}
