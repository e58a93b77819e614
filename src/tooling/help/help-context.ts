// What every part of a help page needs: the page it is on, the words of its language, and classes for drawn cells.
import { createContext, useContext } from "react";
import { posix } from "node:path";
import type { Bilingual, Language } from "../../domain/language";
import type { HelpPageName } from "../../i18n/help-address";
import { helpAddress } from "../../i18n/help-address";
import { helpTexts } from "./help-texts.data";
import type { DrawingClasses } from "./drawing-classes";

export type HelpText = keyof typeof helpTexts;
export type Holes = Readonly<Record<string, string | number>>;

/** A page being written. */
export interface PageSetting {
  readonly page: HelpPageName;
  readonly language: Language;
  readonly version: string;
  readonly classes: DrawingClasses;
}

export interface Help extends PageSetting {
  /** A text of the help pages, its {holes} filled. */
  say(key: HelpText, holes?: Holes): string;
  /** A text that comes with data. */
  of(text: Bilingual): string;
  /** Address of another help page, or of the same page in another language, relative to this one. */
  linkTo(page: HelpPageName, language?: Language): string;
  /** Address of a file beside the pages' folder, such as help/help.css. */
  fileAt(path: string): string;
}

const SettingContext = createContext<PageSetting | undefined>(undefined);

export const PageSettingProvider = SettingContext.Provider;

/** The page being written, with its words and links. */
export function useHelp(): Help {
  const setting = useContext(SettingContext);
  if (!setting) throw new Error("A part of a help page was rendered outside a page.");
  return helpOf(setting);
}

/** The same outside a component. */
export function helpOf(setting: PageSetting): Help {
  const { language, page } = setting;
  const folder = posix.dirname(helpAddress(page, language));
  const fileAt = (path: string) => posix.relative(folder, path);
  return {
    ...setting,
    say: (key, holes = {}) => filled(helpTexts[key][language], holes),
    of: (text) => text[language],
    linkTo: (other, otherLanguage = language) => fileAt(helpAddress(other, otherLanguage)),
    fileAt,
  };
}

function filled(text: string, holes: Holes): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(holes[name] ?? hole));
}
