// kpi insert: a file with the form and nothing else, and nothing written over.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook, type WorkbookData } from "../../src/xlsx";
import { folderWith, runKpi } from "./run-kpi";

const folder = folderWith({});

function workbookAt(name: string): WorkbookData {
  const read = readWorkbook(new Uint8Array(readFileSync(join(folder, name))));
  if (!read.ok) throw new Error(read.reason);
  return read.workbook;
}

function formulasOf({ sheets }: WorkbookData): string[] {
  return sheets.flatMap(({ cells }) =>
    Object.values(cells).flatMap((row) => Object.values(row).flatMap(({ formula }) => formula ?? [])),
  );
}

test.each([
  ["zh-CN", "native", "项目考评"],
  ["en", "kpi", "Project appraisal"],
])("in %s with %s formulas", async (lang, formulas, sheet) => {
  const name = `${lang}.xlsx`;
  const args = ["insert", "project-appraisal", "-o", name, "--lang", lang, "--formulas", formulas];
  const ended = await runKpi(args, { folder });
  expect(ended).toMatchObject({ code: 0, out: "" });
  expect(ended.err).toContain(name);
  const workbook = workbookAt(name);
  expect(workbook.sheets.map((each) => each.name)).toEqual([sheet]);
  expect(formulasOf(workbook).some((formula) => formula.includes("KPI."))).toBe(formulas === "kpi");
});

test("what is inserted is checked as the form it is", async () => {
  await runKpi(["insert", "project-appraisal", "-o", "again.xlsx"], { folder });
  const { code, out } = await runKpi(["check", "again.xlsx"], { folder });
  expect(code).toBe(1);
  expect(out).toContain("项目考评!B2\twarning\tmissing-field\t");
});

test("a file that is there stays unless --force is given", async () => {
  writeFileSync(join(folder, "mine.xlsx"), "mine");
  const refused = await runKpi(["insert", "project-appraisal", "-o", "mine.xlsx"], { folder });
  expect(refused).toMatchObject({ code: 2, out: "" });
  expect(refused.err).toContain("--force");
  expect(readFileSync(join(folder, "mine.xlsx"), "utf8")).toBe("mine");
  expect(await runKpi(["insert", "project-appraisal", "-o", "mine.xlsx", "--force"], { folder })).toMatchObject({
    code: 0,
  });
  expect(workbookAt("mine.xlsx").sheets).toHaveLength(1);
});

test.each([
  ["an unknown form", "no-such-form", "x.xlsx", "现有：project-appraisal"],
  ["another ending", "project-appraisal", "x.xls", ".xlsx 结尾"],
  ["a folder that is not there", "project-appraisal", "nowhere/x.xlsx", "文件夹不存在"],
])("%s is refused and nothing is written", async (_, form, output, why) => {
  const before = readdirSync(folder);
  const ended = await runKpi(["insert", form, "-o", output], { folder });
  expect(ended).toMatchObject({ code: 2, out: "" });
  expect(ended.err).toContain(why);
  expect(readdirSync(folder)).toEqual(before);
  expect(existsSync(join(folder, "nowhere"))).toBe(false);
});
