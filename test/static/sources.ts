// The source files of src, for tests that look at the code itself.
import { readdirSync, readFileSync } from "node:fs";

export interface SourceFile {
  /** Path below src, with "/". */
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript and JavaScript file of src; declaration files are left out. */
export function sourceFiles(): SourceFile[] {
  return readdirSync("src", { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !path.includes(".d."))
    .sort()
    .map((path) => ({ path, text: readFileSync(`src/${path}`, "utf8") }));
}
