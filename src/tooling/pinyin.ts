// npm run pinyin: writes the initials that the gallery's search reads.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pinyinInitialsFile } from "./pinyin-initials";

/** Where the initials are kept. */
export const initialsPath = join("src", "domain", "forms", "pinyin-initials.data.ts");

export function main(): Promise<number> {
  writeFileSync(initialsPath, pinyinInitialsFile());
  console.log(`Initials written to ${initialsPath}.`);
  return Promise.resolve(0);
}
