// What is written down about kept work, and reading it back without trusting it: it may be another version's, or broken.
import type { OpenedFile, WorkbookData } from "../../host/browser";
import type { FileOnDisk } from "../file/file-access";

/** Raise it when kept workbooks of before cannot be opened any more. */
export const keptFormat = 1;

/** The small part of kept work, read to list it; the workbook and the opened file lie beside it. */
export interface KeptEntry {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
  /** Under which key the file lies as it was opened; left out when the workbook began here. */
  readonly original?: string;
  readonly file?: FileOnDisk;
}

export interface UnreadableEntry {
  readonly id: string;
  readonly problem: "other-version" | "broken";
}

/** Reads an entry of the store. */
export function readEntry(id: string, stored: unknown): KeptEntry | UnreadableEntry {
  if (!isRecord(stored) || typeof stored["format"] !== "number") return { id, problem: "broken" };
  if (stored["format"] !== keptFormat) return { id, problem: "other-version" };
  const { name, keptAt, original, file } = stored;
  if (typeof name !== "string" || typeof keptAt !== "number") return { id, problem: "broken" };
  if (original !== undefined && typeof original !== "string") return { id, problem: "broken" };
  return { id, name, keptAt, ...(original === undefined ? {} : { original }), ...(isFile(file) ? { file } : {}) };
}

/** Whether it has the shape of a workbook as far as opening it goes without stumbling. */
export function isWorkbook(stored: unknown): stored is WorkbookData {
  if (!isRecord(stored)) return false;
  const { sheets, styles, names, customXml, properties, activeSheet } = stored;
  return (
    [styles, names, customXml].every(Array.isArray) &&
    isRecord(properties) &&
    typeof activeSheet === "number" &&
    Array.isArray(sheets) &&
    sheets.length > 0 &&
    sheets.every(isSheet)
  );
}

export function isOpenedFile(stored: unknown): stored is OpenedFile {
  return isRecord(stored) && stored["bytes"] instanceof Uint8Array && isWorkbook(stored["baseline"]);
}

function isSheet(stored: unknown): boolean {
  if (!isRecord(stored)) return false;
  const { id, name, cells, rows, view, page } = stored;
  const lists = ["columns", "merges", "conditionalFormats", "validations", "hyperlinks", "notes", "tables"];
  return (
    typeof id === "string" &&
    typeof name === "string" &&
    [cells, rows, view, page].every(isRecord) &&
    lists.every((list) => Array.isArray(stored[list]))
  );
}

function isFile(stored: unknown): stored is FileOnDisk {
  if (!isRecord(stored) || typeof stored["lastModified"] !== "number") return false;
  return typeof FileSystemFileHandle !== "undefined" && stored["handle"] instanceof FileSystemFileHandle;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
