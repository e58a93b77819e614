// A package to workbook data.
import { openArchive, type ReadLimits } from "../package/archive";
import { childOf, childrenOf, flagOf, numberOf, parseXml, sourceOf, textOf, type XmlElement } from "../xml/tree";
import { formulaFromFile } from "../formulas/formula-text";
import { Relations } from "../package/relations";
import type { CustomXmlData, NameData, PropertiesData, WorkbookData } from "../workbook-data";
import { readPalette } from "./colors";
import { openPackage, parsed, partText, type OpenedPackage } from "./package";
import { readSharedStrings } from "./strings";
import { readStyles } from "./styles";
import { readSheet, type SheetContext } from "./sheet";

/** Reads a whole workbook. Throws FileProblem when it cannot. */
export function readParts(bytes: Uint8Array, limits: ReadLimits): WorkbookData {
  const opened = openPackage(openArchive(bytes, limits));
  const { styles, context } = readShared(opened, limits);
  const sheets = opened.sheets.map((entry) => parsed(entry.part, () => readSheet(entry, context)));
  const structureProtection = readStructureProtection(opened);
  return {
    sheets,
    activeSheet: activeSheet(opened),
    styles,
    names: readNames(opened),
    customXml: readCustomXml(opened),
    properties: parsed("properties", () => readProperties(opened)),
    ...(structureProtection ? { structureProtection } : {}),
    date1904: opened.date1904,
  };
}

const STRUCTURE_PASSWORD = "Password AlgorithmName HashValue SaltValue SpinCount"
  .split(" ")
  .map((name) => `workbook${name}`);

function readStructureProtection({ workbook }: OpenedPackage): WorkbookData["structureProtection"] {
  const element = childOf(workbook, "workbookProtection");
  if (!element || !flagOf(element, "lockStructure")) return undefined;
  const password = Object.fromEntries(
    Object.entries(element.attributes).filter(([name]) => STRUCTURE_PASSWORD.includes(name)),
  );
  return Object.keys(password).length > 0 ? { password } : {};
}

function readShared(opened: OpenedPackage, limits: ReadLimits) {
  const { parts } = opened;
  const stylesPart = relatedPart(opened, "styles");
  const stylesSource = stylesPart === undefined ? "<styleSheet/>" : partText(parts, stylesPart);
  const stylesRoot = parsed(stylesPart ?? "", () => parseXml(stylesSource));
  const palette = readPalette(relatedXml(opened, "theme"), stylesRoot);
  const tables = readStyles(stylesRoot, stylesSource, palette);
  const stringsPart = relatedPart(opened, "sharedStrings");
  const strings = stringsPart === undefined ? undefined : partText(parts, stringsPart);
  const context: SheetContext = {
    parts,
    palette,
    differential: tables.differential,
    strings: parsed(stringsPart ?? "", () => readSharedStrings(strings, palette)),
    date1904: opened.date1904,
    dynamicMarks: dynamicMarks(relatedXml(opened, "sheetMetadata")),
    budget: { cells: limits.cells },
  };
  return { styles: tables.cells, context };
}

export function relatedPart(opened: OpenedPackage, kind: string): string | undefined {
  const target = opened.relations.ofKind(kind)[0]?.target;
  return target !== undefined && opened.parts.has(target) ? target : undefined;
}

function relatedXml(opened: OpenedPackage, kind: string): XmlElement | undefined {
  const part = relatedPart(opened, kind);
  return part === undefined ? undefined : parsed(part, () => parseXml(partText(opened.parts, part)));
}

/** Indexes of cell metadata whose type is XLDAPR with the dynamic flag. */
export function dynamicMarks(metadata: XmlElement | undefined): Set<number> {
  const types = childrenOf(childOf(metadata, "metadataTypes"), "metadataType").map((type) => type.attributes["name"]);
  const marks = new Set<number>();
  childrenOf(childOf(metadata, "cellMetadata"), "bk").forEach((block, index) => {
    const type = numberOf(childOf(block, "rc"), "t") ?? 0;
    if (types[type - 1] === "XLDAPR") marks.add(index);
  });
  return marks;
}

function activeSheet(opened: OpenedPackage): number {
  const index = numberOf(childOf(childOf(opened.workbook, "bookViews"), "workbookView"), "activeTab") ?? 0;
  const id = sheetIdsInOrder(opened)[index];
  return Math.max(
    0,
    opened.sheets.findIndex((sheet) => sheet.id === id),
  );
}

/** Defined names as the file has them; localSheetId counts all sheets of the file, also those that are no worksheets. */
function readNames(opened: OpenedPackage): NameData[] {
  const order = sheetIdsInOrder(opened);
  return childrenOf(childOf(opened.workbook, "definedNames"), "definedName").map((name) => {
    const sheet = order[numberOf(name, "localSheetId") ?? -1];
    const comment = name.attributes["comment"];
    return {
      name: name.attributes["name"] ?? "",
      formula: formulaFromFile(name.text),
      ...(sheet === undefined ? {} : { sheet }),
      ...(flagOf(name, "hidden") ? { hidden: true } : {}),
      ...(comment === undefined ? {} : { comment }),
    };
  });
}

/** The ids of all sheets in the file's order. */
export function sheetIdsInOrder(opened: OpenedPackage): string[] {
  return childrenOf(childOf(opened.workbook, "sheets"), "sheet").map((s) => `sheet-${s.attributes["sheetId"] ?? ""}`);
}

/** Where the custom XML parts that have an id are kept. */
export function customXmlParts(opened: OpenedPackage): Map<string, string> {
  const found = new Map<string, string>();
  for (const { target } of opened.relations.ofKind("customXml")) {
    const properties = new Relations(opened.parts, target).ofKind("customXmlProps")[0]?.target ?? "";
    if (!opened.parts.has(properties) || !opened.parts.has(target)) continue;
    const root = parsed(properties, () => parseXml(partText(opened.parts, properties)));
    const id = Object.entries(root.attributes).find(([name]) => name.endsWith("itemID"))?.[1];
    if (id !== undefined) found.set(id, target);
  }
  return found;
}

function readCustomXml(opened: OpenedPackage): CustomXmlData[] {
  return [...customXmlParts(opened)].map(([id, part]) => {
    const source = partText(opened.parts, part);
    const root = parsed(part, () => parseXml(source));
    return { id, xml: sourceOf(root, source) };
  });
}

const PROPERTIES = "title subject creator keywords description lastModifiedBy created modified".split(" ");

function readProperties(opened: OpenedPackage): PropertiesData {
  const part = opened.root.ofKind("core-properties")[0]?.target;
  const bytes = part === undefined ? undefined : opened.parts.get(part);
  if (part === undefined || !bytes) return {};
  const root = parseXml(partText(opened.parts, part));
  const found: Record<string, string> = {};
  for (const name of PROPERTIES) {
    const text = textOf(root, name);
    if (text !== undefined && text !== "") found[name] = text;
  }
  return found;
}
