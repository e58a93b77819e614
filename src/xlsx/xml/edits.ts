// Changes of a document by place: everything between them stays as it was written.
import { escapeAttribute, escapeText } from "./text";
import { parseXml, type XmlElement } from "./tree";

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export class XmlEdits {
  readonly root: XmlElement;
  private readonly edits: Edit[] = [];

  constructor(readonly source: string) {
    this.root = parseXml(source);
  }

  /** Gives an attribute the element has another value. */
  setAttribute(element: XmlElement, name: string, value: string | number): void {
    const open = this.source.slice(element.start, element.openEnd);
    const match = new RegExp(String.raw`\s${name}\s*=\s*(?:"[^"]*"|'[^']*')`).exec(open);
    if (!match) return;
    const start = element.start + match.index;
    this.edits.push({ start, end: start + match[0].length, text: ` ${name}="${escapeAttribute(String(value))}"` });
  }

  /** Replaces what is between the tags of an element that has no children. */
  setText(element: XmlElement, text: string | number): void {
    const close = this.source.lastIndexOf("</", element.end - 1);
    if (close < element.openEnd) return;
    this.edits.push({ start: element.openEnd, end: close, text: escapeText(String(text)) });
  }

  remove(element: XmlElement): void {
    this.edits.push({ start: element.start, end: element.end, text: "" });
  }

  /** The document with the changes; changes within something removed do not count. */
  toXml(): string {
    let xml = "";
    let at = 0;
    const sorted = [...this.edits].sort((one, other) => one.start - other.start || other.end - one.end);
    for (const { start, end, text } of sorted) {
      if (start < at) continue;
      xml += this.source.slice(at, start) + text;
      at = end;
    }
    return xml + this.source.slice(at);
  }
}
