// The commands, their arguments and options. What each does is in a file of its own, loaded when it is called.
import { Command, Option } from "commander";
import { t } from "../i18n/terminal";
import { helpWords } from "./help-words";
import type { ExitCode, Terminal } from "./terminal";
import { languages, oneOf } from "./usage";

type Ended = (code: ExitCode) => void;

/** The program with its help in the language in use; `ended` hears how the command ended. */
export function createProgram(terminal: Terminal, ended: Ended): Command {
  const program = new Command("kpi")
    .description(t("terminal.about"))
    .addOption(choice("--lang <zh-CN|en>", t("terminal.option.lang"), languages))
    .helpOption("-h, --help", t("terminal.option.help"))
    .helpCommand(`help [${t("terminal.help.command")}]`, t("terminal.help.about"))
    .configureHelp(helpWords())
    .configureOutput({
      writeOut: (text) => void terminal.write(text),
      writeErr: terminal.tell,
      // main() says it in the user's language.
      outputError: () => undefined,
    })
    .exitOverride()
    .addHelpText("after", `\n${t("terminal.help.exitCodes")}`);
  addForms(program, terminal, ended);
  addInsert(program, terminal, ended);
  addCheck(program, terminal, ended);
  addTables(program, terminal, ended);
  addLint(program, terminal, ended);
  addCall(program, terminal, ended);
  return program;
}

function addForms(program: Command, terminal: Terminal, ended: Ended): void {
  program
    .command("forms")
    .description(t("terminal.forms.about"))
    .action(async () => {
      const { listForms } = await import("./list-forms");
      ended(await listForms(terminal));
    });
}

function addInsert(program: Command, terminal: Terminal, ended: Ended): void {
  program
    .command("insert")
    .description(t("terminal.insert.about"))
    .argument(`<${t("terminal.insert.form")}>`, t("terminal.insert.form.about"))
    .requiredOption(`-o, --output <${t("terminal.help.file")}>`, t("terminal.insert.output"))
    .addOption(choice("--formulas <native|kpi>", t("terminal.insert.formulas"), ["native", "kpi"]).default("native"))
    .option("--force", t("terminal.option.force"))
    .action(async (form: string, options: { output: string; formulas: "native" | "kpi"; force?: true }) => {
      const { insertIntoFile } = await import("./insert-into-file");
      ended(await insertIntoFile(terminal, { form, ...options }));
    });
}

function addCheck(program: Command, terminal: Terminal, ended: Ended): void {
  program
    .command("check")
    .description(t("terminal.check.about"))
    .argument(`<${t("terminal.help.file")}...>`, t("terminal.check.files"))
    .option("--json", t("terminal.check.json"))
    .option(`-o, --output <${t("terminal.help.file")}>`, t("terminal.check.output"))
    .option("--force", t("terminal.option.force"))
    .addHelpText("after", `\n${t("terminal.check.lines")}\n\n${t("terminal.check.exitCodes")}`)
    .action(async (names: string[], options: { json?: true; output?: string; force?: true }) => {
      const { checkFiles } = await import("./check-files");
      ended(await checkFiles(terminal, names, options));
    });
}

function addTables(program: Command, terminal: Terminal, ended: Ended): void {
  program
    .command("tables")
    .description(t("terminal.tables.about"))
    .argument(`<${t("terminal.help.file")}>`, t("terminal.tables.file"))
    .action(async (name: string) => {
      const { printTables } = await import("./print-tables");
      ended(await printTables(terminal, name));
    });
}

function addLint(program: Command, terminal: Terminal, ended: Ended): void {
  program
    .command("lint")
    .description(t("terminal.lint.about"))
    .addOption(
      choice("--kind <indicator|result>", t("terminal.lint.kind"), ["indicator", "result"]).default("indicator"),
    )
    .addHelpText("after", `\n${t("terminal.lint.fields")}`)
    .action(async ({ kind }: { kind: "indicator" | "result" }) => {
      const { lintLines } = await import("./lint-lines");
      ended(await lintLines(terminal, kind));
    });
}

function addCall(program: Command, terminal: Terminal, ended: Ended): void {
  program
    .command("call")
    .description(t("terminal.call.about"))
    .argument(`<${t("terminal.call.name")}>`, t("terminal.call.name.about"))
    .argument(`[${t("terminal.call.argument")}...]`, t("terminal.call.argument.about"))
    .action(async (name: string, values: string[]) => {
      const { callFunction } = await import("./call-function");
      ended(await callFunction(terminal, name, values));
    });
}

function choice<Word extends string>(flags: string, about: string, words: readonly Word[]): Option {
  return new Option(flags, about).argParser(oneOf(flags.split(" ")[0] ?? flags, words));
}
