// kpi tables: what was recognised, in rows and letters as people see them.
import { badFiles, fileOf, indicatorSheet, otherSheet } from "./files";
import { folderWith, runKpi } from "./run-kpi";

const withTotal = indicatorSheet("考核表", [
  [1, "客户投诉率", 0.6, "≤1%", 4],
  [2, "及时交付率", 0.4, "≥95%", 5],
  ["合计", "", 1, "", 4.4],
]);
const folder = folderWith({
  "two.xlsx": fileOf(otherSheet("说明"), withTotal, { ...withTotal, id: "old", name: "旧", state: "hidden" }),
  "none.xlsx": fileOf(otherSheet("说明")),
  "bad.xlsx": badFiles["encrypted.xlsx"] ?? "",
});
const tables = (name: string, ...args: string[]) => runKpi(["tables", name, ...args], { folder });

test("tables of all sheets, rows counted from 1", async () => {
  const { code, out, err } = await tables("two.xlsx");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const found = JSON.parse(out) as Record<string, unknown>[];
  expect(found.map(({ sheet }) => sheet)).toEqual(["考核表", "旧"]);
  expect(found[0]).toEqual({
    sheet: "考核表",
    range: "A1:E4",
    headerRows: [1],
    firstDataRow: 2,
    lastDataRow: 3,
    totalRows: [4],
    columns: { A: "id", B: "indicator", C: "weight", D: "target", E: "score" },
    confidence: expect.any(Number) as number,
  });
});

test("no table is an empty array, and said", async () => {
  expect(await tables("none.xlsx")).toEqual({ code: 0, out: "[]\n", err: "none.xlsx：没有找到指标表。\n" });
});

test("a file that cannot be read", async () => {
  const ended = await tables("bad.xlsx", "--lang", "en");
  expect(ended).toMatchObject({ code: 2, out: "" });
  expect(ended.err).toContain("password");
});
