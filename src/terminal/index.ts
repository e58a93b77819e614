// The command line: `kpi COMMAND`. Owns the language and the way from arguments to an exit code.
import { CommanderError } from "commander";
import { setLanguage, t } from "../i18n/terminal";
import { createProgram } from "./program";
import { exitCodes, refuse, type ExitCode, type Terminal } from "./terminal";
import { languages, usageProblem, WrongUsage } from "./usage";

export type { Terminal } from "./terminal";

/**
 * Runs one command line and resolves to its exit code; what the user did wrong is told, not thrown.
 *
 * 0 done, 1 `check` found something, 2 wrong usage or a file that could not be used. The language is Chinese unless
 * `--lang` says otherwise, whatever the environment says, so that scripts get the same words on every machine.
 */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  setLanguage(languageIn(args));
  let code: ExitCode = exitCodes.good;
  const program = createProgram(terminal, (ended) => (code = ended));
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof WrongUsage) return refuse(terminal, error.message);
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return exitCodes.good;
    const problem = usageProblem(error);
    return problem === undefined ? exitCodes.bad : refuse(terminal, `${problem}\n${t("terminal.usage.help")}`);
  }
}

/** What --lang says, wherever it stands; what it says wrongly is told while parsing, in Chinese. */
function languageIn(args: readonly string[]): string {
  const end = args.indexOf("--");
  const own = end < 0 ? args : args.slice(0, end);
  const named = own.flatMap((arg, at) =>
    arg === "--lang" ? (own[at + 1] ?? []) : (/^--lang=(.*)$/.exec(arg)?.[1] ?? []),
  );
  return languages.find((language) => language === named.at(-1)) ?? "zh-CN";
}
