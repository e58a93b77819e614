// `kpi check`: what is missing or wrong in files, and copies with the cells marked.
import { t } from "../i18n/terminal";
import type { Host } from "../host/host";
import { checkOpenFile, type FileChecked } from "./check-open-file";
import { expandFiles, type InputFile } from "./expand-files";
import { jsonReport, textReport, type FindingReport } from "./finding-report";
import { planCopies, type Copies } from "./plan-copies";
import { Progress } from "./progress";
import { fileProblem, readFileAt } from "./read-file";
import { exitCodes, refuse, tellLine, type ExitCode, type Terminal } from "./terminal";
import { withHost } from "./workbook-session";
import type { Target } from "./write-file";

export interface CheckOptions {
  readonly json?: boolean;
  /** Where marked copies go. */
  readonly output?: string;
  readonly force?: boolean;
}

interface Tally {
  checked: number;
  findings: number;
  withFindings: number;
  bad: number;
}

/**
 * Checks files, folders and patterns of files, one after the other in one host. A file that cannot be used is told and
 * the others are still checked; the exit code is then 2, else 1 when anything was found.
 */
export async function checkFiles(
  terminal: Terminal,
  names: readonly string[],
  { json = false, output, force = false }: CheckOptions,
): Promise<ExitCode> {
  const { files, empty } = await expandFiles(terminal.folder, names);
  for (const { name, reason } of empty) tellLine(terminal, fileProblem(reason, name));
  const report = json ? jsonReport(terminal) : textReport(terminal);
  if (files.length === 0) {
    await report.end();
    return exitCodes.bad;
  }
  const copies: Copies =
    output === undefined
      ? { ok: true, targets: new Map<string, Target>() }
      : await planCopies(files, { folder: terminal.folder, output, force });
  if (!copies.ok) return refuse(terminal, copies.why);
  const tally: Tally = { checked: 0, findings: 0, withFindings: 0, bad: empty.length };
  await checkAll({ terminal, files, report, tally, targets: copies.targets });
  await report.end();
  tellSummary(terminal, tally);
  if (tally.bad > 0) return exitCodes.bad;
  return tally.findings > 0 ? exitCodes.found : exitCodes.good;
}

interface Checking {
  readonly terminal: Terminal;
  readonly files: readonly InputFile[];
  readonly targets: ReadonlyMap<string, Target>;
  readonly report: FindingReport;
  readonly tally: Tally;
}

/** The engine (Univer 0.25.1) keeps some 40 KB of each workbook it had open, so now and then another one takes over. */
const filesPerHost = 50;

async function checkAll(checking: Checking): Promise<void> {
  const { terminal, files } = checking;
  const progress = new Progress(terminal, files.length);
  for (let first = 0; first < files.length; first += filesPerHost) {
    await withHost(terminal, async (host) => {
      for (const [index, file] of files.slice(first, first + filesPerHost).entries()) {
        progress.begin(first + index + 1, file.shown);
        const checked = await checkFile(host, file, checking.targets.get(file.path));
        progress.clear();
        await tellFile(checking, file, checked);
        progress.done(first + index + 1);
      }
    });
  }
}

async function tellFile({ terminal, report, tally }: Checking, file: InputFile, checked: FileChecked): Promise<void> {
  const { read, good, findings, notes } = checked;
  for (const note of notes) tellLine(terminal, note);
  if (findings.length > 0) await report.add(file.shown, findings);
  tally.findings += findings.length;
  tally.withFindings += findings.length > 0 ? 1 : 0;
  tally.checked += read ? 1 : 0;
  tally.bad += good ? 0 : 1;
}

async function checkFile(host: Host, file: InputFile, target: Target | undefined): Promise<FileChecked> {
  const read = await readFileAt(file.path, file.shown);
  if (!read.ok) return { read: false, good: false, findings: [], notes: [read.why] };
  try {
    return await checkOpenFile(host, { ...read, shown: file.shown, ...(target && { target }) });
  } catch (error) {
    // A file nobody thought of must not keep the others from being checked.
    const cause = error instanceof Error ? error.message : String(error);
    return { read: false, good: false, findings: [], notes: [t("terminal.file.failed", { file: file.shown, cause })] };
  }
}

function tellSummary(terminal: Terminal, { checked, findings, withFindings, bad }: Tally): void {
  const found =
    findings === 0
      ? t("terminal.check.nothing", { checked })
      : t("terminal.check.found", { checked, findings, withFindings });
  if (checked > 0) tellLine(terminal, found);
  if (bad > 0) tellLine(terminal, t("terminal.check.bad", { bad }));
}
