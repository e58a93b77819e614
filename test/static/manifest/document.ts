// A manifest as a tree of elements, and the few questions the rules ask of it.
import { SaxesParser } from "saxes";

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** Parses XML into its root element; throws on XML that is not well formed. */
export function parseXml(xml: string): Element {
  const top = { name: "", attributes: {}, children: [] as Element[], text: "" };
  const open = [top];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes, children: [] as Element[], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const current = open.at(-1);
    if (current) current.text += text.trim();
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  const [root] = top.children;
  if (root === undefined) throw new Error("no element");
  return root;
}

/** The element and everything below it, in document order. */
export function all(element: Element): Element[] {
  return [element, ...element.children.flatMap(all)];
}

/** Every element of these names, anywhere. */
export function named(root: Element, ...names: readonly string[]): Element[] {
  return all(root).filter(({ name }) => names.includes(name));
}

export function attribute(element: Element, name: string): string {
  return element.attributes[name] ?? "";
}

/** The resources: everything in Resources that has an id. */
export function resources(root: Element): Element[] {
  return named(root, "Resources").flatMap((part) => named(part, "bt:Image", "bt:Url", "bt:String"));
}

/** The default value of a resource; undefined when there is no such resource. */
export function resourceValue(root: Element, id: string): string | undefined {
  return resources(root).find((resource) => attribute(resource, "id") === id)?.attributes["DefaultValue"];
}

/** Default and overridden values of an element that holds text or an address. */
export function values(element: Element): string[] {
  const overrides = named(element, "Override", "bt:Override").map((override) => attribute(override, "Value"));
  return [attribute(element, "DefaultValue"), ...overrides];
}
