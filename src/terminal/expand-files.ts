// From what was named on the command line to files: folders and patterns become the .xlsx files in them.
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";

export interface InputFile {
  /** As the user knows it, with "/" between folders. */
  readonly shown: string;
  readonly path: string;
}

export interface Expansion {
  readonly files: readonly InputFile[];
  /** Names that stand for no file, and why. */
  readonly empty: readonly { readonly name: string; readonly reason: "not-found" | "no-files" | "no-match" }[];
}

const workbooks = "**/*.xlsx";
/** Excel's own notes of who has a file open. */
const locks = "**/~$*";

/**
 * Finds the files, each once, in the order of the names and sorted within a folder or pattern. A name that exists is
 * taken as it is, also with brackets in it; a folder means every .xlsx below it; anything else may be a pattern, of
 * whose matches only .xlsx files are taken. Patterns work without a shell, as on Windows.
 */
export async function expandFiles(folder: string, names: readonly string[]): Promise<Expansion> {
  const files = new Map<string, InputFile>();
  const empty: Expansion["empty"][number][] = [];
  for (const name of names) {
    const found = await filesOf(folder, name);
    if (typeof found === "string") empty.push({ name, reason: found });
    else for (const file of found) if (!files.has(file.path)) files.set(file.path, file);
  }
  return { files: [...files.values()], empty };
}

async function filesOf(folder: string, name: string): Promise<InputFile[] | Expansion["empty"][number]["reason"]> {
  // An empty name would mean the folder the user is in; it comes from a variable that is not set.
  if (name.trim() === "") return "not-found";
  const kind = await kindOf(resolve(folder, name));
  if (kind === "file") return [inputFile(folder, name)];
  if (kind === "folder") {
    const below = await find(workbooks, resolve(folder, name));
    const start = slashed(name).replace(/\/+$/, "");
    const found = below.map((path) => inputFile(folder, start === "." ? path : `${start}/${path}`));
    return found.length > 0 ? found : "no-files";
  }
  if (!isDynamicPattern(slashed(name))) return "not-found";
  const matches = await find(slashed(name), folder);
  const found = matches.filter((path) => /\.xlsx$/i.test(path)).map((path) => inputFile(folder, path));
  return found.length > 0 ? found : "no-match";
}

async function kindOf(path: string): Promise<"file" | "folder" | undefined> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch {
    return undefined;
  }
}

async function find(pattern: string, cwd: string): Promise<string[]> {
  const found = await glob(pattern, { cwd, ignore: locks, caseSensitiveMatch: false, expandDirectories: false });
  return found.sort((one, other) => one.localeCompare(other, "zh-CN", { numeric: true }));
}

function inputFile(folder: string, name: string): InputFile {
  return { shown: slashed(name), path: resolve(folder, name) };
}

function slashed(name: string): string {
  return process.platform === "win32" ? name.replaceAll("\\", "/") : name;
}
