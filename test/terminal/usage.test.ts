// What the command line says of itself and of wrong usage, in both languages; nothing of it is on stdout but help asked for.
import { runKpi } from "./run-kpi";

test("help is in Chinese unless another language is asked for, and commander's words with it", async () => {
  const chinese = await runKpi(["--help"]);
  expect(chinese).toMatchObject({ code: 0, err: "" });
  expect(chinese.out).toMatch(/^用法： kpi \[选项\] <命令>/);
  expect(chinese.out).toContain("\n命令：\n");
  expect(chinese.out).not.toMatch(/Usage|Options|Commands|display help|output the version/);
  const english = await runKpi(["--lang", "en", "--help"]);
  expect(english.out).toMatch(/^Usage: kpi \[options\] <command>/);
  expect(english.out).not.toMatch(/\p{Script=Han}/u);
});

test.each(["forms", "insert", "check", "tables", "lint", "call"])("%s has help in both languages", async (command) => {
  const chinese = await runKpi(["help", command]);
  expect(chinese).toMatchObject({ code: 0, err: "" });
  expect(chinese.out).toMatch(new RegExp(`^用法： kpi ${command} `));
  expect(chinese.out).not.toMatch(/Usage|Options:|Arguments|default:|choices:/);
  const english = await runKpi([command, "--help", "--lang=en"]);
  expect(english.out).toMatch(new RegExp(`^Usage: kpi ${command} `));
  expect(english.out).not.toMatch(/\p{Script=Han}/u);
});

test("the columns of the help line up where letters are two columns wide", async () => {
  const { out } = await runKpi(["help", "check"]);
  const begins = ["--json  ", "-o, --output <文件>  ", "-h, --help  "].map((term) => {
    const line = out.split("\n").find((each) => each.includes(term)) ?? "";
    const [, lead = ""] = /^(\s*\S.*?\s{2,})\S/.exec(line) ?? [];
    return lead.length + (lead.match(/\p{Script=Han}/gu)?.length ?? 0);
  });
  expect(new Set(begins).size).toBe(1);
  expect(begins[0]).toBeGreaterThan(10);
});

test.each([
  [["chek"], "没有“chek”这个命令。\n是不是想用 check？"],
  [["forms", "--jsn"], "没有“--jsn”这个选项。"],
  [["tables"], "缺少参数“文件”。"],
  [["tables", "a", "b"], "“tables”的参数太多。"],
  [["insert", "x"], "必须给出选项“-o, --output <文件>”。"],
  [["insert", "x", "-o"], "选项“-o, --output <文件>”后面缺少内容。"],
  [["insert", "x", "-o", "a.xlsx", "--formulas", "none"], "--formulas 不能是“none”，可以是：native, kpi。"],
  [["lint", "--kind", "goal"], "--kind 不能是“goal”，可以是：indicator, result。"],
  [["--lang", "fr", "forms"], "--lang 不能是“fr”，可以是：zh-CN, en。"],
])("%j is refused in Chinese", async (args, sentence) => {
  const ended = await runKpi(args);
  expect(ended).toMatchObject({ code: 2, out: "" });
  expect(ended.err.startsWith(`${sentence}\n`)).toBe(true);
});

test.each([
  [["chek"], "There is no command “chek”.\nDid you mean check?"],
  [["forms", "--jsn"], "There is no option “--jsn”."],
  [["tables"], "The argument “file” is missing."],
])("%j is refused in English", async (args, sentence) => {
  const ended = await runKpi([...args, "--lang", "en"]);
  expect(ended).toMatchObject({ code: 2, out: "" });
  expect(ended.err.startsWith(`${sentence}\n`)).toBe(true);
  expect(ended.err).not.toMatch(/\p{Script=Han}/u);
});

test("no command at all shows the help, but not as a result", async () => {
  const ended = await runKpi([]);
  expect(ended).toMatchObject({ code: 2, out: "" });
  expect(ended.err).toContain("命令：");
});

test("the language of the environment changes nothing", async () => {
  const before = process.env["LANG"];
  process.env["LANG"] = "en_US.UTF-8";
  try {
    expect((await runKpi(["forms"])).out).toContain("项目考评");
  } finally {
    if (before === undefined) delete process.env["LANG"];
    else process.env["LANG"] = before;
  }
});

test("forms are listed by id and name, a line each", async () => {
  const { code, out, err } = await runKpi(["forms"]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain("project-appraisal\t项目考评申请及考评表\n");
  expect((await runKpi(["forms", "--lang", "en"])).out).toMatch(/^project-appraisal\tProject Appraisal/m);
});
