// What the commands and the pane say. Texts stand in *.data.ts, both languages side by side.
import { commandTexts } from "./commands.data";
import { findingTexts } from "./findings.data";
import { paneTexts } from "./pane.data";
import { sentencesOf } from "./sentences";

export { language, onLanguageChange, setLanguage } from "./language-in-use";
export type { TextArguments } from "./sentences";

const texts = { ...commandTexts, ...findingTexts, ...paneTexts };

export type TextKey = keyof typeof texts;
export const { t, textFor } = sentencesOf<TextKey>(texts);
