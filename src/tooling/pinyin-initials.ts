// Which letters the pinyin of a Chinese character begins with, for searching forms by initials. Taken from GB 2312,
// whose first 3,755 characters, those in daily use, stand in the order of their pinyin.

/** The first code of each letter among the characters of level 1; i, u and v begin no syllable. */
const letterStarts: Readonly<Record<string, number>> = {
  a: 0xb0a1,
  b: 0xb0c5,
  c: 0xb2c1,
  d: 0xb4ee,
  e: 0xb6ea,
  f: 0xb7a2,
  g: 0xb8c1,
  h: 0xb9fe,
  j: 0xbbf7,
  k: 0xbfa6,
  l: 0xc0ac,
  m: 0xc2e8,
  n: 0xc4c3,
  o: 0xc5b6,
  p: 0xc5be,
  q: 0xc6da,
  r: 0xc8bb,
  s: 0xc8f6,
  t: 0xcbfa,
  w: 0xcdda,
  x: 0xcef4,
  y: 0xd1b9,
  z: 0xd4d1,
};
const levelEnd = 0xd7f9;

/** Characters read in more than one way, under the letters of the ways GB 2312 does not file them by. */
const otherReadings: Readonly<Record<string, string>> = {
  c: "重参差朝曾称乘",
  d: "都调弹石度",
  h: "行会和还",
  j: "校降系角解觉强奇",
  k: "会卡",
  l: "率乐",
  q: "切奇",
  s: "省属识折数",
  t: "调弹台",
  x: "行校省降系",
  y: "乐约",
  z: "长重中传载择占转",
};

/** The characters of each letter; one that is read in several ways stands under several. */
export function pinyinInitials(): Record<string, string> {
  const gb = new TextDecoder("gb18030");
  const starts = [...Object.values(letterStarts), levelEnd + 1];
  return Object.fromEntries(
    Object.entries(letterStarts).map(([letter, start], at) => {
      const characters = codesFrom(start, starts[at + 1] ?? levelEnd + 1).map((code) =>
        gb.decode(Uint8Array.of(code >> 8, code & 0xff)),
      );
      return [letter, [...new Set([...characters, ...(otherReadings[letter] ?? "")])].join("")];
    }),
  );
}

/** The file the pane's search reads. */
export function pinyinInitialsFile(): string {
  const lines = Object.entries(pinyinInitials()).map(([letter, characters]) => `  ${letter}: "${characters}",\n`);
  return [
    "// The letters that the pinyin of common Chinese characters begins with. Made by `npm run pinyin`.\n",
    "export const pinyinInitials: Readonly<Record<string, string>> = {\n",
    ...lines,
    "};\n",
  ].join("");
}

function codesFrom(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_code, step) => start + step).filter(
    (code) => (code & 0xff) > 0xa0 && (code & 0xff) < 0xff,
  );
}
