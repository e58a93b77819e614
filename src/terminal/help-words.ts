// Commander's help in the user's language, with columns that line up when letters are two columns wide.
import type { Argument, Command, HelpConfiguration } from "commander";
import { t } from "../i18n/terminal";

/** How the help says things; descriptions are the commands' own. */
export function helpWords(): HelpConfiguration {
  const titles: Readonly<Record<string, string>> = {
    "Usage:": t("terminal.help.usage"),
    "Arguments:": t("terminal.help.arguments"),
    "Options:": t("terminal.help.options"),
    "Global Options:": t("terminal.help.globalOptions"),
    "Commands:": t("terminal.help.commands"),
  };
  return {
    showGlobalOptions: true,
    styleTitle: (title) => titles[title] ?? title,
    commandUsage: (command) => [...pathOf(command), usageAfter(command)].join(" "),
    subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(argumentTerm)].join(" "),
    optionDescription: (option) => option.description,
    argumentTerm,
    displayWidth: columnsOf,
  };
}

function pathOf(command: Command): string[] {
  return command.parent ? [...pathOf(command.parent), command.name()] : [command.name()];
}

function usageAfter(command: Command): string {
  const options = `[${t("terminal.help.option")}]`;
  if (command.commands.length > 0) return `${options} <${t("terminal.help.command")}>`;
  const mandatory = command.options.filter((option) => option.mandatory).map((option) => option.flags.split(", ")[0]);
  const needed = mandatory.map((flag) => `${flag ?? ""} <${t("terminal.help.file")}>`);
  return [options, ...command.registeredArguments.map(argumentTerm), ...needed].join(" ");
}

function argumentTerm(argument: Argument): string {
  const name = argument.name() + (argument.variadic ? "…" : "");
  return argument.required ? `<${name}>` : `[${name}]`;
}

/** How many columns of a terminal a text takes: Chinese letters and punctuation take two. */
function columnsOf(text: string): number {
  return [...text].reduce(
    (sum, letter) => sum + (/[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/.test(letter) ? 2 : 1),
    0,
  );
}
