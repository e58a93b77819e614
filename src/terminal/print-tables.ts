// `kpi tables`: the tables of indicators in a file, as JSON.
import { resolve } from "node:path";
import { listTables, run } from "../commands";
import { t } from "../i18n/terminal";
import { problemSentence } from "./problem-sentence";
import { readFileAt } from "./read-file";
import { exitCodes, refuse, tellLine, writeJson, type ExitCode, type Terminal } from "./terminal";
import { withHost } from "./workbook-session";

/** Writes what was recognised on all sheets; none is an empty array, and said. */
export async function printTables(terminal: Terminal, name: string): Promise<ExitCode> {
  const read = await readFileAt(resolve(terminal.folder, name), name);
  if (!read.ok) return refuse(terminal, read.why);
  const listed = await withHost(terminal, async (host) => {
    await host.open(read.workbook);
    return run(listTables, {});
  });
  if (!listed.ok)
    return refuse(terminal, t("terminal.file.failed", { file: name, cause: problemSentence(listed.problem) }));
  if (listed.value.length === 0) tellLine(terminal, t("terminal.noTable", { file: name }));
  await writeJson(terminal, listed.value);
  return exitCodes.good;
}
