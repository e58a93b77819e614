// A section of a README as paragraphs and lists, so that what it says need not be said again. Knows the little Markdown
// our READMEs use in running text; anything else is refused.

/** A piece of a line: plain text, or text that is code, strong or a link. */
export type Piece =
  | { readonly kind: "text" | "code" | "strong"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly target: string };

export type Paragraph =
  | { readonly kind: "paragraph"; readonly pieces: readonly Piece[] }
  | { readonly kind: "list"; readonly items: readonly (readonly Piece[])[] };

/** The paragraphs under a heading of the second level. Throws when the heading or its text is not there. */
export function readmeSection(markdown: string, heading: string): Paragraph[] {
  const sections = markdown.split(/^## /m);
  const section = sections.find((one) => one.split("\n", 1)[0]?.trim() === heading);
  const body = section?.slice(section.indexOf("\n")).trim() ?? "";
  if (body === "") throw new Error(`The README has nothing under "${heading}".`);
  return body.split(/\n{2,}/).flatMap(blocksOf);
}

function blocksOf(text: string): Paragraph[] {
  const lines = text.split("\n");
  const strange = lines.find((line) => /^(\||#|>|```|\d+\. )/.test(line));
  if (strange !== undefined) throw new Error(`No running text: "${strange}"`);
  const first = lines.findIndex((line) => line.startsWith("- "));
  const before = first < 0 ? lines : lines.slice(0, first);
  const paragraph: Paragraph[] = before.length > 0 ? [{ kind: "paragraph", pieces: piecesOf(joined(before)) }] : [];
  if (first < 0) return paragraph;
  const items = lines.slice(first).reduce<string[][]>((list, line) => {
    if (line.startsWith("- ")) list.push([line.slice(2)]);
    else list.at(-1)?.push(line.trim());
    return list;
  }, []);
  return [...paragraph, { kind: "list", items: items.map((item) => piecesOf(joined(item))) }];
}

/** Lines of one paragraph: nothing goes between Chinese characters, also where a name in underscores begins or ends. */
function joined(lines: readonly string[]): string {
  const chinese = "\\p{Script=Han}，。；：、！？（）“”";
  const between = new RegExp(`(?<=[${chinese}][_*]*)\\n(?=[_*]*[${chinese}])`, "gu");
  return lines.join("\n").replace(between, "").replaceAll("\n", " ");
}

function piecesOf(text: string): Piece[] {
  const pattern = /`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\(([^)\s]+)\)|(?<![\w])_([^_]+)_(?![\w])/g;
  const pieces: Piece[] = [];
  let last = 0;
  for (const match of text.matchAll(pattern)) {
    const [whole, code, strong, label, target, name] = match;
    if (match.index > last) pieces.push({ kind: "text", text: text.slice(last, match.index) });
    if (code !== undefined) pieces.push({ kind: "code", text: code });
    else if (label !== undefined && target !== undefined) pieces.push({ kind: "link", text: label, target });
    else pieces.push({ kind: "strong", text: strong ?? name ?? "" });
    last = match.index + whole.length;
  }
  if (last < text.length) pieces.push({ kind: "text", text: text.slice(last) });
  return pieces;
}
