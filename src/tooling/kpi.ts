// npm run --silent kpi -- COMMAND …: the command line. Bundles src/terminal when its sources have changed and runs it.
import { Console } from "node:console";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { buildFunctionsMetadata, FunctionMetadata } from "./functions-metadata";
import type { main as runTerminal, Terminal } from "../terminal";

/** Everything the bundle and the description of the functions are made of. */
const sources = [
  "package-lock.json",
  ...["commands", "domain", "excel", "functions", "host", "i18n", "terminal", "xlsx"].map((room) => `src/${room}`),
  "src/tooling/function-names.ts",
  "src/tooling/functions-metadata.ts",
  "src/tooling/kpi.ts",
];

const cache = join("node_modules", ".cache", "kpi-sheets", "terminal");
const functionsFile = "functions.json";

/** What a mistake of ours ends with: 1 would say that a check has found something. */
const crashed = 2;

/** What a program ends with whose reader has gone: 128 and the number of the signal other programs get. */
const readerGone = 141;

export async function main(args: readonly string[]): Promise<number> {
  // stdout carries results only, whatever a library has to say.
  globalThis.console = new Console(process.stderr);
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(readerGone);
    throw error;
  });
  try {
    const folder = await freshBundle();
    const bundle = (await import(pathToFileURL(resolve(folder, "index.js")).href)) as { main: typeof runTerminal };
    return await bundle.main(args, terminalIn(folder));
  } catch (error) {
    console.error(error);
    return crashed;
  }
}

function terminalIn(bundle: string): Terminal {
  return {
    write: (text) => new Promise((done) => void process.stdout.write(text, () => done())),
    tell: (text) => void process.stderr.write(text),
    onScreen: process.stderr.isTTY,
    input: process.stdin as AsyncIterable<Uint8Array>,
    // npm and bootstrap.mjs work in the project's folder; the user's is here.
    folder: process.env["INIT_CWD"] ?? process.cwd(),
    functions: () =>
      Promise.resolve(JSON.parse(readFileSync(join(bundle, functionsFile), "utf8")) as readonly FunctionMetadata[]),
  };
}

/** The folder with the bundle of the sources as they are now; made when it is not there. */
async function freshBundle(): Promise<string> {
  const folder = join(cache, stampOf(sources));
  if (existsSync(folder)) return folder;
  process.stderr.write("正在准备命令行（只在首次和更新后）… Preparing the command line (once) …\n");
  mkdirSync(cache, { recursive: true });
  const old = readdirSync(cache).filter(isLeftOver);
  // Made aside and moved into place, because another one may be starting at the same time.
  const unfinished = `${folder}.${String(process.pid)}`;
  await bundleInto(unfinished);
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  for (const name of old) rmSync(join(cache, name), { recursive: true, force: true });
  return folder;
}

/** True for a bundle of other sources, and for one nobody can still be making. */
function isLeftOver(name: string): boolean {
  if (!name.includes(".")) return true;
  const begun = statSync(join(cache, name), { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  return Date.now() - begun > 3_600_000;
}

async function bundleInto(folder: string): Promise<void> {
  const { build } = await import("esbuild");
  const common = { bundle: true, platform: "node", format: "esm", target: "node20", logLevel: "error" } as const;
  await build({
    ...common,
    entryPoints: ["src/terminal/index.ts"],
    outdir: folder,
    // Commands that need no engine do not load it.
    splitting: true,
    // Some of the packages ask for Node's own modules as CommonJS does.
    banner: {
      js: 'import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);',
    },
  });
  const describing = join(folder, "functions-metadata.js");
  const entryPoints = ["src/tooling/functions-metadata.ts"];
  await build({ ...common, entryPoints, outfile: describing, packages: "external" });
  const described = (await import(pathToFileURL(resolve(describing)).href)) as {
    buildFunctionsMetadata: typeof buildFunctionsMetadata;
  };
  writeFileSync(join(folder, functionsFile), JSON.stringify(described.buildFunctionsMetadata().en.functions));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
}

function stampOf(paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of paths) for (const file of filesBelow(path)) hash.update(file).update(readFileSync(file));
  return hash.digest("hex").slice(0, 32);
}

function filesBelow(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
