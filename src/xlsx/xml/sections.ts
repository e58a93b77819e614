// A document as the list of its root's children, in the order its schema demands: pieces are replaced, the rest stays as written.
import { xmlDocument } from "./text";
import { parseXml, sourceOf, type XmlElement, type XmlVisitor } from "./tree";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Takes the prefix off a document whose own elements have one (<x:worksheet>), so that new elements need none. */
export function withoutRootPrefix(source: string): string {
  const prefix = /<([A-Za-z_][\w.-]*):[\w.-]+[^<>]*\sxmlns:\1=/.exec(source)?.[1];
  if (prefix === undefined || !new RegExp(`^[^<]*(?:<[?!][^<]*)*<${prefix}:`).test(source)) return source;
  return source.replaceAll(`<${prefix}:`, "<").replaceAll(`</${prefix}:`, "</").replace(`xmlns:${prefix}=`, "xmlns=");
}

export class Sections {
  readonly root: XmlElement;
  readonly source: string;
  private readonly pieces = new Map<string, string>();
  /** Children the schema does not list (compatibility blocks), by the child they follow. */
  private readonly strangers = new Map<string, string>();
  private changed = false;

  constructor(
    source: string,
    private readonly order: readonly string[],
    visitor?: XmlVisitor,
  ) {
    this.source = withoutRootPrefix(source);
    this.root = parseXml(this.source, visitor);
    let last = "";
    for (const child of this.root.children) {
      const piece = sourceOf(child, this.source);
      if (order.includes(child.name)) {
        last = child.name;
        this.pieces.set(last, (this.pieces.get(last) ?? "") + piece);
      } else this.strangers.set(last, (this.strangers.get(last) ?? "") + piece);
    }
  }

  get isChanged(): boolean {
    return this.changed;
  }

  /** The XML of all children of that name. */
  get(name: string): string {
    return this.pieces.get(name) ?? "";
  }

  /** The first child of that name as it was in the source. */
  original(name: string): XmlElement | undefined {
    return this.root.children.find((child) => child.name === name);
  }

  /** Replaces all children of that name; "" removes them. */
  set(name: string, xml: string): void {
    if (!this.order.includes(name)) throw new Error(`no place for <${name}>`);
    if (this.get(name) === xml) return;
    this.changed = true;
    this.pieces.set(name, xml);
  }

  /** Replaces the children the schema does not list by what change makes of each group of them. */
  changeStrangers(change: (xml: string) => string): void {
    for (const [after, xml] of this.strangers) {
      const now = change(xml);
      if (now === xml) continue;
      this.changed = true;
      this.strangers.set(after, now);
    }
  }

  /** Adds items to the end of a collection and corrects its count. */
  append(name: string, items: readonly string[], count: number): void {
    if (items.length === 0) return;
    const xml = this.get(name);
    const added = items.join("");
    if (xml === "" || /^<[^>]*\/>$/.test(xml)) return this.set(name, `<${name} count="${count}">${added}</${name}>`);
    const end = xml.lastIndexOf("</");
    const open = xml.indexOf(">");
    const head = xml.slice(0, open).replace(/\scount="[^"]*"/, "") + ` count="${count}"`;
    this.set(name, head + xml.slice(open, end) + added + xml.slice(end));
  }

  /** The document; everything before and inside the root's open tag is kept. */
  toXml(): string {
    if (!this.changed) return this.source;
    const known = this.order.map((name) => this.get(name) + (this.strangers.get(name) ?? ""));
    const content = (this.strangers.get("") ?? "") + known.join("");
    let open = this.source.slice(0, this.root.openEnd).replace(/\/>$/, ">");
    if (!open.includes("<?xml")) open = xmlDocument(open);
    if (/\sr:id=/.test(content) && !open.includes("xmlns:r=")) open = open.replace(/>$/, ` xmlns:r="${RELATIONS}">`);
    return `${open}${content}</${this.root.name}>`;
  }
}
