// kpi check -o: copies with the cells marked, the opened files untouched, nothing written over.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook, type SheetData } from "../../src/xlsx";
import { handmade, partsOf as partTexts, worksheet, zipped } from "../support/handmade";
import { cleanFile, faultyFile, faultySheet, fileOf } from "./files";
import { folderWith, runKpi } from "./run-kpi";

const folder = folderWith({
  "clean.xlsx": cleanFile,
  "faulty.xlsx": faultyFile,
  "protected.xlsx": fileOf({ ...faultySheet, protection: { allow: {} } }),
  "team/a.xlsx": faultyFile,
  "team/deep/a.xlsx": faultyFile,
  "handmade.xlsx": handmadeFile(),
});
const check = (...args: string[]) => runKpi(["check", ...args], { folder });
const bytesOf = (name: string) => new Uint8Array(readFileSync(join(folder, name)));

function sheetsIn(name: string): readonly SheetData[] {
  const read = readWorkbook(bytesOf(name));
  if (!read.ok) throw new Error(read.reason);
  return read.workbook.sheets;
}

/** How many rules with our stamp the sheets have. */
function marksIn(name: string): number {
  return sheetsIn(name).flatMap(({ conditionalFormats }) =>
    conditionalFormats.filter(({ rule }) => JSON.stringify(rule).includes("kpi:")),
  ).length;
}

/** A file of another program's making with a part nobody knows. */
function handmadeFile(): Uint8Array {
  const text = (cell: string, value: string) => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const head = ["序号", "考核指标", "权重", "目标值"].map((word, index) => text(`${"ABCD"[index] ?? ""}1`, word));
  const rows = `<row r="1">${head.join("")}</row>
    <row r="2"><c r="A2"><v>1</v></c>${text("B2", "客户投诉率")}<c r="C2"><v>0.6</v></c>${text("D2", "≤1%")}</row>
    <row r="3"><c r="A3"><v>2</v></c>${text("B3", "及时交付率")}${text("D3", "≥95%")}</row>`;
  const bytes = handmade({ sheets: [worksheet(`<sheetData>${rows}</sheetData>`)] });
  return zipped({ ...partTexts(bytes), "custom/notes.txt": "kept" });
}

test("one file: the copy is marked, the opened file and its unknown parts are as they were", async () => {
  const before = bytesOf("handmade.xlsx");
  const ended = await check("handmade.xlsx", "-o", "marked.xlsx");
  expect(ended.code).toBe(1);
  expect(bytesOf("handmade.xlsx")).toEqual(before);
  expect(marksIn("handmade.xlsx")).toBe(0);
  expect(marksIn("marked.xlsx")).toBeGreaterThan(0);
  const kept = partTexts(bytesOf("marked.xlsx"));
  expect(kept["custom/notes.txt"]).toBe("kept");
  expect(kept["xl/styles.xml"]).toContain("等线");
});

test("a copy checked again finds the same and is not marked twice", async () => {
  await check("faulty.xlsx", "-o", "once.xlsx");
  const marks = marksIn("once.xlsx");
  expect(await check("once.xlsx", "-o", "twice.xlsx")).toMatchObject({ code: 1 });
  expect(marksIn("twice.xlsx")).toBe(marks);
});

test("a file without faults is copied without marks", async () => {
  expect(await check("clean.xlsx", "-o", "clean-copy.xlsx")).toMatchObject({ code: 0 });
  expect(marksIn("clean-copy.xlsx")).toBe(0);
});

test("several files go to a folder and lie there as they lay", async () => {
  const ended = await check("team", "-o", "out");
  expect(ended.code).toBe(1);
  expect(readdirSync(join(folder, "out"), { recursive: true }).map(String).sort()).toEqual([
    "a.xlsx",
    "deep",
    join("deep", "a.xlsx"),
  ]);
  expect(marksIn("out/deep/a.xlsx")).toBeGreaterThan(0);
});

test("a protected sheet is copied unmarked, and that is said", async () => {
  const ended = await check("protected.xlsx", "-o", "protected-copy.xlsx");
  expect(ended.code).toBe(1);
  expect(ended.err).toContain("“Team A”没有标记");
  expect(marksIn("protected-copy.xlsx")).toBe(0);
});

test.each([
  ["the input itself", ["faulty.xlsx", "-o", "./faulty.xlsx"], "不会被覆盖"],
  ["the input itself with --force", ["faulty.xlsx", "-o", "faulty.xlsx", "--force"], "不会被覆盖"],
  ["another file that is there", ["faulty.xlsx", "-o", "clean.xlsx"], "--force"],
  ["nowhere, from a variable that is not set", ["faulty.xlsx", "-o", ""], "后面缺少内容"],
  ["one file for several", ["faulty.xlsx", "clean.xlsx", "-o", "all.xlsx"], "有 2 个文件"],
  ["the folder the files are in", ["team", "-o", "team", "--force"], "不会被覆盖"],
])("nothing is written over or thrown together: %s", async (_, args, why) => {
  const before = [bytesOf("faulty.xlsx"), bytesOf("clean.xlsx"), bytesOf("team/a.xlsx")];
  const ended = await check(...args);
  expect(ended).toMatchObject({ code: 2, out: "" });
  expect(ended.err).toContain(why);
  expect([bytesOf("faulty.xlsx"), bytesOf("clean.xlsx"), bytesOf("team/a.xlsx")]).toEqual(before);
  expect(existsSync(join(folder, "all.xlsx"))).toBe(false);
});

test("--force writes over another file", async () => {
  await check("clean.xlsx", "-o", "target.xlsx");
  expect(await check("faulty.xlsx", "-o", "target.xlsx", "--force")).toMatchObject({ code: 1 });
  expect(marksIn("target.xlsx")).toBeGreaterThan(0);
});
