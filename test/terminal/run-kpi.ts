// The command line in this process: what it writes, what it tells, how it ends; and a folder for its files.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { main } from "../../src/terminal";
import { buildFunctionsMetadata } from "../../src/tooling/functions-metadata";

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  readonly folder?: string;
  /** What stands on stdin, in the pieces in which it comes. */
  readonly input?: readonly (string | Uint8Array)[];
  readonly onScreen?: boolean;
}

/** Runs one command line. */
export async function runKpi(args: readonly string[], surroundings: Surroundings = {}): Promise<Ended> {
  const { folder = tmpdir(), input = [], onScreen = false } = surroundings;
  const said = { out: "", err: "" };
  const code = await main(args, {
    write: (text) => {
      said.out += text;
      return Promise.resolve();
    },
    tell: (text) => void (said.err += text),
    onScreen,
    input: pieces(input),
    folder,
    functions: () => Promise.resolve(buildFunctionsMetadata().en.functions),
  });
  return { code, ...said };
}

/** A folder with these files, for as long as the tests of a file run. */
export function folderWith(files: Readonly<Record<string, Uint8Array | string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "kpi-terminal-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The findings of `check` as the parts of their lines. */
export function partsOf(out: string): string[][] {
  return out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("\t"));
}

async function* pieces(input: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const piece of input) yield await Promise.resolve(typeof piece === "string" ? Buffer.from(piece) : piece);
}
