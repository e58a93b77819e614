// kpi check: findings of good, bad and many files, as lines and as JSON, with the exit codes scripts rely on.
import { runKpi, folderWith, partsOf } from "./run-kpi";
import { badFiles, cleanFile, faultyFile, faultySheet, fileOf, indicatorSheet, otherSheet } from "./files";

const folder = folderWith({
  "clean.xlsx": cleanFile,
  "faulty.xlsx": faultyFile,
  "other.xlsx": fileOf(otherSheet("纪要")),
  "sheets.xlsx": fileOf(
    indicatorSheet("一月"),
    faultySheet,
    { ...faultySheet, id: "second", name: "A1" },
    { ...faultySheet, id: "third", name: "草稿", state: "hidden" },
  ),
  "多 个/[2026] 考核.xlsx": faultyFile,
  "多 个/下级/更深.XLSX": faultyFile,
  "多 个/~$[2026] 考核.xlsx": "lock",
  "多 个/说明.txt": "text",
  "leer/readme.txt": "text",
  ...Object.fromEntries(Object.entries(badFiles).map(([name, content]) => [`bad/${name}`, content])),
});
const check = (...args: string[]) => runKpi(["check", ...args], { folder });

test("a file without faults: exit code 0, nothing on stdout, and it is said", async () => {
  const ended = await check("clean.xlsx");
  expect(ended).toEqual({ code: 0, out: "", err: "检查了 1 个文件，没有发现问题。\n" });
  expect((await check("clean.xlsx", "--lang", "en")).err).toBe("Files checked: 1. Nothing to look at.\n");
});

test("a finding is a line of five parts, the sheet quoted as Excel does", async () => {
  const { code, out, err } = await check("faulty.xlsx");
  expect(code).toBe(1);
  expect(partsOf(out)).toEqual([
    ["faulty.xlsx", "'Team A'!C3", "warning", "missing-weight", expect.stringContaining("“权重”是空的")],
  ]);
  expect(err).toBe("检查了 1 个文件，在 1 个文件中发现 1 处需要处理。\n");
});

test("the message follows the language, the other parts do not", async () => {
  const [english] = partsOf((await check("faulty.xlsx", "--lang", "en")).out);
  expect(english?.slice(0, 4)).toEqual(["faulty.xlsx", "'Team A'!C3", "warning", "missing-weight"]);
  expect(english?.[4]).toMatch(/is empty, so this row counts for nothing/);
});

test("as JSON: an array of objects, also when there is nothing", async () => {
  const { code, out } = await check("faulty.xlsx", "clean.xlsx", "faulty.xlsx", "--json");
  expect(code).toBe(1);
  const found = JSON.parse(out) as unknown;
  expect(found).toEqual([
    {
      file: "faulty.xlsx",
      sheet: "Team A",
      cell: "C3",
      severity: "warning",
      rule: "missing-weight",
      message: expect.stringContaining("“权重”") as string,
      subject: "及时交付率",
    },
  ]);
  expect(await check("clean.xlsx", "--json")).toMatchObject({ code: 0, out: "[]\n" });
  expect(await check("nowhere.xlsx", "--json")).toMatchObject({ code: 2, out: "[]\n" });
});

test("all visible sheets are checked, hidden ones are named", async () => {
  const { out, err } = await check("sheets.xlsx");
  expect(partsOf(out).map(([, place]) => place)).toEqual(["'Team A'!C3", "'A1'!C3"]);
  expect(err).toContain("隐藏的工作表没有检查：草稿。");
});

test("a file without a table is no fault, and said", async () => {
  const ended = await check("other.xlsx");
  expect(ended).toMatchObject({ code: 0, out: "" });
  expect(ended.err).toContain("other.xlsx：没有找到指标表。");
});

test.each([
  ["text.xlsx", "文本文件", "text file"],
  ["empty.xlsx", "空文件", "is empty"],
  ["old-xls.xlsx", ".xls", ".xls format"],
  ["encrypted.xlsx", "打开密码", "password"],
  ["not-xlsx.xlsx", "不是 Excel 工作簿", "not an Excel workbook"],
  ["corrupt.xlsx", "已损坏", "damaged"],
  ["none.xlsx", "没有这个文件", "no such file"],
])("%s is said in words, and the others are still checked", async (name, chinese, english) => {
  const { code, out, err } = await check(`bad/${name}`, "faulty.xlsx");
  expect(code).toBe(2);
  expect(partsOf(out)).toHaveLength(1);
  expect(err).toContain(`bad/${name}：`);
  expect(err).toContain(chinese);
  expect(err).toContain("没能检查或写入：1 个。");
  expect((await check(`bad/${name}`, "--lang", "en")).err).toContain(english);
});

test("a folder means the workbooks in it at any depth, without Excel's lock files", async () => {
  const { code, out, err } = await check("多 个");
  expect(code).toBe(1);
  expect(partsOf(out).map(([file]) => file)).toEqual(["多 个/[2026] 考核.xlsx", "多 个/下级/更深.XLSX"]);
  expect(err).toContain("检查了 2 个文件");
});

test.each([
  [["*.xlsx"], ["faulty.xlsx", "sheets.xlsx"]],
  [["**/*.xlsx"], ["faulty.xlsx", "sheets.xlsx", "多 个/[2026] 考核.xlsx", "多 个/下级/更深.XLSX"]],
  [["多 个/*"], ["多 个/[2026] 考核.xlsx"]],
  [["多 个/[2026] 考核.xlsx"], ["多 个/[2026] 考核.xlsx"]],
  [["faulty.xlsx", "./faulty.xlsx", "fault*.xlsx"], ["faulty.xlsx"]],
])("%j means its files, each once", async (names, expected) => {
  const { out } = await check(...names, "--json");
  const files = (JSON.parse(out) as { file: string }[])
    .map(({ file }) => file)
    .filter((file) => !file.includes("bad/"));
  expect([...new Set(files)].sort()).toEqual([...expected].sort());
});

test.each([
  ["leer", "这个文件夹里没有 .xlsx 文件"],
  ["nothing-*.xlsx", "没有与之匹配的"],
  ["nowhere", "没有这个文件或文件夹"],
  ["", "没有这个文件或文件夹"],
])("%s stands for no file: exit code 2", async (name, why) => {
  const ended = await check(name);
  expect(ended).toMatchObject({ code: 2, out: "" });
  expect(ended.err).toContain(`${name}：${why}`);
});

test("when no file could be read, nothing is said to be without faults", async () => {
  const { code, err } = await check("bad/empty.xlsx");
  expect(code).toBe(2);
  expect(err).not.toContain("没有发现问题");
});

describe("many files", () => {
  const many = folderWith(
    Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`${String(index + 1)}.xlsx`, faultyFile])),
  );

  test("are counted in a log, and come in the order people count", async () => {
    const { out, err } = await runKpi(["check", "."], { folder: many });
    expect(partsOf(out).map(([file]) => file)).toEqual(Array.from({ length: 12 }, (_, i) => `${String(i + 1)}.xlsx`));
    expect(err).toContain("已检查 10/12 个文件\n已检查 12/12 个文件\n");
    expect(err).not.toContain("\r");
  });

  test("are named on a screen in one line that is written over", async () => {
    const { err } = await runKpi(["check", "."], { folder: many, onScreen: true });
    expect(err).toContain("正在检查 2/12：2.xlsx\r\u001b[K正在检查 3/12：3.xlsx\r\u001b[K");
    expect(err.split("\u001b[K").at(-1)).toMatch(/^检查了 12 个文件，[^\n]*\n$/);
  });
});
