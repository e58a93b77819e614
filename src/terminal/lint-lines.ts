// `kpi lint`: judges statements, one a line on stdin, one JSON object a line on stdout.
import { judgeIndicator, judgeResult } from "../commands/judge-statement";
import { t } from "../i18n/terminal";
import { readLines } from "./read-lines";
import { exitCodes, tellLine, type ExitCode, type Terminal } from "./terminal";

type Kind = "indicator" | "result";

const judges: Readonly<Record<Kind, (text: string) => object>> = { indicator: indicatorLine, result: resultLine };

/** Judges each line as it comes, so that input of any length works; blank lines are no statements and are skipped. */
export async function lintLines(terminal: Terminal, kind: Kind): Promise<ExitCode> {
  const judge = judges[kind];
  let isWarned = false;
  for await (const lines of readLines(terminal.input)) {
    const statements = lines.filter((line) => line.trim() !== "");
    if (!isWarned && statements.some((line) => line.includes("\ufffd"))) {
      tellLine(terminal, t("terminal.lint.notUtf8"));
      isWarned = true;
    }
    const judged = statements.map((text) => `${JSON.stringify({ text, ...judge(text) })}\n`);
    if (judged.length > 0) await terminal.write(judged.join(""));
  }
  return exitCodes.good;
}

/** An indicator judged; vagueSpans are the open words as they stand in the text, in their order. */
function indicatorLine(text: string): object {
  const { specific, measurable, timebound, extreme, open } = judgeIndicator(text);
  const vagueSpans = open.map((word) => word.text);
  return { specific, measurable, timebound, extreme, vague: vagueSpans.length > 0, vagueSpans };
}

/** A result judged; vaguePraiseSpans are the praising words as they stand in the text, in their order. */
function resultLine(text: string): object {
  const { evidenced, praise } = judgeResult(text);
  const vaguePraiseSpans = praise.map((word) => word.text);
  return { evidenced, vaguePraise: vaguePraiseSpans.length > 0, vaguePraiseSpans };
}
