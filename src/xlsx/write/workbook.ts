// Workbook data to a package: a new one, or the opened one with what changed against the baseline written into it.
import { DEFAULT_LIMITS, decodePart, encodePart, openArchive, packArchive } from "../package/archive";
import { ContentTypes, Relations } from "../package/relations";
import { reachableParts, removeUnreachable } from "../package/reach";
import { openPackage } from "../read/package";
import { relatedPart } from "../read/workbook";
import type { SheetData, WorkbookData } from "../workbook-data";
import { writeCustomXml } from "./custom-xml";
import { DynamicMark } from "./metadata";
import { freePart, type OpenedFile, type PackageWriting } from "./package-writing";
import { writeProperties } from "./properties";
import { followPivotSources, followSheetParts } from "../moves/follow-parts";
import type { SheetMove, SheetMoves } from "../moves/references";
import { writeNotes } from "./notes";
import { sheetSections } from "./sheet";
import type { SheetWriting } from "./sheet-writing";
import { withHeaderCells, writeTables } from "./tables";
import { StringTable } from "./string-table";
import { StyleBook } from "./style-book";
import { StyleMap } from "./style-map";
import { CONTENT, emptyParts } from "./template";
import { writeWorkbookPart, type PlacedSheet } from "./workbook-xml";

export function writeParts(workbook: WorkbookData, file?: OpenedFile): Uint8Array {
  const writing = file ? patching(workbook, file) : starting(workbook);
  const reachable = reachableParts(writing.parts);
  const { parts, types, relations } = writing;
  const shared = sharedParts(writing);
  const moves = movesOf(writing);
  const sheets = workbook.sheets.map((sheet, index) => writeSheet({ ...writing, moves }, shared, sheet, index));
  const dropped = dropMissingSheets(writing);
  shared.save(writing);
  writeCustomXml(writing);
  writeProperties(writing);
  followPivotSources(parts, relations, moves);
  writeWorkbookPart({ ...writing, moves }, sheets);
  if (dropped || sheets.some((sheet) => sheet.formulasChanged)) dropCalculationChain(writing);
  relations.save();
  writing.root.save();
  types.save();
  removeUnreachable(parts, reachable, types);
  types.save();
  return packArchive(parts);
}

function starting(workbook: WorkbookData): PackageWriting {
  const parts = emptyParts(workbook.styles[0]);
  const types = new ContentTypes(parts);
  const workbookPart = "xl/workbook.xml";
  const relations = new Relations(parts, workbookPart);
  return { workbook, parts, types, root: new Relations(parts, ""), relations, workbookPart };
}

function patching(workbook: WorkbookData, { bytes, baseline }: OpenedFile): PackageWriting {
  const opened = openPackage(openArchive(bytes, { ...DEFAULT_LIMITS, unpackedBytes: Number.MAX_SAFE_INTEGER }));
  const { parts, types, root, relations, workbookPart } = opened;
  return { workbook, baseline, parts, types, root, relations, workbookPart, opened };
}

/** What became of the sheets of the opened file, for those to which something happened. */
function movesOf({ workbook, opened }: PackageWriting): SheetMoves {
  const moves = new Map<string, SheetMove>();
  for (const { id, name } of opened?.sheets ?? []) {
    const now = workbook.sheets.find((sheet) => sheet.id === id);
    const shifts = now?.shifts ?? [];
    if (now?.name === name && shifts.length === 0) continue;
    moves.set(name.toLowerCase(), { shifts, ...(now ? { name: now.name } : {}) });
  }
  return moves;
}

/** What all sheets write into: styles, strings, the mark of dynamic arrays. */
class SharedParts {
  constructor(
    readonly book: StyleBook,
    readonly styles: StyleMap,
    readonly strings: StringTable,
    readonly mark: DynamicMark,
    readonly themed: boolean,
  ) {}

  save(writing: PackageWriting): void {
    putPart(writing, "styles", "xl/styles.xml", `${CONTENT}.styles+xml`, this.book.toXml());
    putPart(writing, "sharedStrings", "xl/sharedStrings.xml", `${CONTENT}.sharedStrings+xml`, this.strings.toXml());
    putPart(writing, "sheetMetadata", "xl/metadata.xml", `${CONTENT}.sheetMetadata+xml`, this.mark.toXml());
  }
}

function sharedParts(writing: PackageWriting): SharedParts {
  const { workbook, baseline, relations, parts } = writing;
  const text = (kind: string): string | undefined => {
    const part = relations.ofKind(kind)[0]?.target ?? "";
    const bytes = parts.get(part);
    return bytes && decodePart(bytes);
  };
  const themed = text("theme") !== undefined;
  const fresh = decodePart(emptyParts(workbook.styles[0]).get("xl/styles.xml") ?? new Uint8Array());
  const book = new StyleBook(text("styles") ?? fresh, themed);
  const styles = new StyleMap(book, workbook.styles, baseline);
  return new SharedParts(
    book,
    styles,
    new StringTable(text("sharedStrings"), themed),
    new DynamicMark(text("sheetMetadata")),
    themed,
  );
}

function putPart(writing: PackageWriting, kind: string, name: string, type: string, xml: string | undefined): void {
  if (xml === undefined) return;
  const known = writing.opened && relatedPart(writing.opened, kind);
  const part = known ?? writing.relations.ofKind(kind)[0]?.target ?? freePart(writing.parts, name);
  writing.parts.set(part, encodePart(xml));
  writing.types.set(part, type);
  if (!writing.relations.ofKind(kind).some((relation) => relation.target === part)) writing.relations.add(kind, part);
}

type MovedWriting = PackageWriting & { readonly moves: SheetMoves };

function writeSheet(writing: MovedWriting, shared: SharedParts, given: SheetData, index: number): PlacedSheet {
  const { workbook, baseline, parts, types, relations, moves } = writing;
  const entry = writing.opened?.sheets.find(({ id }) => id === given.id);
  const before = entry && baseline?.sheets.find(({ id }) => id === given.id);
  const sheet = withHeaderCells(given, before);
  const part = entry && before ? entry.part : freePart(parts, "xl/worksheets/sheet1.xml");
  const own = new Relations(parts, part);
  const source = before && decodePart(parts.get(part) ?? new Uint8Array());
  const following = { own: entry?.name, shifts: before ? (sheet.shifts ?? []) : [], moves };
  const sections = sheetSections({
    sheet,
    selected: workbook.activeSheet === index,
    book: shared.book,
    styles: shared.styles,
    strings: shared.strings,
    themed: shared.themed,
    dynamicMark: () => shared.mark.number(),
    relations: own,
    following,
    ...(before && source !== undefined
      ? { opened: { source, baseline: before, selected: baseline?.sheets[baseline.activeSheet]?.id === sheet.id } }
      : {}),
  } satisfies SheetWriting);
  writeTables({ sections, sheet, baseline: before, parts, types, relations: own, following });
  if (before) followSheetParts(parts, own, following);
  writeNotes({ sections, sheet, baseline: before, parts, types, relations: own, following });
  if (!before || sections.isChanged) parts.set(part, encodePart(sections.toXml()));
  own.save();
  types.set(part, `${CONTENT}.worksheet+xml`);
  const relation = relations.all().find(({ target, kind }) => target === part && kind === "worksheet");
  const relationId = relation?.id ?? relations.add("worksheet", part);
  return { sheet, relationId, formulasChanged: !before || sections.isChanged };
}

/** Takes sheets out of the package that the workbook no longer has; tells whether there were any. */
function dropMissingSheets({ workbook, opened, relations }: PackageWriting): boolean {
  const missing = opened?.sheets.filter(({ id }) => !workbook.sheets.some((sheet) => sheet.id === id)) ?? [];
  for (const { part } of missing) {
    const relation = relations.all().find(({ target }) => target === part);
    if (relation) relations.remove(relation.id);
  }
  return missing.length > 0;
}

// A cache of the order of calculation; Excel builds it again, and refuses a file whose chain names a cell without formula.
function dropCalculationChain({ relations, parts, types }: PackageWriting): void {
  for (const { id, target } of relations.ofKind("calcChain")) {
    relations.remove(id);
    parts.delete(target);
    types.remove(target);
  }
}
