// What the command line says. Texts stand in *.data.ts, both languages side by side.
import { commandTexts } from "./commands.data";
import { findingTexts } from "./findings.data";
import { terminalTexts } from "./terminal.data";
import { workbenchTexts } from "./workbench.data";
import { sentencesOf } from "./sentences";

export { language, onLanguageChange, setLanguage } from "./language-in-use";
export type { TextArguments } from "./sentences";

const texts = { ...commandTexts, ...findingTexts, ...terminalTexts, ...workbenchTexts };

export type TextKey = keyof typeof texts;
export const { t, textFor } = sentencesOf<TextKey>(texts);
