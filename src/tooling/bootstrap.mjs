// The first step of every npm script: plain JavaScript, because nothing is installed yet on a fresh clone.
// Installs what the lock file names when that is due, then bundles src/tooling/<name>.ts and runs its main().
import { spawnSync } from "node:child_process";
import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
// Where the user is, for tools that take files; npm says so itself.
process.env["INIT_CWD"] ??= process.cwd();
process.chdir(root);

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.versions.node} is too old: KPI Sheets needs Node 20.19 or newer (https://nodejs.org).`);
  process.exit(1);
}

/** @param {string} path */
const changedAt = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

// Behind a link are another checkout's packages, which an installation here would delete.
const linked = lstatSync("node_modules", { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
if (!linked && changedAt("node_modules/.package-lock.json") < changedAt("package-lock.json")) {
  console.error("Installing packages (once; about a minute) …");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const installed = spawnSync(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    // Not on stdout, which belongs to the tool's results.
    stdio: ["inherit", 2, 2],
    shell: process.platform === "win32",
  });
  if (installed.status !== 0) {
    console.error("The packages could not be installed: see the message above; then run the same command again.");
    process.exit(1);
  }
}

const [name = "", ...args] = process.argv.slice(2);
const outfile = join(root, "node_modules", ".cache", "kpi-sheets", "tooling", `${name}.mjs`);
mkdirSync(dirname(outfile), { recursive: true });
const { build } = await import("esbuild");
const { outputFiles } = await build({
  entryPoints: [`src/tooling/${name}.ts`],
  outfile,
  write: false,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  packages: "external",
  logLevel: "error",
});
const bundled = outputFiles[0]?.contents ?? new Uint8Array();
if (!existsSync(outfile) || !readFileSync(outfile).equals(bundled)) {
  // Moved into place whole, because the same tool may be starting a second time just now.
  writeFileSync(`${outfile}.${process.pid}`, bundled);
  renameSync(`${outfile}.${process.pid}`, outfile);
}
/** @type {{ main(args: string[]): Promise<number> }} */
const tool = await import(pathToFileURL(outfile).href);
process.exitCode = await tool.main(args);
