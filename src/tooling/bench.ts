// npm run bench [-- NAME…]: measures what test/bench/*.bench.ts measure and holds each figure to its limit.
// Figures are ratios of two things timed in the same run, so they say the same on a slow machine and a fast one.
import { build } from "esbuild";
import { fork } from "node:child_process";
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";

/** What a file of test/bench exports a `measure(): Promise<Figure>` for. */
export interface Figure {
  /** What is measured, in a few words. */
  readonly name: string;
  /** What it costs, as a multiple of what it is compared with. */
  readonly ratio: number;
  /** The ratio must be below this. */
  readonly limit: number;
  /** The times behind the ratio, for people. */
  readonly details: string;
}

const folder = join("test", "bench");
const ending = ".bench.ts";

/** Runs every benchmark, or those named; 1 when a figure is not below its limit or cannot be measured. */
export async function main(names: readonly string[]): Promise<number> {
  const all = readdirSync(folder).flatMap((file) => (file.endsWith(ending) ? [file.slice(0, -ending.length)] : []));
  const unknown = names.find((name) => !all.includes(name));
  if (unknown !== undefined) {
    console.error(`There is no benchmark "${unknown}". There are: ${all.join(", ")}.`);
    return 2;
  }
  let good = true;
  for (const name of names.length > 0 ? names : all) {
    const figure = await measured(name);
    if (figure) console.log(lineOf(figure));
    good &&= figure !== undefined && isGood(figure);
  }
  return good ? 0 : 1;
}

function isGood({ ratio, limit }: Figure): boolean {
  return ratio < limit;
}

function lineOf(figure: Figure): string {
  const { name, ratio, limit, details } = figure;
  const verdict = isGood(figure) ? "ok      " : "TOO SLOW";
  return `${verdict}  ${ratio.toFixed(2)} × (limit ${limit.toFixed(2)})  ${name}: ${details}`;
}

/** Measures in a process of its own, so that no benchmark runs in the memory another one has left. */
async function measured(name: string): Promise<Figure | undefined> {
  const outfile = resolve("node_modules", ".cache", "kpi-sheets", "bench", `${name}.cjs`);
  const source = `import { measure } from "./${name}${ending}";
    void measure().then((figure) => process.send?.(figure, () => process.exit(0)));`;
  await build({
    stdin: { contents: source, resolveDir: folder, loader: "ts" },
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    packages: "external",
    logLevel: "error",
  });
  return new Promise((done) => {
    const child = fork(outfile, { execArgv: ["--expose-gc"] });
    let figure: Figure | undefined;
    child.on("message", (message) => (figure = message as Figure));
    child.on("exit", () => {
      if (!figure) console.error(`${name}: no figure, see above.`);
      done(figure);
    });
  });
}
