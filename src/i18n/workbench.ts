// What the workbench says. Texts stand in *.data.ts, both languages side by side.
import { workbenchTexts } from "./workbench.data";
import { sentencesOf } from "./sentences";

export { language, onLanguageChange, setLanguage } from "./language-in-use";
export type { TextArguments } from "./sentences";

const texts = workbenchTexts;

export type TextKey = keyof typeof texts;
export const { t, textFor } = sentencesOf<TextKey>(texts);
