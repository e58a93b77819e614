// What the commands and the pane say. Texts stand in *.data.ts, both languages side by side.
import { commandTexts } from "./commands.data";
import { findingTexts } from "./findings.data";
import { paneTexts } from "./pane.data";
import type { TextArguments } from "./sentences";
import { scoreTexts } from "./score.data";
import { sentencesOf } from "./sentences";

export { language, onLanguageChange, setLanguage } from "./language-in-use";
export type { TextArguments } from "./sentences";

const texts = { ...commandTexts, ...findingTexts, ...paneTexts, ...scoreTexts };

export type TextKey = keyof typeof texts;
export const { t, textFor } = sentencesOf<TextKey>(texts);

/** Why a finding is to be looked at; the message's key when the text is missing, so that nothing is hidden. */
export function findingSentence(finding: { readonly message: string; readonly arguments: TextArguments }): string {
  return textFor(finding.message, finding.arguments) ?? finding.message;
}

/** A rule's name in the language in use. */
export function ruleName(rule: string): string {
  return textFor(`rule.${rule}`) ?? rule;
}
