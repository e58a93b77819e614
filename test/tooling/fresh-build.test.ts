// What a build is made from is in its stamp: else a change of it would not be built.
import { existsSync } from "node:fs";
import { builds } from "../../src/tooling/fresh-build";
import { importGraph } from "../static/imports/graph";
import { sourceFiles } from "../static/sources";

const graph = importGraph(sourceFiles());

/** Every file of src that a file loads, itself among them. */
function reachable(from: string): string[] {
  const seen = new Set<string>();
  const open = [from];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    open.push(...(graph.get(path) ?? []));
  }
  return [...seen];
}

test.each<[keyof typeof builds, string]>([
  ["addin", "taskpane/index.tsx"],
  ["addin", "functions/index.ts"],
  ["addin", "tooling/help-pages.ts"],
  ["addin", "tooling/functions-metadata.ts"],
  ["addin", "tooling/manifest.ts"],
  ["workbench", "workbench/index.ts"],
])("the stamp of the %s covers everything %s loads", (build, entry) => {
  const files = reachable(entry).map((path) => `src/${path}`);
  expect(files.length).toBeGreaterThan(entry.endsWith("manifest.ts") ? 0 : 2);
  const covered = (file: string) => builds[build].some((source) => file === source || file.startsWith(`${source}/`));
  expect(files.filter((file) => !covered(file))).toEqual([]);
});

test("everything in a stamp is there", () => {
  const named = Object.values(builds).flat();
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});
