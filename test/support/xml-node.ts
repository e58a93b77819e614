// A small XML tree for checks, independent of the one in src/xlsx.
import { SaxesParser } from "saxes";

export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

export type Report = (problem: string) => void;

export function parse(source: string): Node {
  const parser = new SaxesParser({ xmlns: false });
  const root: Node = { name: "", attributes: {}, children: [], text: "" };
  const open: Node[] = [root];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const node: Node = { name: name.replace(/^.*:/, ""), attributes, children: [], text: "" };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on("closetag", () => void open.pop());
  const addText = (text: string): void => {
    const node = open.at(-1);
    if (node) node.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(source).close();
  return root.children[0] ?? root;
}

export function children(node: Node | undefined, name: string): Node[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

export function child(node: Node | undefined, name: string): Node | undefined {
  return children(node, name)[0];
}

export function duplicates(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

/** Children stand in the order of the schema, each kind at most once unless it may repeat. */
export function checkOrder(
  place: string,
  node: Node | undefined,
  order: readonly string[],
  report: Report,
  repeat: readonly string[] = [],
): void {
  let last = -1;
  for (const { name } of node?.children ?? []) {
    const index = order.indexOf(name);
    if (index < 0) continue;
    if (index < last) report(`${place}: <${name}> stands too late`);
    if (index === last && !repeat.includes(name)) report(`${place}: <${name}> is there twice`);
    last = Math.max(last, index);
  }
}
