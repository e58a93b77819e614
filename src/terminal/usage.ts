// Wrong usage in the user's language: commander's own words are replaced here, and the values options may take.
import type { CommanderError } from "commander";
import { t, textFor } from "../i18n/terminal";

export const languages = ["zh-CN", "en"] as const;

/** What the user typed cannot be meant; the message is a sentence in the language in use. */
export class WrongUsage extends Error {}

/** A parser for an option that takes one of a few words. Throws WrongUsage. */
export function oneOf<Word extends string>(option: string, words: readonly Word[]): (given: string) => Word {
  return (given) => {
    const word = words.find((each) => each === given);
    if (word !== undefined) return word;
    throw new WrongUsage(t("terminal.usage.choice", { option, given, words: words.join(", ") }));
  };
}

/** The sentence for what commander has to say; undefined when it has shown the help instead. */
export function usageProblem({ code, message }: CommanderError): string | undefined {
  const kind = code.replace(/^commander\./, "");
  if (kind === "help") return undefined;
  // Commander tells what it is about only in its sentence: the first thing in quotes, and a guess at what was meant.
  const what = /'([^']*)'/.exec(message)?.[1] ?? "";
  const meant = /Did you mean (?:one of )?(.+?)\?/.exec(message)?.[1];
  const problem = textFor(`terminal.usage.${kind}`, { what }) ?? message;
  return meant === undefined ? problem : `${problem}\n${t("terminal.usage.meant", { meant })}`;
}
