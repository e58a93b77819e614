// What a text of ours must keep, one rule a function: an entry in, sentences about problems out.

export interface Text {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
}

export type TextRule = (text: Text) => string[];

const han = "\\p{Script=Han}";

/** Both languages say something. */
export const bothLanguages: TextRule = ({ key, zh, en }) => [
  ...(zh.trim() === "" ? [`${key} has no Chinese`] : []),
  ...(en.trim() === "" ? [`${key} has no English`] : []),
];

/** Both languages have the same {holes}. */
export const sameHoles: TextRule = ({ key, zh, en }) => {
  const [inChinese, inEnglish] = [holes(zh), holes(en)];
  return inChinese === inEnglish ? [] : [`${key}: {${inChinese}} in Chinese, {${inEnglish}} in English`];
};

function holes(text: string): string {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort().join(", ");
}

/** Beside Chinese characters stands Chinese punctuation. */
export const chinesePunctuation: TextRule = ({ key, zh }) => {
  const beside = new RegExp(`${han}\\s*[,;:!?()"']|[,;:!?(]\\s*${han}|[)"']${han}|${han}\\.(?!\\w)`, "u").exec(zh);
  return beside === null ? [] : [`${key}: half-width "${beside[0]}" in "${zh}"`];
};

/** English has no Chinese punctuation outside what it quotes. */
export const englishPunctuation: TextRule = ({ key, en }) => {
  const unquoted = en.replace(new RegExp(`${han}[^A-Za-z]*`, "gu"), "");
  const found = /[，。；：！？（）“”、]/.exec(unquoted.replace(/“[^”]*”/g, ""));
  return found === null ? [] : [`${key}: "${found[0]}" in "${en}"`];
};

/** Nothing at the ends, no double spaces, no three dots for an ellipsis. */
export const tidy: TextRule = ({ key, zh, en }) =>
  [zh, en].filter((text) => text !== text.trim() || / {2}|\.\.\./.test(text)).map((text) => `${key}: untidy "${text}"`);
