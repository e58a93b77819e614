// Writing a workbook to disk: never over an input, over another file only when asked, and whole or not at all.
import { lstat, mkdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { t } from "../i18n/terminal";
import type { InputFile } from "./expand-files";

export interface Target {
  readonly path: string;
  /** As the user knows it. */
  readonly shown: string;
}

export interface WritingRules {
  /** Write over a file that is there. */
  readonly force: boolean;
  /** Real paths of the files that are read, which are never written. */
  readonly inputs: ReadonlySet<string>;
}

/** Where the files are, links followed. */
export async function realPaths(files: readonly InputFile[]): Promise<ReadonlySet<string>> {
  return new Set(await Promise.all(files.map(({ path }) => realPath(path))));
}

/** Why nothing may be written there, in a sentence; undefined when it may. */
export async function writingProblem({ path, shown }: Target, rules: WritingRules): Promise<string | undefined> {
  const holes = { file: shown };
  if (!/\.xlsx$/i.test(path)) return t("terminal.output.not-xlsx", holes);
  const there = await lstat(path).catch(() => undefined);
  if (there?.isDirectory()) return t("terminal.output.folder", holes);
  if (there && rules.inputs.has(await realPath(path))) return t("terminal.output.input", holes);
  if (there && !rules.force) return t("terminal.output.exists", holes);
  return undefined;
}

/** True when the folder the file is to stand in is there. */
export async function hasFolder(path: string): Promise<boolean> {
  const folder = await stat(dirname(path)).catch(() => undefined);
  return folder?.isDirectory() === true;
}

/** Writes the bytes, making the folders on the way. A failure leaves what was there as it was and is a sentence. */
export async function writeBytes({ path, shown }: Target, bytes: Uint8Array): Promise<string | undefined> {
  const unfinished = `${path}.${String(process.pid)}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(unfinished, bytes);
    await rename(unfinished, path);
    return undefined;
  } catch (error) {
    await rm(unfinished, { force: true });
    return t("terminal.output.failed", { file: shown, cause: error instanceof Error ? error.message : String(error) });
  }
}

function realPath(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}
