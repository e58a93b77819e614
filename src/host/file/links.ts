// Hyperlinks of a file <-> of the engine, which keeps them in the text of their cells. Only links on plain text of one cell that
// lead to web or mail addresses or into the workbook are given to it: nothing else may run from a click. The others are carried.
import type { ICellData, Worksheet } from "../engine/univer";
import { quotedName } from "../../xlsx/moves/references";
import type { CellData, HyperlinkData, SheetData } from "../../xlsx";
import { movedItems, type CarriedSheet } from "./carried";

type Named = Pick<SheetData, "id" | "name">;

const HYPERLINK = 0;

/** What a click on the link opens; undefined where the grid must not or cannot follow it. */
function addressOf({ target, location }: HyperlinkData, sheets: readonly Named[]): string | undefined {
  if (target !== undefined) {
    const address = location === undefined ? target : `${target}#${location}`;
    return /^(?:https?|mailto):/i.test(address) ? address : undefined;
  }
  const [, quoted, bare, range] = /^#?(?:'((?:[^']|'')+)'|([^'!]+))!([A-Z$]+[0-9$]+(?::[A-Z$]+[0-9$]+)?)$/i.exec(
    location ?? "",
  ) ?? [""];
  const name = quoted?.replaceAll("''", "'") ?? bare;
  const sheet = sheets.find((one) => one.name === name);
  return sheet && range ? `#gid=${sheet.id}&range=${range.replaceAll("$", "")}` : undefined;
}

/** The links of a sheet by row and column, as far as the grid can follow them. */
export function linksToEngine(sheet: SheetData, sheets: readonly Named[]): ReadonlyMap<string, string> {
  return new Map(
    sheet.hyperlinks.flatMap((link) => {
      const { row, column, rows, columns } = link.area;
      const cell = sheet.cells[row]?.[column];
      const address = rows * columns === 1 && cell && isPlainText(cell) ? addressOf(link, sheets) : undefined;
      return address === undefined ? [] : [[`${String(row)}/${String(column)}`, address]];
    }),
  );
}

function isPlainText({ value, formula, runs }: CellData): boolean {
  return typeof value === "string" && value !== "" && formula === undefined && !runs && !/[\r\n]/.test(value);
}

/** The text of a cell with a link on all of it, as Univer keeps it. */
export function linkedText(text: string, url: string): NonNullable<ICellData["p"]> {
  const { length } = text;
  return {
    id: "d",
    documentStyle: {},
    body: {
      dataStream: `${text}\r\n`,
      textRuns: [],
      paragraphs: [{ startIndex: length }],
      sectionBreaks: [{ startIndex: length + 1 }],
      customRanges: [
        { startIndex: 0, endIndex: length - 1, rangeId: `link-${url}`, rangeType: HYPERLINK, properties: { url } },
      ],
    },
  };
}

function urlIn(cell: ReturnType<Worksheet["getCellRaw"]>): string | undefined {
  const range = cell?.p?.body?.customRanges?.find(({ rangeType }) => rangeType === HYPERLINK);
  const url: unknown = range?.properties?.["url"];
  return typeof url === "string" && url !== "" ? url : undefined;
}

/**
 * The links of a sheet as they are now: the file's where they stand, changed and new ones, none that was taken off or
 * cleared. Text typed over a link keeps it, as in Excel.
 */
export function linksFromEngine(
  sheet: Worksheet,
  carried: CarriedSheet | undefined,
  sheets: readonly Named[],
): HyperlinkData[] {
  const opened = carried?.opened.hyperlinks ?? [];
  const given = carried ? linksToEngine(carried.opened, sheets) : new Map<string, string>();
  const seen = new Set<string>();
  const kept = opened.flatMap((before) => {
    const [link] = carried ? movedItems([before], carried) : [];
    if (!link) return [];
    const { row, column, rows, columns } = link.area;
    if (rows * columns > 1) return [link];
    seen.add(`${String(row)}/${String(column)}`);
    const cell = sheet.getCellRaw(row, column);
    const url = urlIn(cell);
    if (url !== undefined) return url === addressOf(link, sheets) ? [link] : [changedLink(link, url, sheets)];
    const { row: oldRow, column: oldColumn } = before.area;
    const wasGiven = given.has(`${String(oldRow)}/${String(oldColumn)}`);
    const text = carried?.opened.cells[oldRow]?.[oldColumn]?.value;
    const isGone = cell?.v === undefined || cell.v === null || cell.v === "" || cell.v === text;
    return wasGiven && isGone ? [] : [link];
  });
  return [...kept, ...addedLinks(sheet, seen, sheets)];
}

function changedLink({ area, tooltip, display }: HyperlinkData, url: string, sheets: readonly Named[]): HyperlinkData {
  const kept = { ...(tooltip === undefined ? {} : { tooltip }), ...(display === undefined ? {} : { display }) };
  return { area, ...placeOf(url, sheets), ...kept };
}

function placeOf(url: string, sheets: readonly Named[]): Pick<HyperlinkData, "target" | "location"> {
  const [, id, range = "A1"] = /^#gid=([^&]+)(?:&range=([A-Z0-9:$]+))?/i.exec(url) ?? [];
  const sheet = sheets.find((one) => one.id === id);
  return sheet ? { location: `${quotedName(sheet.name)}!${range}` } : { target: url };
}

function addedLinks(sheet: Worksheet, seen: ReadonlySet<string>, sheets: readonly Named[]): HyperlinkData[] {
  const found: HyperlinkData[] = [];
  sheet.getCellMatrix().forValue((row, column, cell) => {
    const url = seen.has(`${String(row)}/${String(column)}`) ? undefined : urlIn(cell);
    if (url !== undefined) found.push({ area: { row, column, rows: 1, columns: 1 }, ...placeOf(url, sheets) });
  });
  return found;
}
