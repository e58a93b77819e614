// Builds what is out of date and nothing else: each build carries a stamp of the files it was made from.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const common = ["package-lock.json", "webpack.config.js", "src/domain", "src/i18n"];

/** What each build is made from; the rooms follow from who may import whom, test/tooling/fresh-build.test.ts sees to it. */
export const builds = {
  addin: [
    ...common,
    "manifest.xml",
    "assets",
    "src/excel",
    "src/commands",
    "src/functions",
    "src/taskpane",
    "src/tooling/function-names.ts",
    "src/tooling/functions-metadata.ts",
    "src/tooling/help",
    "src/tooling/help-pages.ts",
    "src/tooling/manifest.ts",
    "package.json",
    "README.md",
    "README.zh-CN.md",
  ],
  workbench: [...common, "src/host", "src/xlsx", "src/workbench"],
};

/** Builds add-in and workbench where their sources changed; `env` are webpack's --env settings. False when one failed. */
export function buildWhatChanged(env: readonly string[] = []): boolean {
  for (const [name, sources] of Object.entries(builds)) {
    const stampFile = join("dist", `.${name}.stamp`);
    const stamp = stampOf(sources, env);
    if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) continue;
    console.log(`Building the ${name} …`);
    const webpack = join("node_modules", "webpack-cli", "bin", "cli.js");
    const settings = env.flatMap((setting) => ["--env", setting]);
    const built = spawnSync(process.execPath, [webpack, "--config-name", name, ...settings], { stdio: "inherit" });
    if (built.status !== 0) return false;
    mkdirSync("dist", { recursive: true });
    writeFileSync(stampFile, stamp);
  }
  return true;
}

function stampOf(paths: readonly string[], env: readonly string[]): string {
  const hash = createHash("sha256").update(env.join("\n"));
  for (const path of paths) {
    for (const file of filesBelow(path)) hash.update(file).update(readFileSync(file));
  }
  return hash.digest("hex");
}

function filesBelow(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.endsWith("readme"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
