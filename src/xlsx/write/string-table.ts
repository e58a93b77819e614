// The shared strings while they grow: new ones are added at the end, so no index ever changes.
import { element, stringElement, xmlDocument } from "../xml/text";
import { parseXml } from "../xml/tree";
import { withoutRootPrefix } from "../xml/sections";
import type { TextRunData } from "../workbook-data";
import { fontXml } from "./style-xml";
import { SPREADSHEET } from "./template";

export class StringTable {
  private readonly source: string | undefined;
  private readonly known = new Map<string, number>();
  private readonly added: string[] = [];
  private readonly before: number;

  constructor(
    source: string | undefined,
    private readonly themed: boolean,
  ) {
    this.source = source === undefined ? undefined : withoutRootPrefix(source);
    let count = 0;
    const text = this.source ?? "<sst/>";
    parseXml(text, { name: "si", visit: (item) => this.remember(text.slice(item.openEnd, item.end - 5), count++) });
    this.before = count;
  }

  private remember(content: string, index: number): void {
    if (!this.known.has(content)) this.known.set(content, index);
  }

  /** The index of a string, with its runs when it has formats of its own. */
  indexOf(text: string, runs?: readonly TextRunData[]): number {
    const content = runs
      ? runs
          .map((run) => `<r>${run.font ? fontXml(run.font, this.themed, "rPr") : ""}${stringElement(run.text)}</r>`)
          .join("")
      : stringElement(text);
    const known = this.known.get(content);
    if (known !== undefined) return known;
    const index = this.before + this.added.length;
    this.known.set(content, index);
    this.added.push(`<si>${content}</si>`);
    return index;
  }

  /** The part; undefined when nothing was added. */
  toXml(): string | undefined {
    if (this.added.length === 0) return undefined;
    const total = this.before + this.added.length;
    const items = this.added.join("");
    const end = this.source?.lastIndexOf("</") ?? -1;
    if (this.source === undefined || end < 0) {
      return xmlDocument(element("sst", { xmlns: SPREADSHEET, uniqueCount: total }, items));
    }
    // Readers count for themselves; a count that is wrong would only mislead, so it is left out.
    const head = this.source.slice(0, end).replace(/(<sst\b[^>]*?)\scount="[^"]*"/, "$1");
    return (
      head.replace(/(<sst\b[^>]*?)\suniqueCount="[^"]*"/, `$1 uniqueCount="${total}"`) + items + this.source.slice(end)
    );
  }
}
