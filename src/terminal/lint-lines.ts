// `kpi lint`: judges statements, one a line on stdin, one JSON object a line on stdout.
import { judgeIndicator } from "../commands/judge-indicator";
import { t } from "../i18n/terminal";
import { readLines } from "./read-lines";
import { exitCodes, refuse, tellLine, type ExitCode, type Terminal } from "./terminal";

/** Judges each line as it comes, so that input of any length works; blank lines are no statements and are skipped. */
export async function lintLines(terminal: Terminal, kind: "indicator" | "result"): Promise<ExitCode> {
  if (kind === "result") return refuse(terminal, t("terminal.lint.noResult"));
  let isWarned = false;
  for await (const lines of readLines(terminal.input)) {
    const statements = lines.filter((line) => line.trim() !== "");
    if (!isWarned && statements.some((line) => line.includes("\ufffd"))) {
      tellLine(terminal, t("terminal.lint.notUtf8"));
      isWarned = true;
    }
    if (statements.length > 0) await terminal.write(statements.map((text) => `${judgement(text)}\n`).join(""));
  }
  return exitCodes.good;
}

/** One statement judged; vagueSpans are the open words as they stand in the text, in their order. */
function judgement(text: string): string {
  const { specific, measurable, timebound, open } = judgeIndicator(text);
  const vagueSpans = open.map((word) => word.text);
  return JSON.stringify({ text, specific, measurable, timebound, vague: vagueSpans.length > 0, vagueSpans });
}
