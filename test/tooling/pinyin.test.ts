// The initials kept for the search are those that are made, and they are right.
import { readFileSync } from "node:fs";
import { pinyinInitials } from "../../src/domain/forms/pinyin-initials.data";
import { initialsPath } from "../../src/tooling/pinyin";
import { pinyinInitialsFile } from "../../src/tooling/pinyin-initials";

test("the file is the one that npm run pinyin writes", () => {
  expect(readFileSync(initialsPath, "utf8")).toBe(pinyinInitialsFile());
});

test.each([
  ["a", "啊澳"],
  ["c", "擦错重"],
  ["d", "搭堕度"],
  ["h", "哈货行"],
  ["x", "昔迅行项"],
  ["z", "匝座长"],
])("%s begins %s", (letter, characters) => {
  for (const character of characters) expect(pinyinInitials[letter]).toContain(character);
});

test("every character in daily use is there", () => {
  expect(new Set(Object.values(pinyinInitials).join("")).size).toBe(3755);
});
