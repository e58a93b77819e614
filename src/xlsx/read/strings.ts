// Strings with or without formats of their own: the shared ones and those inside cells.
import { childOf, parseXml, type XmlElement } from "../xml/tree";
import { unescapeString } from "../xml/text";
import type { TextRunData } from "../workbook-data";
import type { Palette } from "./colors";
import { readFont } from "./styles";

export interface StringItem {
  readonly text: string;
  readonly runs?: readonly TextRunData[];
}

/** An <si> or <is>: its text, and its runs when it has formats. Phonetic readings are left out. */
export function readString(item: XmlElement, palette: Palette): StringItem {
  const [only] = item.children;
  if (only && only.name === "t" && item.children.length === 1) return { text: unescapeString(only.text) };
  const runs: TextRunData[] = [];
  let formatted = false;
  for (const child of item.children) {
    if (child.name === "t") runs.push({ text: unescapeString(child.text) });
    if (child.name !== "r") continue;
    const properties = childOf(child, "rPr");
    if (properties) formatted = true;
    const text = unescapeString(childOf(child, "t")?.text ?? "");
    runs.push({ text, ...(properties ? { font: readFont(properties, palette) } : {}) });
  }
  const text = runs.map((run) => run.text).join("");
  return formatted ? { text, runs } : { text };
}

/** The shared strings, index for index as in the file. */
export function readSharedStrings(source: string | undefined, palette: Palette): StringItem[] {
  const items: StringItem[] = [];
  if (source === undefined) return items;
  parseXml(source, { name: "si", visit: (item) => items.push(readString(item, palette)) });
  return items;
}
