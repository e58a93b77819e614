// The two READMEs are one document in two languages: the same headings, code, tables, lists, links and pictures in the same
// order, each leading to the other at its top.
import { readFileSync } from "node:fs";

const files = { en: "README.md", zh: "README.zh-CN.md" } as const;
const read = (file: string) => readFileSync(file, "utf8");

interface Outline {
  /** Headings, fenced code, tables, list items and paragraphs in order; of tables and headings their size. */
  readonly blocks: readonly string[];
  /** What fenced code runs: its lines without the remarks beside them. */
  readonly code: readonly string[];
  readonly links: readonly string[];
  /** What stands in backquotes, sorted: the words around it may be in another order. Help is named in its language. */
  readonly named: readonly string[];
}

/** What of a Markdown text does not depend on its language. */
function outline(text: string): Outline {
  const blocks: string[] = [];
  const code: string[] = [];
  const prose: string[] = [];
  let fenced = false;
  for (const line of text.split("\n")) {
    if (line.startsWith("```")) {
      fenced = !fenced;
      if (fenced) blocks.push("code");
    } else if (fenced) code.push(line.split(/\s{2,}/)[0] ?? "");
    else {
      prose.push(line);
      const kind = kindOf(line, blocks.at(-1));
      if (kind !== undefined) blocks.push(kind);
    }
  }
  const rest = prose.join("\n");
  return {
    blocks: blocks.filter((block) => block !== "gap"),
    code,
    links: [...rest.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? ""),
    named: [...rest.matchAll(/`([^`]+)`/g)]
      .map(([, name = ""]) => name.replace(/^help\/(?:en|zh-CN)\//, "help/"))
      .toSorted(),
  };
}

/** The block a line opens, "gap" for the blank lines between blocks, undefined for a line that continues one. */
function kindOf(line: string, before: string | undefined): string | undefined {
  const heading = /^#+/.exec(line)?.[0];
  if (heading !== undefined) return `heading ${String(heading.length)}`;
  if (line.startsWith("|")) return `row of ${String(line.split("|").length - 2)}`;
  if (/^\s*(?:-|\d+\.) /.test(line)) return "item";
  if (line.trim() === "") return "gap";
  return before === "gap" || before?.startsWith("heading") ? "paragraph" : undefined;
}

const english = outline(read(files.en));
const chinese = outline(read(files.zh));

test("headings, paragraphs, lists, code and tables follow in the same order", () => {
  expect(chinese.blocks).toEqual(english.blocks);
  expect(english.blocks.length).toBeGreaterThan(40);
});

test("the same commands are to be typed", () => {
  expect(chinese.code).toEqual(english.code);
});

test("links and pictures lead to the same places, but for the link to the other language", () => {
  const [other, ...rest] = english.links;
  const [back, ...chineseRest] = chinese.links;
  expect([other, back]).toEqual([files.zh, files.en]);
  expect(chineseRest).toEqual(rest);
});

test("files, functions, settings and addresses are named alike", () => {
  expect(chinese.named).toEqual(english.named);
});

test("the Chinese is Chinese: no paragraph is left in English", () => {
  const prose = read(files.zh).replace(/```[\s\S]*?```/g, "");
  const foreign = prose.split(/\n{2,}/).filter((block) => block.trim() !== "" && !/\p{Script=Han}/u.test(block));
  expect(foreign.filter((block) => !/^\[English\]\(README\.md\)$/.test(block.trim()))).toEqual([]);
});

test("what differs is seen", () => {
  const text = "# A\n\nSee [b](c.md) and `d`.\n\n- e\n\n| f | g |\n| - | - |\n\n```\nnpm test   runs it\n```\n";
  expect(outline(text)).toEqual({
    blocks: ["heading 1", "paragraph", "item", "row of 2", "row of 2", "code"],
    code: ["npm test"],
    links: ["c.md"],
    named: ["d"],
  });
  expect(outline(text.replace("- e", "- e\n- h")).blocks).not.toEqual(outline(text).blocks);
  expect(outline(text.replace("runs it", "全部检查"))).toEqual(outline(text));
});
