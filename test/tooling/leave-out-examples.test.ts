// What Excel loads of the wording data is all of it but the examples.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { transformSync } from "esbuild";

const leaveOut = createRequire(__filename)("../../src/tooling/leave-out-examples.cjs") as (source: string) => string;
const room = "src/domain/wording";
const files = readdirSync(room).filter((name) => name.endsWith(".data.ts"));

test.each(files)("%s: the rest is the same", (name) => {
  const source = readFileSync(`${room}/${name}`, "utf8");
  const all = exportsOf(source);
  const kept = exportsOf(leaveOut(source));
  expect(withoutExamples(kept)).toEqual(withoutExamples(all));
  for (const examples of JSON.stringify(kept).matchAll(/"examples":\{[^}]*\}/g)) {
    expect(examples[0]).toBe('"examples":{"is":["-"],"open":["-"],"leaves":[]}');
  }
});

function exportsOf(source: string): unknown {
  const { code } = transformSync(source, { loader: "ts", format: "cjs" });
  const module = { exports: {} };
  // The project's own data, which imports nothing but types.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
  new Function("module", "exports", code)(module, module.exports);
  return JSON.parse(
    JSON.stringify(module.exports, (_key, value: unknown) => (value instanceof RegExp ? String(value) : value)),
  );
}

function withoutExamples(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === "examples" ? undefined : part)));
}
