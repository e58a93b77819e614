// Every text is complete and well set in both languages, none is missing for a finding or a problem, and none is idle.
import { readFileSync } from "node:fs";
import { tableRules } from "../../../src/domain/checks";
import { knownForms } from "../../../src/domain/forms";
import { viewTable } from "../../../src/domain/checks/table-view";
import { runRules } from "../../../src/domain/findings/rule";
import { recogniseTables } from "../../../src/domain/tables";
import { gridOf } from "../../support/grid";
import { sourceFiles } from "../sources";
import { holeProblems, textCalls } from "./calls";
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

test("every area is one that a t() knows", () => {
  const doors = files.filter(({ path }) => /^i18n\/(?!.*\.data\.ts$)/.test(path)).map(({ text }) => text);
  const known = doors.join("\n");
  expect(areas.filter((path) => !known.includes(`"./${path.slice("i18n/".length, -".ts".length)}"`))).toEqual([]);
});

test("every problem that commands answer with has a text", async () => {
  const problems = readFileSync("src/excel/problem.ts", "utf8");
  const union = /type ProblemReason =([^;]*);/.exec(problems)?.[1] ?? "";
  const reasons = [...union.matchAll(/"([a-z-]+)"/g)].map(([, reason]) => `problem.${reason ?? ""}`);
  expect(reasons.length).toBeGreaterThan(5);
  const keys = new Set((await readTexts()).map(({ key }) => key));
  expect(reasons.filter((key) => !keys.has(key))).toEqual([]);
});

test("every message a finding carries has a text", async () => {
  const keys = new Set((await readTexts()).map(({ key }) => key));
  const written = files
    .filter(({ path }) => path.startsWith("domain/"))
    .flatMap(({ path, text }) => [...text.matchAll(/"(finding\.\w+)"/g)].map(([, key]) => ({ path, key: key ?? "" })));
  expect(written.length).toBeGreaterThan(5);
  expect(written.filter(({ key }) => !keys.has(key))).toEqual([]);
});

test("every rule has a name, and its findings fill the holes of their sentences", async () => {
  const texts = new Map((await readTexts()).map(({ key, zh }) => [key, zh]));
  expect(tableRules.filter(({ id }) => !texts.has(`rule.${id}`))).toEqual([]);
  const findings = tableRules.flatMap((rule) =>
    rule.examples.flatMap(({ rows }) => {
      const grid = gridOf(rows);
      return recogniseTables(grid, knownForms).flatMap((table) => runRules([rule], viewTable(grid, table)));
    }),
  );
  expect(findings.length).toBeGreaterThan(tableRules.length);
  const open = findings.flatMap(({ message, arguments: given }) =>
    holeProblems({ key: message, given: Object.keys(given), at: message }, texts).filter((each) =>
      each.includes("gives no"),
    ),
  );
  expect(open).toEqual([]);
});

test("every t() fills the holes of its text, and no others", async () => {
  const texts = new Map((await readTexts()).map(({ key, zh }) => [key, zh]));
  const calls = files.flatMap(({ path, text }) => textCalls(path, text));
  expect(calls.length).toBeGreaterThan(20);
  expect(calls.flatMap((call) => holeProblems(call, texts))).toEqual([]);
});

test("a hole left open or filled in vain is seen", () => {
  const texts = new Map([["check.found", "发现 {count} 个问题。"]]);
  const problemsOf = (code: string) => textCalls("x.ts", code).flatMap((call) => holeProblems(call, texts));
  expect(problemsOf('t("check.found", { count: 1 })')).toEqual([]);
  expect(problemsOf('t("check.found", given)')).toEqual([]);
  expect(problemsOf('t("check.found")')).toEqual(["x.ts:1 gives no {count} for check.found"]);
  expect(problemsOf('t("check.found", { count, sheet })')).toEqual([
    "x.ts:1 gives {sheet}, which check.found does not take",
  ]);
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
