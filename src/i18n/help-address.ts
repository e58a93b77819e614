// Where the help pages stand below the add-in's own address. The build writes them there; the pane and the function
// dialog of Excel link to them.
import type { Language } from "../domain/language";

export type HelpPageName =
  "index" | "rules" | "words" | "saving" | "privacy" | `functions/${string}` | `forms/${string}`;

/** Address of a help page, relative to the add-in's files. */
export function helpAddress(page: HelpPageName, language: Language): string {
  return `help/${language}/${page}.html`;
}

/** The page of a function, by its id. */
export function functionHelpPage(id: string): HelpPageName {
  return `functions/${id.toLowerCase()}`;
}

/** The page of a form, by its id. */
export function formHelpPage(id: string): HelpPageName {
  return `forms/${id}`;
}
