// A file from disk as a workbook, or a sentence saying why not and what to do.
import { readFile } from "node:fs/promises";
import { t, textFor } from "../i18n/terminal";
import { readWorkbook, type WorkbookData } from "../xlsx";

export type FileRead =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly workbook: WorkbookData }
  | { readonly ok: false; readonly why: string };

/** Reads a workbook; `shown` names it in the sentence. */
export async function readFileAt(path: string, shown: string): Promise<FileRead> {
  const bytes = await bytesAt(path);
  if (typeof bytes === "string") return { ok: false, why: fileProblem(bytes, shown) };
  const read = readWorkbook(bytes);
  return read.ok ? { ...read, bytes } : { ok: false, why: fileProblem(read.reason, shown) };
}

/** The sentence for a reason why a file cannot be used; one without a text of its own counts as broken. */
export function fileProblem(reason: string, file: string): string {
  return textFor(`terminal.file.${reason}`, { file }) ?? t("terminal.file.corrupt", { file });
}

async function bytesAt(path: string): Promise<Uint8Array | "not-found" | "no-access" | "too-large"> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ERR_FS_FILE_TOO_LARGE") return "too-large";
    return code === "ENOENT" || code === "ENOTDIR" ? "not-found" : "no-access";
  }
}
