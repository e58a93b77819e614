// No source file grows beyond what one reads in a sitting; data files are lists and may.
import { sourceFiles } from "./sources";

const limit = 350;

test(`no file of src is longer than ${String(limit)} lines, data aside`, () => {
  const long = sourceFiles()
    .filter(({ path }) => !/\.data\.ts$/.test(path))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split("\n").length }))
    .filter(({ lines }) => lines > limit);
  expect(long).toEqual([]);
});

test("every file of src says in its first line what it owns; a component's styles are said by their name", () => {
  const files = sourceFiles().filter(({ path }) => !path.endsWith(".styles.ts"));
  const silent = files.filter(({ text }) => !/^(\/\/ \S|\/\*\*)/.test(text));
  expect(silent.map(({ path }) => path)).toEqual([]);
});
