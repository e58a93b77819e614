// The help pages as the build writes them: complete in both languages, every link leads somewhere, text stays text.
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { forms } from "../../src/domain/forms";
import type { Form } from "../../src/domain/forms";
import { projectAppraisal } from "../../src/domain/forms/project-appraisal.data";
import { languages } from "../../src/domain/language";
import { functionHelp } from "../../src/functions/function-help.data";
import { inLanguage } from "../../src/functions/function-help";
import { language, setLanguage, t } from "../../src/i18n/functions";
import { helpTexts } from "../../src/tooling/help/help-texts.data";
import { buildFunctionsMetadata } from "../../src/tooling/functions-metadata";
import { buildHelpPages } from "../../src/tooling/help-pages";
import { sourceFiles } from "../static/sources";
import * as textRules from "../static/texts/rules";

const files = buildHelpPages();
const pages = [...files].filter(([path]) => path.endsWith(".html"));
const { en, zh } = buildFunctionsMetadata();

function page(path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new Error(`There is no ${path}.`);
  return text;
}

/** What a reader sees: the text without tags, entities as characters. */
function readable(html: string): string {
  const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', "#x27": "'", amp: "&" };
  return html
    .replace(/<style[\s\S]*?<\/style>|<[^>]+>/g, "")
    .replace(/&(lt|gt|quot|#x27|amp);/g, (whole, name: string) => entities[name] ?? whole);
}

const attributes = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map(([, value]) => value ?? "");

test("every form, every function and every topic has its page in both languages, and each language the same pages", () => {
  const inLanguages = languages.map((each) =>
    pages
      .flatMap(([path]) => (path.startsWith(`help/${each}/`) ? [path.slice(`help/${each}/`.length)] : []))
      .toSorted(),
  );
  expect(inLanguages[0]).toEqual(inLanguages[1]);
  for (const name of [
    ...["index", "rules", "saving", "privacy"],
    ...forms.map(({ id }) => `forms/${id}`),
    ...en.functions.map(({ id }) => `functions/${id.toLowerCase()}`),
  ]) {
    expect(inLanguages[0]).toContain(`${name}.html`);
  }
});

test("the function dialog's links are pages", () => {
  const addresses = [...en.functions, ...zh.functions].map(({ helpUrl }) =>
    helpUrl.replace("https://localhost:3000/", ""),
  );
  expect(addresses.length).toBeGreaterThan(7);
  expect(addresses.filter((path) => !files.has(path))).toEqual([]);
});

test("the addresses in the manifest are pages, and each Chinese locale gets the Chinese one", () => {
  const manifest = readFileSync("manifest.xml", "utf8");
  const found = [...manifest.matchAll(/(Default|Locale="zh-[A-Z]+" )Value="[^"]*\/(help\/[^"]*)"/g)];
  expect(found.length).toBeGreaterThan(9);
  for (const [, which = "", path = ""] of found) {
    expect(files.has(path)).toBe(true);
    expect(path.startsWith(which === "Default" ? "help/en/" : "help/zh-CN/")).toBe(true);
  }
});

test("every link leads to a file of ours, and to a place that is there", () => {
  const dead = pages.flatMap(([path, html]) =>
    attributes(html, "href").flatMap((href) => {
      const [target = "", part] = href.split("#");
      const file = target === "" ? path : posix.join(posix.dirname(path), target);
      if (file === "assets/icon-32.png") return [];
      const there = files.get(file);
      const found = there !== undefined && (part === undefined || attributes(there, "id").includes(part));
      return found ? [] : [`${path}: ${href}`];
    }),
  );
  expect(dead).toEqual([]);
});

test("ids are unique on each page", () => {
  for (const [path, html] of pages) {
    const ids = attributes(html, "id");
    expect({ path, twice: ids.filter((id, at) => ids.indexOf(id) !== at) }).toEqual({ path, twice: [] });
  }
});

test("each page says its language and leads to the same page in the other one", () => {
  for (const [path, html] of pages) {
    const [own, other] = path.startsWith("help/en/") ? ["en", "zh-CN"] : ["zh-CN", "en"];
    expect(html).toContain(`<html lang="${own}">`);
    const switched = /<a class="language"[^>]*href="([^"]*)"/.exec(html)?.[1] ?? "";
    expect(posix.join(posix.dirname(path), switched)).toBe(path.replace(`help/${own}/`, `help/${other}/`));
  }
});

test("nothing is loaded from elsewhere, no script runs, no style stands in the text", () => {
  for (const [path, html] of pages) {
    expect({ path, bad: /<script|\sstyle=|\son[a-z]+=|https?:\/\//i.exec(html)?.[0] }).toEqual({
      path,
      bad: undefined,
    });
  }
  expect(page("help/help.css")).not.toMatch(/url\(|@import/);
});

test("English pages are in English, but for the language switch and examples that say so", () => {
  const chinese = pages
    .filter(([path]) => path.startsWith("help/en/"))
    .map(([path, html]) => ({ path, found: /\p{Script=Han}[^<]*/u.exec(withoutSwitch(html))?.[0] }))
    .filter(({ path, found }) => found !== undefined && !path.endsWith("words.html"));
  expect(chinese).toEqual([]);
});

test("no sentence of a Chinese page is left in English", () => {
  // Names, formulas and set terms aside, a run of five English words is a sentence nobody translated.
  for (const [path, html] of pages.filter(([each]) => each.startsWith("help/zh-CN/") && !each.endsWith("words.html"))) {
    const text = readable(html.replace(/<code[\s\S]*?<\/code>/g, "").replace(/<title>[\s\S]*?<\/title>/g, ""));
    expect({ path, found: /\b[A-Za-z]{2,}(?: [A-Za-z]{2,}){4,}/.exec(text)?.[0] }).toEqual({ path, found: undefined });
  }
});

test("the pages' own texts are complete and well set", () => {
  const texts = Object.entries(helpTexts).map(([key, { "zh-CN": zhText, en: enText }]) => ({
    key,
    zh: zhText,
    en: enText,
  }));
  const switched = ["otherLanguage"];
  const found = texts
    .filter(({ key }) => !switched.includes(key))
    .flatMap((text) => Object.values(textRules).flatMap((rule) => rule(text)));
  expect(found).toEqual([]);
});

test("no text is idle: each is said somewhere, or begins as one that is put together", () => {
  const code = sourceFiles()
    .filter(({ path }) => path.startsWith("tooling/help") && !path.endsWith(".data.ts"))
    .map(({ text }) => text)
    .join("\n");
  const idle = Object.keys(helpTexts).filter(
    (key) => !code.includes(`"${key}"`) && !code.includes(`\`${key.slice(0, key.indexOf(".") + 1)}${"$"}{`),
  );
  expect(idle).toEqual([]);
});

test.each(languages)("a function's page says what Excel says of it, and shows its examples (%s)", (each) => {
  const before = language();
  setLanguage(each);
  for (const { id, description, parameters } of (each === "en" ? en : zh).functions) {
    const text = readable(page(`help/${each}/functions/${id.toLowerCase()}.html`));
    expect(text).toContain(description);
    for (const parameter of parameters) expect(text).toContain(parameter.description);
    for (const example of functionHelp[id]?.examples ?? []) {
      expect(text).toContain(inLanguage(example.formula, each));
      if (example.says) expect(text).toContain(t(example.says.key, example.says.holes));
    }
  }
  setLanguage(before);
});

test("a function's page shows what the same formula is without it, and the form that has it", () => {
  const html = page("help/en/functions/weightcheck.html");
  expect(readable(html)).toContain('=KPI.WEIGHTCHECK(IF([Weight (B)]="","",[Weight (B)]))');
  expect(readable(html)).toContain("=IF(COUNT([Weight (B)])=0");
  expect(attributes(html, "href")).toContain("../forms/project-appraisal.html");
});

test("a form's page names each field and column with what to enter, limits and lists", () => {
  const text = readable(page("help/zh-CN/forms/project-appraisal.html"));
  for (const said of [
    "项目等级 必填",
    "企业级项目由考评委员会考评，部门级项目由部门经理考评。（依据 E3）",
    "企业级部门级",
    "请输入 1 到 5 之间的数字。",
    "请输入 0% 到 100% 之间的百分比。",
    '=IF(COUNT([@权重(B)],[@评分等级(C)])<2,"",ROUND([@权重(B)]*[@评分等级(C)],9))',
  ]) {
    expect(text).toContain(said);
  }
});

test("a form's page tells what the check points out there: found by trying", () => {
  const html = page("help/en/forms/project-appraisal.html");
  const named = attributes(html, "href").filter((href) => href.includes("#rule-"));
  for (const rule of [
    "missing-field",
    "missing-weight",
    "missing-score",
    "weight-sum",
    "weight-entry",
    "score-range",
  ]) {
    expect(named).toContain(`../rules.html#rule-${rule}`);
  }
  expect(readable(html)).toContain("“Rating (C)” is 0.5, but scores go from 1 to 5.");
});

test("the drawing has the form's cells: merged, sized and painted as they are on the sheet", () => {
  const html = page("help/en/forms/project-appraisal.html");
  const css = page("help/help.css");
  const [drawing = ""] = /<table aria-label="Project Appraisal[\s\S]*?<\/table>/.exec(html) ?? [];
  const widths = [...drawing.matchAll(/<col class="(wide-[^"]*)"/g)].map(([, name]) => name ?? "");
  const { main, aside } = projectAppraisal;
  expect(widths).toHaveLength(main.widthsPoints.length + 1 + (aside?.widthsPoints.length ?? 0));
  expect(drawing).toMatch(/<td class="[^"]*size-16[^"]*" colSpan="5">Project Appraisal: Application and Rating<\/td>/i);
  expect(readable(drawing)).toContain("25%");
  const used = attributes(drawing, "class").flatMap((names) => names.split(" "));
  const own = used.filter((name) => /^(wide|high|fill|ink|size)-/.test(name));
  expect(own.filter((name) => !css.includes(`.sheet .${name}{`))).toEqual([]);
  expect(css).toContain(".sheet .fill-_eaf2fa{background:#EAF2FA}");
});

test("a form's words with < and & are text on its page, in drawing and list alike", () => {
  const [title, ...blocks] = projectAppraisal.main.blocks;
  const spiky = '<img src=x onerror="alert(1)"> & Co';
  const text = { "zh-CN": spiky, en: spiky };
  const described: Form = {
    ...projectAppraisal,
    id: "spiky",
    name: text,
    summary: text,
    choices: { ...projectAppraisal.choices, company: text },
    main: { ...projectAppraisal.main, blocks: [...(title ? [{ kind: "title", text } as const] : []), ...blocks] },
  };
  const html = buildHelpPages({ described: [described] }).get("help/en/forms/spiky.html") ?? "";
  expect(html).not.toContain("<img");
  expect(html.split("&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; Co").length).toBeGreaterThan(4);
});

test("the language in use is what it was before", () => {
  setLanguage("en");
  buildHelpPages({ described: [] });
  expect(language()).toBe("en");
  setLanguage("zh-CN");
});

/** Without the link to the other language, which is written in that language. */
function withoutSwitch(html: string): string {
  return html.replace(/<a class="language"[\s\S]*?<\/a>/, "");
}
