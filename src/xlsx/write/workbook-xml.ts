// workbook.xml: the list of sheets, the names, which sheet is shown.
import { decodePart, encodePart } from "../package/archive";
import { formulaToFile } from "../formulas/formula-text";
import { sheetIdsInOrder } from "../read/workbook";
import { childrenOf, relationOf, sourceOf, type XmlElement } from "../xml/tree";
import { element, escapeText } from "../xml/text";
import { Sections } from "../xml/sections";
import type { NameData, SheetData } from "../workbook-data";
import { followReferences, type SheetMoves } from "../moves/references";
import { sameData } from "./same";
import type { PackageWriting } from "./package-writing";

const ORDER = `fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences
definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr
webPublishObjects extLst`.split(/\s+/);

export interface PlacedSheet {
  readonly sheet: SheetData;
  readonly relationId: string;
  readonly formulasChanged: boolean;
}

type MovedWriting = PackageWriting & { readonly moves: SheetMoves };

export function writeWorkbookPart(writing: MovedWriting, sheets: readonly PlacedSheet[]): void {
  const { workbook, parts, workbookPart, opened } = writing;
  const sections = new Sections(decodePart(parts.get(workbookPart) ?? new Uint8Array()), ORDER);
  const ids = writeSheets(sections, writing, sheets);
  writeNames(sections, writing, ids);
  if (workbook.date1904 !== (opened?.date1904 ?? false)) {
    const kept = sections.original("workbookPr")?.attributes;
    sections.set("workbookPr", element("workbookPr", { ...kept, date1904: workbook.date1904 || undefined }));
  }
  if (!sameData(workbook.structureProtection, writing.baseline?.structureProtection)) {
    const { structureProtection: kept } = workbook;
    sections.set(
      "workbookProtection",
      kept ? element("workbookProtection", { ...kept.password, lockStructure: 1 }) : "",
    );
  }
  writeActiveSheet(sections, writing, ids);
  if (sections.isChanged) parts.set(workbookPart, encodePart(sections.toXml()));
}

/** Writes the list when it changed, chart sheets kept in their place; gives the ids of all sheets in order. */
function writeSheets(sections: Sections, writing: PackageWriting, sheets: readonly PlacedSheet[]): string[] {
  const old = childrenOf(sections.original("sheets"), "sheet");
  const oldIds = writing.opened ? sheetIdsInOrder(writing.opened) : [];
  const ours = new Map(sheets.map((placed) => [placed.sheet.id, placed]));
  const isWorksheet = (id: string): boolean => writing.opened?.sheets.some((sheet) => sheet.id === id) ?? false;
  const others = old.map((item, index) => ({ item, index })).filter(({ index }) => !isWorksheet(oldIds[index] ?? ""));
  const ids: (string | undefined)[] = sheets.map(({ sheet }) => sheet.id);
  for (const { index } of others) ids.splice(Math.min(index, ids.length), 0, oldIds[index]);
  const numbers = old.map((item) => Number(item.attributes["sheetId"] ?? 0));
  let next = Math.max(0, ...numbers) + 1;
  const items = ids.map((id) => {
    const placed = ours.get(id ?? "");
    const element = old[oldIds.indexOf(id ?? "")];
    if (!placed) return element ? sourceOf(element, sections.source) : "";
    return sheetXml(placed, element, sections.source, () => next++);
  });
  const xml = items.join("");
  const before = old.map((item) => sourceOf(item, sections.source)).join("");
  if (xml !== before) sections.set("sheets", `<sheets>${xml}</sheets>`);
  return ids.map((id) => id ?? "");
}

function sheetXml(
  { sheet, relationId }: PlacedSheet,
  old: XmlElement | undefined,
  source: string,
  newNumber: () => number,
): string {
  const { name, state } = sheet;
  if (old) {
    const same = old.attributes["name"] === name && (old.attributes["state"] ?? "visible") === state;
    if (same && relationOf(old) === relationId) return sourceOf(old, source);
    return element("sheet", { ...old.attributes, name, state: state === "visible" ? undefined : state });
  }
  return element("sheet", {
    name,
    sheetId: newNumber(),
    state: state === "visible" ? undefined : state,
    "r:id": relationId,
  });
}

const nameKey = (name: string, sheet: string | undefined): string => `${sheet ?? ""}!${name.toUpperCase()}`;

/** Names the engine could not hold are carried; those that did not change keep their attributes. */
function writeNames(sections: Sections, writing: MovedWriting, ids: readonly string[]): void {
  const { workbook, baseline, opened, moves } = writing;
  const oldIds = opened ? sheetIdsInOrder(opened) : [];
  const byKey = (names: readonly NameData[]) => new Map(names.map((name) => [nameKey(name.name, name.sheet), name]));
  const now = byKey(workbook.names);
  const before = byKey(baseline?.names ?? []);
  const items: string[] = [];
  const written = new Set<string>();
  for (const old of childrenOf(sections.original("definedNames"), "definedName")) {
    const sheet = oldIds[Number(old.attributes["localSheetId"] ?? -1)];
    const key = nameKey(old.attributes["name"] ?? "", sheet);
    const current = now.get(key);
    const scope = sheet === undefined ? undefined : ids.indexOf(sheet);
    if (scope === -1 || (!current && before.has(key))) continue;
    written.add(key);
    const same = !current || sameData(current, before.get(key));
    const text = same
      ? escapeText(current ? old.text : followReferences(old.text, undefined, moves))
      : nameText(current);
    items.push(element("definedName", { ...old.attributes, localSheetId: scope }, text));
  }
  for (const [key, name] of now) if (!written.has(key)) items.push(nameXml(name, ids));
  const xml = items.filter((item) => item !== "").join("");
  const unchanged =
    moves.size === 0 &&
    workbook.names.length === before.size &&
    sameData(workbook.names, baseline?.names) &&
    sameData(ids, oldIds);
  if (!unchanged) sections.set("definedNames", xml === "" ? "" : `<definedNames>${xml}</definedNames>`);
}

const nameText = (name: NameData): string => escapeText(formulaToFile(name.formula));

function nameXml(name: NameData, ids: readonly string[]): string {
  const scope = name.sheet === undefined ? undefined : ids.indexOf(name.sheet);
  if (scope === -1) return "";
  const attributes = { name: name.name, localSheetId: scope, hidden: name.hidden, comment: name.comment };
  return element("definedName", attributes, nameText(name));
}

function writeActiveSheet(sections: Sections, { workbook, baseline }: PackageWriting, ids: readonly string[]): void {
  const active = workbook.sheets[workbook.activeSheet]?.id ?? "";
  const index = Math.max(0, ids.indexOf(active));
  if (
    baseline &&
    baseline.sheets[baseline.activeSheet]?.id === active &&
    sameData(
      baseline.sheets.map((s) => s.id),
      workbook.sheets.map((s) => s.id),
    )
  )
    return;
  const views = sections.original("bookViews");
  const [first, ...others] = childrenOf(views, "workbookView");
  const attributes = { ...first?.attributes, firstSheet: undefined, activeTab: index === 0 ? undefined : index };
  const content = first?.children.map((child) => sourceOf(child, sections.source)).join("") ?? "";
  const rest = others.map((other) => sourceOf(other, sections.source)).join("");
  sections.set("bookViews", element("bookViews", {}, element("workbookView", attributes, content) + rest));
}
