// The two languages texts and forms exist in; any zh* gets Chinese.

export const languages = ["zh-CN", "en"] as const;
export type Language = (typeof languages)[number];

/** A text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

/** The language for a locale name as Office gives it: "zh-TW" → "zh-CN", anything not Chinese → "en". */
export function languageOf(locale: string): Language {
  return /^zh\b/i.test(locale) ? "zh-CN" : "en";
}
