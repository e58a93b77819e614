// What the functions say. Texts stand in *.data.ts, both languages side by side.
import { functionTexts } from "./functions.data";
import { sentencesOf } from "./sentences";

export { language, onLanguageChange, setLanguage } from "./language-in-use";
export type { TextArguments } from "./sentences";

const texts = functionTexts;

export type TextKey = keyof typeof texts;
export const { t, textFor } = sentencesOf<TextKey>(texts);
