// What Excel refuses or repairs in a package, looked for without Excel: relations, content types, order, ids, indexes, overlaps.
// Reads the XML with its own eyes (saxes), so that a mistake of our reader does not hide one of our writer.
import { unzipSync } from "fflate";
import { checkSheet, type SheetFacts } from "./sheet-check";
import { checkOrder, child, children, duplicates, parse, type Node, type Report } from "./xml-node";

/** Every problem found; empty for a package Excel opens without a word. */
export function checkPackage(bytes: Uint8Array): string[] {
  const problems: string[] = [];
  const report: Report = (problem) => void problems.push(problem);
  const parts = new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/")));
  const trees = new Map<string, Node>();
  for (const [name, data] of parts) {
    if (!/\.(?:xml|rels|vml)$/.test(name)) continue;
    try {
      trees.set(name, parse(new TextDecoder().decode(data)));
    } catch (error) {
      report(`${name}: not well-formed: ${String(error)}`);
    }
  }
  checkContentTypes(parts, trees, report);
  const relations = checkRelations(parts, trees, report);
  checkWorkbook(trees, relations, report);
  return problems;
}

function checkContentTypes(
  parts: ReadonlyMap<string, unknown>,
  trees: ReadonlyMap<string, Node>,
  report: Report,
): void {
  const types = trees.get("[Content_Types].xml");
  if (!types) return report("[Content_Types].xml is missing");
  const defaults = children(types, "Default").map((node) => (node.attributes["Extension"] ?? "").toLowerCase());
  const overrides = children(types, "Override").map((node) => (node.attributes["PartName"] ?? "").replace(/^\//, ""));
  for (const name of duplicates(overrides)) report(`content type given twice: ${name}`);
  for (const name of duplicates(defaults)) report(`default content type given twice: ${name}`);
  for (const name of overrides) if (!parts.has(name)) report(`content type of a part that is not there: ${name}`);
  for (const name of parts.keys()) {
    if (name === "[Content_Types].xml" || overrides.includes(name)) continue;
    const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
    if (!defaults.includes(extension)) report(`no content type: ${name}`);
  }
}

/** Targets by relation id for each part. */
export type RelationTargets = ReadonlyMap<string, ReadonlyMap<string, { target: string; kind: string }>>;

function checkRelations(
  parts: ReadonlyMap<string, unknown>,
  trees: ReadonlyMap<string, Node>,
  report: Report,
): RelationTargets {
  const found = new Map<string, ReadonlyMap<string, { target: string; kind: string }>>();
  for (const [name, tree] of trees) {
    if (!name.endsWith(".rels")) continue;
    const part = name.replace(/_rels\/([^/]*)\.rels$/, "$1");
    if (part !== "" && !parts.has(part)) report(`${name}: relations of a part that is not there`);
    const own = new Map<string, { target: string; kind: string }>();
    for (const { attributes } of children(tree, "Relationship")) {
      const { Id = "", Target = "", TargetMode, Type = "" } = attributes;
      if (own.has(Id)) report(`${name}: relation ${Id} is there twice`);
      const target = TargetMode === "External" ? Target : resolve(part, Target);
      if (TargetMode !== "External" && !parts.has(target)) report(`${name}: ${Id} leads nowhere: ${target}`);
      own.set(Id, { target, kind: Type.replace(/^.*\//, "") });
    }
    found.set(part, own);
    const tree2 = trees.get(part);
    for (const id of tree2 ? usedRelations(tree2) : [])
      if (!own.has(id)) report(`${part}: relation ${id} is not there`);
  }
  for (const [name, tree] of trees) {
    if (name.endsWith(".rels") || found.has(name) || !name.startsWith("xl/")) continue;
    for (const id of usedRelations(tree)) report(`${name}: relation ${id} is not there`);
  }
  return found;
}

function usedRelations(node: Node): string[] {
  const own = Object.entries(node.attributes).flatMap(([name, value]) =>
    /^r:(?:id|embed|link|pict)$/.test(name) ? [value] : [],
  );
  return [...own, ...node.children.flatMap(usedRelations)];
}

function resolve(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

const WORKBOOK_ORDER =
  `fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences
definedNames calcPr oleSize customWorkbookViews pivotCaches extLst`.split(/\s+/);
const STYLES_ORDER = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(
  " ",
);

function checkWorkbook(trees: ReadonlyMap<string, Node>, relations: RelationTargets, report: Report): void {
  const part = [...(relations.get("")?.values() ?? [])].find(({ kind }) => kind === "officeDocument")?.target ?? "";
  const workbook = trees.get(part);
  if (!workbook) return report("no workbook part");
  checkOrder(part, workbook, WORKBOOK_ORDER, report);
  const own = relations.get(part) ?? new Map<string, { target: string; kind: string }>();
  const related = (kind: string): Node | undefined =>
    trees.get([...own.values()].find((one) => one.kind === kind)?.target ?? "");
  const facts = sharedFacts(related, report);
  const sheets = children(child(workbook, "sheets"), "sheet");
  checkSheetList(sheets, report);
  checkNames(child(workbook, "definedNames"), sheets.length, report);
  const active = Number(child(child(workbook, "bookViews"), "workbookView")?.attributes["activeTab"] ?? 0);
  if (active >= sheets.length) report("the active sheet is not there");
  const tables: string[] = [];
  for (const sheet of sheets) {
    const target = own.get(sheet.attributes["r:id"] ?? "")?.target ?? "";
    const tree = trees.get(target);
    if (!tree) report(`sheet ${sheet.attributes["name"] ?? ""} has no part`);
    else if (tree.name === "worksheet") checkSheet(target, tree, facts, report);
    for (const { target: name, kind } of relations.get(target)?.values() ?? []) {
      if (kind === "table") tables.push((trees.get(name)?.attributes["id"] ?? "") || name);
    }
  }
  for (const id of duplicates(tables)) report(`table id ${id} is there twice`);
}

function sharedFacts(related: (kind: string) => Node | undefined, report: Report): SheetFacts {
  const styles = related("styles");
  checkOrder("styles", styles, STYLES_ORDER, report);
  const count = (name: string): number => child(styles, name)?.children.length ?? 0;
  for (const name of ["fonts", "fills", "borders", "cellXfs", "dxfs", "numFmts"]) {
    const given = child(styles, name)?.attributes["count"];
    if (given !== undefined && Number(given) !== count(name)) report(`styles: <${name}> does not hold ${given} items`);
  }
  for (const xf of children(child(styles, "cellXfs"), "xf")) {
    for (const [attribute, pool] of [
      ["fontId", "fonts"],
      ["fillId", "fills"],
      ["borderId", "borders"],
      ["xfId", "cellStyleXfs"],
    ] as const) {
      if (Number(xf.attributes[attribute] ?? 0) >= Math.max(1, count(pool)))
        report(`styles: ${attribute} out of range`);
    }
  }
  const metadata = child(related("sheetMetadata"), "cellMetadata")?.children.length ?? 0;
  return {
    styles: Math.max(1, count("cellXfs")),
    differential: count("dxfs"),
    strings: children(related("sharedStrings"), "si").length,
    metadata,
  };
}

function checkSheetList(sheets: readonly Node[], report: Report): void {
  const names = sheets.map(({ attributes }) => attributes["name"] ?? "");
  for (const name of names) {
    if (name.length === 0 || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name))
      report(`sheet name not allowed: ${name}`);
  }
  for (const name of duplicates(names.map((name) => name.toLowerCase()))) report(`sheet name is there twice: ${name}`);
  for (const id of duplicates(sheets.map(({ attributes }) => attributes["sheetId"] ?? "")))
    report(`sheetId ${id} is there twice`);
  if (!sheets.some(({ attributes }) => (attributes["state"] ?? "visible") === "visible")) report("no visible sheet");
}

function checkNames(names: Node | undefined, sheets: number, report: Report): void {
  const all = children(names, "definedName");
  const keys = all.map(
    ({ attributes }) => `${attributes["localSheetId"] ?? ""}!${(attributes["name"] ?? "").toLowerCase()}`,
  );
  for (const key of duplicates(keys)) report(`defined name is there twice: ${key}`);
  for (const { attributes, text } of all) {
    if (Number(attributes["localSheetId"] ?? 0) >= sheets)
      report(`defined name for a sheet that is not there: ${attributes["name"] ?? ""}`);
    if (text === "") report(`defined name without content: ${attributes["name"] ?? ""}`);
  }
}
