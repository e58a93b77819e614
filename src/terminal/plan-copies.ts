// Where the marked copies of checked files go: a file for one, for several a folder in which they lie as they lie now.
import { dirname, relative, resolve, sep } from "node:path";
import { t } from "../i18n/terminal";
import type { InputFile } from "./expand-files";
import { realPaths, writingProblem, type Target } from "./write-file";

/** The copy of each file by its path, or why they cannot be written. */
export type Copies =
  { readonly ok: true; readonly targets: ReadonlyMap<string, Target> } | { readonly ok: false; readonly why: string };

export interface CopyWish {
  readonly folder: string;
  /** What the user gave: a name ending in .xlsx, or a folder. */
  readonly output: string;
  readonly force: boolean;
}

/** Plans before anything is read, so that no work is done in vain and no file is written of some only. */
export async function planCopies(files: readonly InputFile[], wish: CopyWish): Promise<Copies> {
  const { folder, output, force } = wish;
  if (output.trim() === "") return { ok: false, why: t("terminal.usage.optionMissingArgument", { what: "-o" }) };
  const toFile = /\.xlsx$/i.test(output);
  if (toFile && files.length > 1) return { ok: false, why: t("terminal.output.one", { count: files.length, output }) };
  const base = toFile ? undefined : commonFolder(files);
  const inputs = await realPaths(files);
  const targets = new Map<string, Target>();
  for (const { path } of files) {
    const shown = base === undefined ? output : `${output.replace(/[\\/]+$/, "")}/${slashed(relative(base, path))}`;
    const target = { path: resolve(folder, shown), shown };
    const refused = await writingProblem(target, { force, inputs });
    if (refused !== undefined) return { ok: false, why: refused };
    targets.set(path, target);
  }
  return { ok: true, targets };
}

/** The deepest folder that all files are below. */
function commonFolder(files: readonly InputFile[]): string {
  const folders = files.map(({ path }) => dirname(path).split(sep));
  const [first = []] = folders;
  const same = first.findIndex((part, depth) => folders.some((other) => other[depth] !== part));
  return (same < 0 ? first : first.slice(0, same)).join(sep) + sep;
}

function slashed(path: string): string {
  return path.replaceAll(sep, "/");
}
