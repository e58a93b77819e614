// Notes: those of the opened file follow their cells, what the user changed is written, with the small boxes they are shown in.
// Threads of comments go with the note that stands for them; their own words are not changed here.
import { cellName, parseCell } from "../address";
import { decodePart, encodePart } from "../package/archive";
import type { Following } from "../moves/follow-elements";
import { noteCellOf, withShapes } from "../moves/notes-drawing";
import { movedIndex } from "../moves/shifts";
import { XmlEdits } from "../xml/edits";
import { childOf, childrenOf, parseXml, sourceOf, type XmlElement } from "../xml/tree";
import { element, escapeText, stringElement, xmlDocument } from "../xml/text";
import { withoutRootPrefix } from "../xml/sections";
import type { NoteData, SheetData } from "../workbook-data";
import { drawingOf, noteShape } from "./note-shapes";
import { freePart } from "./package-writing";
import type { TablesWriting } from "./tables";
import { CONTENT, SPREADSHEET } from "./template";

const VML = "application/vnd.openxmlformats-officedocument.vmlDrawing";

type Place = Pick<NoteData, "row" | "column">;

const key = ({ row, column }: Place): string => cellName(row, column);

function movedPlace({ row, column }: Place, { shifts }: Following): Place | undefined {
  const now = { row: movedIndex(row, "rows", shifts), column: movedIndex(column, "columns", shifts) };
  return now.row === undefined || now.column === undefined ? undefined : { row: now.row, column: now.column };
}

/** The notes of the baseline where they stand now, by cell. */
function expectedNotes(baseline: SheetData | undefined, following: Following): Map<string, NoteData> {
  return new Map(
    (baseline?.notes ?? []).flatMap((note) => {
      const place = movedPlace(note, following);
      return place ? [[key(place), { ...note, ...place }]] : [];
    }),
  );
}

/** Cells whose note was added, changed or deleted since the sheet was opened, moves apart. */
export function editedNotes(sheet: SheetData, baseline: SheetData | undefined, following: Following): string[] {
  const expected = expectedNotes(baseline, following);
  const now = new Map(sheet.notes.map((note) => [key(note), note]));
  const cells = [...new Set([...now.keys(), ...expected.keys()])];
  return cells.filter((cell) => now.get(cell)?.text !== expected.get(cell)?.text);
}

export function writeNotes(writing: TablesWriting): void {
  const { sheet, baseline, relations, following } = writing;
  const edited = new Set(editedNotes(sheet, baseline, following));
  if (edited.size === 0 && (following.shifts.length === 0 || (baseline?.notes.length ?? 0) === 0)) return;
  const part = relations.ofKind("comments")[0]?.target;
  const source = part === undefined ? undefined : writing.parts.get(part);
  const comments = commentsXml(source && decodePart(source), writing, edited);
  followThreads(writing);
  if (comments === undefined) return removeNotes(writing);
  const name = part ?? freePart(writing.parts, "xl/comments1.xml");
  writing.parts.set(name, encodePart(comments));
  writing.types.set(name, `${CONTENT}.comments+xml`);
  if (part === undefined) relations.add("comments", name);
  writeShapes(writing);
}

const EMPTY = xmlDocument(element("comments", { xmlns: SPREADSHEET }, "<authors/><commentList/>"));

/** The part with the notes as they are now; undefined when there are none. */
function commentsXml(
  given: string | undefined,
  { sheet, following }: TablesWriting,
  edited: ReadonlySet<string>,
): string | undefined {
  const source = withoutRootPrefix(given ?? EMPTY);
  const root = parseXml(source);
  const authors = childrenOf(childOf(root, "authors"), "author").map(({ text }) => text);
  const now = new Map(sheet.notes.map((note) => [key(note), note]));
  const items: string[] = [];
  for (const comment of childrenOf(childOf(root, "commentList"), "comment")) {
    const place = parseCell(comment.attributes["ref"] ?? "");
    const moved = place && movedPlace(place, following);
    const note = moved && now.get(key(moved));
    if (!moved || !note) continue;
    now.delete(key(moved));
    const isThread = authors[Number(comment.attributes["authorId"] ?? 0)]?.startsWith("tc=") === true;
    items.push(commentXml(comment, source, note, edited.has(key(moved)) && !isThread));
  }
  for (const note of now.values()) {
    if (!authors.includes(note.author)) authors.push(note.author);
    const attributes = { ref: key(note), authorId: authors.indexOf(note.author), shapeId: 0 };
    items.push(element("comment", attributes, element("text", {}, stringElement(note.text))));
  }
  if (items.length === 0) return undefined;
  const people = authors.map((author) => `<author>${escapeText(author)}</author>`).join("");
  const rest = root.children.filter(({ name }) => name !== "authors" && name !== "commentList");
  const content = [
    `<authors>${people}</authors><commentList>${items.join("")}</commentList>`,
    ...rest.map((child) => sourceOf(child, source)),
  ];
  const open = source.slice(0, root.openEnd).replace(/\/>$/, ">");
  return `${open}${content.join("")}</${root.name}>`;
}

function commentXml(comment: XmlElement, source: string, note: NoteData, edited: boolean): string {
  const text = edited
    ? element("text", {}, stringElement(note.text))
    : comment.children.map((child) => sourceOf(child, source)).join("");
  return element("comment", { ...comment.attributes, ref: key(note) }, text);
}

/** The threads of cells that still have a note, where those cells are now. */
function followThreads({ sheet, parts, relations, following }: TablesWriting): void {
  const cells = new Set(sheet.notes.map(key));
  for (const { target } of relations.ofKind("threadedComment")) {
    const bytes = parts.get(target);
    if (!bytes) continue;
    const edits = new XmlEdits(decodePart(bytes));
    for (const comment of childrenOf(edits.root, "threadedComment")) {
      const place = parseCell(comment.attributes["ref"] ?? "");
      const moved = place && movedPlace(place, following);
      if (!moved || !cells.has(key(moved))) edits.remove(comment);
      else if (comment.attributes["ref"] !== key(moved)) edits.setAttribute(comment, "ref", key(moved));
    }
    parts.set(target, encodePart(edits.toXml()));
  }
}

function removeNotes({ sections, parts, relations }: TablesWriting): void {
  for (const { id } of [...relations.ofKind("comments"), ...relations.ofKind("threadedComment")]) relations.remove(id);
  const drawing = relations.byId(drawingOf(sections));
  const bytes = drawing && parts.get(drawing.target);
  if (!drawing || !bytes) return;
  const left = withShapes(decodePart(bytes), (shape) => (noteCellOf(shape) ? undefined : shape));
  if (/<v:shape[\s>]/.test(left)) {
    parts.set(drawing.target, encodePart(left));
    return;
  }
  relations.remove(drawing.id);
  sections.set("legacyDrawing", "");
}

const EMPTY_DRAWING =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/>' +
  "</o:shapelayout></xml>";

/** A box for every note: old ones stay, those of deleted notes go, new ones are added. */
function writeShapes({ sheet, sections, parts, types, relations }: TablesWriting): void {
  const known = relations.byId(drawingOf(sections));
  const part = known?.target ?? freePart(parts, "xl/drawings/vmlDrawing1.vml");
  const bytes = parts.get(part);
  const wanted = new Map(sheet.notes.map((note) => [key(note), note]));
  let vml = withShapes(bytes ? decodePart(bytes) : EMPTY_DRAWING, (shape) => {
    const cell = noteCellOf(shape);
    return !cell || wanted.delete(key(cell)) ? shape : undefined;
  });
  for (const note of wanted.values()) {
    const close = vml.lastIndexOf("</xml>");
    vml = close < 0 ? vml : vml.slice(0, close) + noteShape(note, vml) + vml.slice(close);
  }
  parts.set(part, encodePart(vml));
  types.setDefault("vml", VML);
  if (known) return;
  sections.set("legacyDrawing", element("legacyDrawing", { "r:id": relations.add("vmlDrawing", part) }));
}
