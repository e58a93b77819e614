// Every text is complete and well set in both languages, none is missing for a finding or a problem, and none is idle.
import { readFileSync } from "node:fs";
import { sourceFiles } from "../sources";
import * as rules from "./rules";

const files = sourceFiles();
const areas = files.map(({ path }) => path).filter((path) => /^i18n\/.*\.data\.ts$/.test(path));

/** Texts by area; read from the modules themselves, whatever they export. */
async function readTexts(): Promise<rules.Text[]> {
  const modules = await Promise.all(areas.map((path) => import(`../../../src/${path}`) as Promise<object>));
  const tables = modules.flatMap(
    (module) => Object.values(module) as Record<string, { "zh-CN": string; en: string }>[],
  );
  return tables.flatMap((table) =>
    Object.entries(table).map(([key, text]) => ({ key, zh: text["zh-CN"], en: text.en })),
  );
}

const sound = { key: "check.found", zh: "发现 {count} 个问题，请查看。", en: "{count} problems found: see below." };

const ruleTable: readonly { name: string; rule: rules.TextRule; wrong: Partial<rules.Text>; says: string }[] = [
  { name: "both languages", rule: rules.bothLanguages, wrong: { en: " " }, says: "check.found has no English" },
  { name: "both languages", rule: rules.bothLanguages, wrong: { zh: "" }, says: "check.found has no Chinese" },
  {
    name: "same holes",
    rule: rules.sameHoles,
    wrong: { en: "{number} problems found." },
    says: "check.found: {count} in Chinese, {number} in English",
  },
  {
    name: "Chinese punctuation",
    rule: rules.chinesePunctuation,
    wrong: { zh: "发现问题, 请查看。" },
    says: 'check.found: half-width "题," in "发现问题, 请查看。"',
  },
  {
    name: "Chinese punctuation",
    rule: rules.chinesePunctuation,
    wrong: { zh: "请查看." },
    says: 'check.found: half-width "看." in "请查看."',
  },
  {
    name: "English punctuation",
    rule: rules.englishPunctuation,
    wrong: { en: "{count} problems found： see below." },
    says: 'check.found: "：" in "{count} problems found： see below."',
  },
  {
    name: "tidy",
    rule: rules.tidy,
    wrong: { en: "Checking..." },
    says: 'check.found: untidy "Checking..."',
  },
];

test.each(ruleTable)("$name: $says", async ({ rule, wrong, says }) => {
  expect((await readTexts()).flatMap(rule)).toEqual([]);
  expect(rule(sound)).toEqual([]);
  expect(rule({ ...sound, ...wrong })).toEqual([says]);
});

test("every key stands in one area only", async () => {
  const keys = (await readTexts()).map(({ key }) => key);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

test("every area is one that t() knows", () => {
  const index = readFileSync("src/i18n/index.ts", "utf8");
  expect(areas.filter((path) => !index.includes(`"./${path.slice("i18n/".length, -".ts".length)}"`))).toEqual([]);
});

test("every problem that commands answer with has a text", async () => {
  const outcome = readFileSync("src/commands/outcome.ts", "utf8");
  const union = /type ProblemReason =([^;]*);/.exec(outcome)?.[1] ?? "";
  const reasons = [...union.matchAll(/"([a-z-]+)"/g)].map(([, reason]) => `problem.${reason ?? ""}`);
  expect(reasons.length).toBeGreaterThan(5);
  const keys = new Set((await readTexts()).map(({ key }) => key));
  expect(reasons.filter((key) => !keys.has(key))).toEqual([]);
});

test("every message a finding carries has a text", async () => {
  const keys = new Set((await readTexts()).map(({ key }) => key));
  const sources = files.filter(({ path }) => /^domain\/(findings|checks)\//.test(path));
  const messages = sources.flatMap(({ path, text }) =>
    [...text.matchAll(/message: "([^"]+)"/g)].map(([, key]) => ({ path, key: key ?? "" })),
  );
  expect(messages.length).toBeGreaterThan(0);
  expect(messages.filter(({ key }) => !keys.has(key))).toEqual([]);
});

test("no text is idle: each key is written somewhere, or begins as a key that is put together", async () => {
  const code = files
    .filter(({ path }) => !areas.includes(path))
    .map(({ text }) => text)
    .join("\n");
  const literal = new Set([...code.matchAll(/["'`]([\w.-]+)["'`]/g)].map(([, key]) => key));
  const beginnings = [...code.matchAll(/`([\w-]+\.[\w.-]*)\$\{/g)].map(([, beginning]) => beginning ?? "");
  const idle = (await readTexts())
    .map(({ key }) => key)
    .filter((key) => !literal.has(key) && !beginnings.some((beginning) => key.startsWith(beginning)));
  expect(idle).toEqual([]);
});
