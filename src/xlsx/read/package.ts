// The workbook part and what it points to: where everything is, before any sheet is read.
import { FileProblem, decodePart, type Parts } from "../package/archive";
import { CONTENT_TYPES_PART, ContentTypes, Relations } from "../package/relations";
import { childOf, childrenOf, flagOf, parseXml, relationOf, XmlProblem, type XmlElement } from "../xml/tree";
import type { SheetEntry } from "./sheet";

export interface OpenedPackage {
  readonly parts: Parts;
  readonly types: ContentTypes;
  readonly root: Relations;
  readonly workbookPart: string;
  readonly relations: Relations;
  readonly workbookSource: string;
  readonly workbook: XmlElement;
  /** Worksheets in order; chart sheets and dialog sheets are not among them. */
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
}

/** Finds the workbook in a package. Throws FileProblem when there is none we can read. */
export function openPackage(parts: Parts): OpenedPackage {
  if (!parts.has(CONTENT_TYPES_PART)) throw new FileProblem("not-xlsx", "zip without content types");
  const types = parsed(CONTENT_TYPES_PART, () => new ContentTypes(parts));
  const root = parsed("_rels/.rels", () => new Relations(parts, ""));
  const workbookPart = root.ofKind("officeDocument")[0]?.target ?? "";
  checkType(types.of(workbookPart) ?? "");
  const workbookSource = partText(parts, workbookPart);
  const workbook = parsed(workbookPart, () => parseXml(workbookSource));
  const relations = parsed(workbookPart, () => new Relations(parts, workbookPart));
  const sheets = childrenOf(childOf(workbook, "sheets"), "sheet").flatMap((sheet) =>
    sheetEntry(sheet, relations, parts),
  );
  if (sheets.length === 0) throw new FileProblem("corrupt", "no worksheet");
  const date1904 = flagOf(childOf(workbook, "workbookPr"), "date1904");
  return { parts, types, root, workbookPart, relations, workbookSource, workbook, sheets, date1904 };
}

function checkType(type: string): void {
  if (/spreadsheetml\.(?:sheet|template)\.main\+xml$/.test(type)) return;
  if (/macroEnabled/i.test(type)) {
    const binary = type.includes("binary");
    throw new FileProblem(binary ? "binary-workbook" : "macro-workbook", type);
  }
  throw new FileProblem("not-xlsx", type === "" ? "no main part" : type);
}

function sheetEntry(sheet: XmlElement, relations: Relations, parts: Parts): SheetEntry[] {
  const relation = relations.byId(relationOf(sheet));
  if (!relation || relation.kind !== "worksheet") return [];
  if (!parts.has(relation.target)) throw new FileProblem("corrupt", `missing part ${relation.target}`);
  const { sheetId = relation.id, name = "", state } = sheet.attributes;
  const visible = state === "hidden" || state === "veryHidden" ? state : "visible";
  return [{ id: `sheet-${sheetId}`, name, state: visible, part: relation.target }];
}

/** The text of a part that must be there. */
export function partText(parts: Parts, name: string): string {
  const bytes = parts.get(name);
  if (!bytes) throw new FileProblem("corrupt", `missing part ${name}`);
  return decodePart(bytes);
}

/** Runs a reader of a part and says which part it was when its XML is broken. */
export function parsed<Result>(part: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof XmlProblem) throw new FileProblem("corrupt", `${part}: ${error.message}`);
    throw error;
  }
}
