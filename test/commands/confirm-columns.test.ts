// What users say the columns of their tables mean, in a real workbook: proposed, kept, used by every command, forgotten.
import { checkSheet } from "../../src/commands/check-sheet";
import { checkWorkbook } from "../../src/commands/check-workbook";
import { columnsText } from "../../src/commands/columns-text";
import { confirmColumns, confirmColumnsText, forgetColumns } from "../../src/commands/confirm-columns";
import { inspectSheet } from "../../src/commands/inspect-sheet";
import { listTables } from "../../src/commands/list-tables";
import { markFindings } from "../../src/commands/mark-findings";
import { proposeColumns } from "../../src/commands/propose-columns";
import { run } from "../../src/commands/run";
import type { Host } from "../../src/host/host";
import { openKpiHost } from "../support/kpi-host";
import { problemOf, put, select, succeeds, wholeSheet } from "./workbook";

jest.setTimeout(30_000);

// Words nobody would take for the headers of a KPI table.
const strange = [
  ["甲", "乙", "丙"],
  ["三月底前签下 12 份合同", 0.5, 4],
  ["每周巡检两次", 0.3, ""],
  ["退货率 1.5% 以内", 0.1, 3],
];
const meanings = { headers: ["甲", "乙", "丙"], roles: ["indicator", "weight", "score"] } as const;

let host: Host;
beforeEach(async () => {
  host = await openKpiHost();
});
afterEach(() => {
  host.dispose();
});

const rules = async () => (await succeeds(host, checkSheet, {})).value.findings.map(({ rule }) => rule);

test("a table nobody recognises is one once its headers are pointed to and confirmed", async () => {
  await put("C4:E7", strange);
  expect((await succeeds(host, checkSheet, {})).value.tables).toEqual([]);
  await select("D4");
  const proposed = await succeeds(host, proposeColumns, {});
  expect(proposed.syncs).toBeLessThanOrEqual(3);
  expect(proposed.value).toMatchObject({
    headers: ["甲", "乙", "丙"],
    area: { row: 3, column: 2, rows: 1, columns: 3 },
  });
  const kept = await succeeds(host, confirmColumns, { layouts: [meanings] });
  expect(kept.syncs).toBeLessThanOrEqual(3);
  const { value, syncs } = await succeeds(host, checkSheet, {});
  expect(syncs).toBeLessThanOrEqual(3);
  expect(value.tables).toMatchObject([
    { confirmed: true, indicators: 3, weightSumPercent: 90, headerRows: [3], itemRows: { first: 4, last: 6 } },
  ]);
  expect(value.findings.map(({ rule }) => rule).sort()).toEqual(["missing-score", "weight-sum"]);
});

test("every command reads the table so, on any sheet with the same headers, and after saving", async () => {
  await succeeds(host, confirmColumns, { layouts: [meanings] });
  await host.open(await host.toWorkbookData());
  await put("B9:D12", strange);
  expect((await succeeds(host, inspectSheet, {})).value.tables).toHaveLength(1);
  expect((await succeeds(host, listTables, {})).value.map(({ range, columns }) => [range, columns])).toEqual([
    ["B9:D12", { B: "indicator", C: "weight", D: "score" }],
  ]);
  expect((await succeeds(host, checkWorkbook, {})).value.sheets[0]?.tables).toHaveLength(1);
  const marked = await succeeds(host, markFindings, {});
  expect(marked.syncs).toBeLessThanOrEqual(3);
  expect(marked.value.marked).toBe(2);
});

test("headers over two rows are pointed to as such", async () => {
  await put("B2:D3", [
    ["事", "数", ""],
    ["", "重", "评"],
  ]);
  await put("B4:D6", strange.slice(1));
  await select("B2:D3");
  const { value } = await succeeds(host, proposeColumns, {});
  const { headers } = value;
  expect(headers).toHaveLength(3);
  await succeeds(host, confirmColumns, { layouts: [{ headers, roles: ["indicator", "weight", "score"] }] });
  const { tables } = (await succeeds(host, inspectSheet, {})).value;
  expect(tables).toMatchObject([{ confirmed: true, headerRows: [1, 2], itemRows: { first: 3, last: 5 } }]);
});

test("forgotten, the words of the headers decide again; nothing on the sheet was touched", async () => {
  await put("C4:E7", strange);
  const before = await wholeSheet();
  await succeeds(host, confirmColumns, { layouts: [meanings] });
  const forgotten = await succeeds(host, forgetColumns, { headers: meanings.headers });
  expect(forgotten.syncs).toBeLessThanOrEqual(3);
  expect(await rules()).toEqual([]);
  expect((await succeeds(host, checkSheet, {})).value.tables).toEqual([]);
  expect(await wholeSheet()).toEqual(before);
});

test("a confirmed meaning goes before what the words say", async () => {
  await put("A1:C4", [["考核指标", "权重", "得分"], ...strange.slice(1)]);
  expect(await rules()).toContain("weight-sum");
  const headers = ["考核指标", "权重", "得分"];
  await succeeds(host, confirmColumns, { layouts: [{ headers, roles: ["indicator", "other", "score"] }] });
  expect(await rules()).toEqual(["missing-score"]);
});

test("handed on as a text, with line breaks in a header, it is taken over whole", async () => {
  const layout = { headers: ["甲\n(全年)", "乙\t\\n", ""], roles: ["indicator", "weight", "score"] } as const;
  const text = columnsText(layout);
  expect(text.split("\n")).toHaveLength(3);
  await succeeds(host, confirmColumnsText, { text: `${text}\n\n${columnsText(meanings)}\n` });
  await put("C4:E7", strange);
  expect((await succeeds(host, inspectSheet, {})).value.tables).toHaveLength(1);
  await select("G9");
  for (const wrong of ["", "甲\t乙丙丁", "只是一句话", `${text}\n甲\tgrade`]) {
    expect(problemOf(await run(confirmColumnsText, { text: wrong })).reason).toBe("columns-text");
  }
});

test.each(["A20", "C4:C4000", "C5:E5"])("%s are no headers, and it is said what to select", async (address) => {
  await put("C4:E7", [...strange.slice(0, 1), ["一", "", ""], ["二", "", ""], ["三", "", ""]]);
  await select(address);
  const { reason, nothingChanged } = problemOf(await run(proposeColumns, {}));
  expect([reason, nothingChanged]).toEqual(["no-headers", true]);
});
