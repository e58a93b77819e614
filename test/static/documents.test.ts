// What the documents point at is there: files, npm scripts, functions.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const documents = ["README.md", "README.zh-CN.md", "CHANGELOG.md", "src/README.md", "src/DECISIONS.md"];

/** Relative links and pictures of a Markdown text. */
function linksIn(text: string): string[] {
  const targets = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target]) => target ?? "");
  return targets.filter((target) => !/^[a-z]+:/.test(target));
}

/** npm scripts a Markdown text tells the reader to run. */
function scriptsIn(text: string): string[] {
  const named = [...text.matchAll(/npm (?:run )?(?:--[a-z]+ )*([a-z][a-z:]*)/g)].map(([, name]) => name ?? "");
  return [...new Set(named)];
}

test.each(documents)("the links of %s lead somewhere", (path) => {
  const missing = linksIn(readFileSync(path, "utf8")).filter((target) => !existsSync(join(dirname(path), target)));
  expect(missing).toEqual([]);
});

test.each(documents)("the scripts %s names exist", (path) => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  expect(scriptsIn(readFileSync(path, "utf8")).filter((name) => !(name in scripts))).toEqual([]);
});

test("links and scripts are found as they are written", () => {
  const text =
    "See [a](src/a.md#top) and ![b](b.png), [c](https://example.com). `npm start`, then `npm run start:excel`, `npm run --silent kpi -- forms`.";
  expect(linksIn(text)).toEqual(["src/a.md", "b.png"]);
  expect(scriptsIn(text)).toEqual(["start", "start:excel", "kpi"]);
});
