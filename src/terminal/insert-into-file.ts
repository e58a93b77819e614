// `kpi insert`: a form in a new workbook of its own.
import { resolve } from "node:path";
import { insertForm, loadForms, run } from "../commands";
import type { Host } from "../host/host";
import { language, t } from "../i18n/terminal";
import { writeWorkbook, type WorkbookData } from "../xlsx";
import { problemSentence } from "./problem-sentence";
import { exitCodes, refuse, tellLine, type ExitCode, type Terminal } from "./terminal";
import { withHost } from "./workbook-session";
import { hasFolder, writeBytes, writingProblem } from "./write-file";

export interface InsertOptions {
  readonly form: string;
  /** Where the workbook goes. */
  readonly output: string;
  readonly formulas: "native" | "kpi";
  readonly force?: boolean;
}

/** Writes a workbook that holds the form and nothing else, in the language in use. */
export async function insertIntoFile(terminal: Terminal, options: InsertOptions): Promise<ExitCode> {
  const { form, output, force = false } = options;
  const { forms } = await loadForms();
  if (!forms.some(({ id }) => id === form)) {
    return refuse(terminal, t("terminal.insert.unknown", { form, forms: forms.map(({ id }) => id).join(", ") }));
  }
  const target = { path: resolve(terminal.folder, output), shown: output };
  const refused = await writingProblem(target, { force, inputs: new Set() });
  if (refused !== undefined) return refuse(terminal, refused);
  if (!(await hasFolder(target.path))) return refuse(terminal, t("terminal.output.no-folder", { file: output }));
  const made = await withHost(terminal, (host) => workbookWith(host, options));
  if (typeof made === "string") return refuse(terminal, made);
  const failed = await writeBytes(target, writeWorkbook(made));
  if (failed !== undefined) return refuse(terminal, failed);
  tellLine(terminal, t("terminal.insert.done", { file: output }));
  return exitCodes.good;
}

/** The workbook, or why the form could not be inserted. */
async function workbookWith(host: Host, { form, formulas }: InsertOptions): Promise<WorkbookData | string> {
  const { sheets: empty } = await host.toWorkbookData();
  const inserted = await run(insertForm, { formId: form, language: language(), formulas, where: "newSheet" });
  if (!inserted.ok) return problemSentence(inserted.problem);
  const workbook = await host.toWorkbookData();
  // The sheet every new workbook begins with; nobody wants it beside the form.
  const sheets = workbook.sheets.filter(({ id }) => !empty.some((sheet) => sheet.id === id));
  const active = sheets.findIndex(({ name }) => name === inserted.value.place.sheet);
  return { ...workbook, sheets, activeSheet: Math.max(active, 0) };
}
