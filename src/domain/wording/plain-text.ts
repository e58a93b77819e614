// A text made comparable: half width, lower case, simplified characters, without the spaces and the pinyin that
// scrapers and typists leave between Chinese characters. Every place leads back to the original text.
import { characterPairs, otherCharacters } from "./characters.data";

/** A normalised text; `start` and `end` of a part of it are turned into places of the original by `spanOf`. */
export interface PlainText {
  readonly text: string;
  /** Places of the original, one for each unit of `text`; absent where they are the same. */
  readonly places?: readonly number[];
}

const folded = foldingTable();

function foldingTable(): Uint16Array {
  const table = Uint16Array.from({ length: 65536 }, (_, code) => code);
  for (let code = 0; code < 65536; code += 1) {
    if (code >= 0xd800 && code < 0xe000) continue;
    const lower = String.fromCharCode(code).toLowerCase();
    if (lower.length === 1) table[code] = lower.charCodeAt(0);
  }
  for (let code = 0xff01; code <= 0xff5e; code += 1) table[code] = table[code - 0xfee0] ?? code;
  for (let at = 0; at + 1 < characterPairs.length; at += 2) {
    table[characterPairs.charCodeAt(at)] = characterPairs.charCodeAt(at + 1);
  }
  for (const [from, to] of otherCharacters) table[from.charCodeAt(0)] = to.charCodeAt(0);
  return table;
}

/** Normalises a text. Its length changes only where spaces or pinyin between Chinese characters are left out. */
export function plainTextOf(original: string): PlainText {
  const text = fold(original);
  return needsTightening.test(text) ? tighten(text) : { text };
}

/** A word normalised as texts are, to compare it with them. */
export function plainWord(word: string): string {
  return plainTextOf(word.trim()).text;
}

/** Where a part of the normalised text stands in the original. */
export function spanOf({ places }: PlainText, start: number, end: number): { start: number; end: number } {
  if (!places) return { start, end };
  return { start: places[start] ?? 0, end: (places[end - 1] ?? 0) + 1 };
}

// Most characters stay as they are: what lies between those that change is copied whole.
function fold(original: string): string {
  let result = "";
  let from = 0;
  for (let at = 0; at < original.length; at += 1) {
    const code = original.charCodeAt(at);
    const plain = folded[code] ?? code;
    if (plain === code) continue;
    result += original.slice(from, at) + String.fromCharCode(plain);
    from = at + 1;
  }
  return from === 0 ? original : result + original.slice(from);
}

const needsTightening = /[\u3400-\u9fff][ \t]|[ \t][\u3400-\u9fff]|[\u3400-\u9fff]\([a-zü]{0,5}[\u00e0-\u01dc]/;
const pinyin = /^\([a-zü\u00e0-\u01dc]{1,7}\)/;
const toned = /[\u00e0-\u00fb\u00fd-\u01dc]/;

function tighten(text: string): PlainText {
  const places: number[] = [];
  let tight = "";
  for (let at = 0; at < text.length; at += 1) {
    const left = leftOut(text, at);
    if (left > 0) {
      at += left - 1;
      continue;
    }
    tight += text.charAt(at);
    places.push(at);
  }
  return { text: tight, places };
}

/** How many units from here on are left out. */
function leftOut(text: string, at: number): number {
  const unit = text.charAt(at);
  if (unit === " " || unit === "\t") {
    let end = at + 1;
    while (text.charAt(end) === " " || text.charAt(end) === "\t") end += 1;
    return isChinese(text.charCodeAt(at - 1)) || isChinese(text.charCodeAt(end)) ? end - at : 0;
  }
  if (unit !== "(" || !isChinese(text.charCodeAt(at - 1))) return 0;
  const spelling = pinyin.exec(text.slice(at, at + 10))?.[0];
  return spelling !== undefined && toned.test(spelling) ? spelling.length : 0;
}

/** True for a Chinese character. */
export function isChinese(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

/** True for a letter of an alphabetic script or a digit: what English words are made of. */
export function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xe0 && code <= 0x24f);
}
