// One file of `kpi check`: opened in the host, checked and marked by the commands the pane uses, written as a copy.
import { checkWorkbook, markFindings, run, type WorkbookReport } from "../commands";
import type { Host } from "../host/host";
import { t } from "../i18n/terminal";
import { lossesOnSave, writeWorkbook, type OpenedFile, type WorkbookData } from "../xlsx";
import { lossSentence } from "./loss-sentence";
import { problemSentence } from "./problem-sentence";
import { writeBytes, type Target } from "./write-file";

type Finding = WorkbookReport["sheets"][number]["findings"][number];

export interface FileChecked {
  /** It could be checked. */
  readonly read: boolean;
  /** Nothing went wrong, neither in reading nor in writing the copy. */
  readonly good: boolean;
  readonly findings: readonly Finding[];
  /** What to tell besides the findings. */
  readonly notes: readonly string[];
}

export interface FileToCheck {
  readonly shown: string;
  readonly bytes: Uint8Array;
  readonly workbook: WorkbookData;
  /** Where the marked copy goes, if one is wanted. */
  readonly target?: Target;
}

/** Checks the file in place of the workbook the host had open. */
export async function checkOpenFile(host: Host, file: FileToCheck): Promise<FileChecked> {
  const { shown, workbook, bytes, target } = file;
  await host.open(workbook);
  const opened = target && { bytes, baseline: await host.toWorkbookData() };
  const checked = await run(checkWorkbook, {}, { quiet: true });
  if (!checked.ok) {
    const why = t("terminal.file.failed", { file: shown, cause: problemSentence(checked.problem) });
    return { read: false, good: false, findings: [], notes: [why] };
  }
  const findings = checked.value.sheets.flatMap((sheet) => sheet.findings);
  const notes = notesOn(shown, checked.value);
  if (!target || !opened) return { read: true, good: true, findings, notes };
  const copied = await writeMarked(host, { report: checked.value, opened, target });
  return { read: true, good: copied.good, findings, notes: [...notes, ...copied.notes] };
}

function notesOn(file: string, { sheets, hidden }: WorkbookReport): string[] {
  const none = sheets.every(({ tables, forms }) => tables.length + forms.length === 0);
  return [
    ...(none ? [t("terminal.noTable", { file })] : []),
    ...(hidden.length > 0 ? [t("terminal.check.hidden", { file, sheets: hidden.join(", ") })] : []),
  ];
}

interface Copying {
  readonly report: WorkbookReport;
  readonly opened: OpenedFile;
  readonly target: Target;
}

/** Marks what was found, in place of older marks, and writes the opened package with that changed and nothing else. */
async function writeMarked(
  host: Host,
  { report, opened, target }: Copying,
): Promise<{ good: boolean; notes: string[] }> {
  const notes: string[] = [];
  for (const { sheet, findings } of report.sheets) {
    const marked = await run(markFindings, { sheet, findings }, { quiet: true });
    if (!marked.ok && (findings.length > 0 || marked.problem.reason !== "protected")) {
      notes.push(t("terminal.check.unmarked", { file: target.shown, sheet, cause: problemSentence(marked.problem) }));
    }
  }
  const workbook = await host.toWorkbookData();
  const losses = lossesOnSave(workbook, opened);
  notes.push(...losses.map((loss) => t("terminal.loss", { file: target.shown, loss: lossSentence(loss) })));
  const failed = await writeBytes(target, writeWorkbook(workbook, opened));
  return { good: failed === undefined, notes: failed === undefined ? notes : [...notes, failed] };
}
