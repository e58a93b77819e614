// XML text to a small tree that remembers where each element stood, so that what is not understood can be carried over as it was.
import { SaxesParser } from "saxes";
import type { SaxesTagPlain } from "saxes";

export interface XmlElement {
  /** Name without its namespace prefix. */
  readonly name: string;
  /** By name as written, prefix included. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** The element's own text, without that of its children. */
  text: string;
  /** Where it begins and ends in the source, and where its open tag ends. */
  readonly start: number;
  readonly openEnd: number;
  end: number;
}

/** Elements handed over as soon as they are complete and then forgotten, for lists too long to keep. */
export interface XmlVisitor {
  readonly name: string;
  readonly visit: (element: XmlElement) => void;
}

/** The text is not well-formed XML. */
export class XmlProblem extends Error {}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Parses a whole document and gives its root. Throws XmlProblem when it is not well-formed. */
export function parseXml(source: string, visitor?: XmlVisitor): XmlElement {
  const parser = new SaxesParser({ position: false, xmlns: false });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  const addText = (text: string): void => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on("error", (error) => {
    throw new XmlProblem(error.message);
  });
  parser.on("opentag", (tag: SaxesTagPlain) => {
    const openEnd = parser.position;
    const start = source.lastIndexOf("<", openEnd - 1);
    const name = withoutPrefix(tag.name);
    open.push({ name, attributes: tag.attributes, children: [], text: "", start, openEnd, end: openEnd });
  });
  parser.on("closetag", () => {
    const element = open.pop();
    if (!element) return;
    element.end = parser.position;
    if (element.name === visitor?.name) return visitor.visit(element);
    const parent = open.at(-1);
    if (parent) parent.children.push(element);
    else root = element;
  });
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(source).close();
  if (!root) throw new XmlProblem("no root element");
  return root;
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** Every element of that name below this one, in document order. */
export function descendantsOf(element: XmlElement | undefined, name: string): XmlElement[] {
  if (!element) return [];
  return element.children.flatMap((child) =>
    child.name === name ? [child, ...descendantsOf(child, name)] : descendantsOf(child, name),
  );
}

/** The text of the first child of that name. */
export function textOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.text;
}

/** An attribute as a number; undefined when it is missing or no number. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const text = element?.attributes[name];
  if (text === undefined || text.trim() === "") return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}

/** An attribute as a flag: "1", "true" and "on" are true; missing is the default. */
export function flagOf(element: XmlElement | undefined, name: string, byDefault = false): boolean {
  const text = element?.attributes[name];
  return text === undefined ? byDefault : text === "1" || text === "true" || text === "on";
}

/** The relation an element names (r:id, whatever prefix the file uses). */
export function relationOf(element: XmlElement): string | undefined {
  const named = Object.entries(element.attributes).find(([name]) => /^(?!xmlns).+:id$/.test(name));
  return named?.[1];
}

/** The element as it stands in the source. */
export function sourceOf(element: XmlElement, source: string): string {
  return source.slice(element.start, element.end);
}
