// The judgement of the selected cell, on the real host: in anybody's table, with what its row says, at one request.
import { inspectSheet } from "../../src/commands/inspect-sheet";
import { judgeCell } from "../../src/commands/judge-cell";
import type { Host } from "../../src/host/host";
import { openKpiHost } from "../support/kpi-host";
import { put, succeeds } from "./workbook";

jest.setTimeout(30_000);

let host: Host;
beforeEach(async () => {
  host = await openKpiHost();
  await put("B3:F5", [
    ["序号", "考核指标", "目标值", "权重", "得分（1-5 分）"],
    [1, "提升客户满意度", "≥4.8 分", 0.6, 4],
    [2, "回款", "尽快", 0.4, 3],
  ]);
  await succeeds(host, inspectSheet, {});
});
afterEach(() => {
  host.dispose();
});

const read = async (row: number, column: number) => {
  const { value, syncs } = await succeeds(host, judgeCell, { cell: { sheet: "Sheet1", row, column } });
  expect(syncs).toBeLessThanOrEqual(1);
  return value;
};
const judged = async (row: number, column: number) => {
  const value = await read(row, column);
  return value && "lines" in value ? value : undefined;
};
const reasons = (value: Awaited<ReturnType<typeof judged>>) => value?.lines.map(({ reason }) => reason);

test("an indicator is judged by its words and by the target beside it", async () => {
  const value = await judged(3, 2);
  expect([value?.kind, value?.value]).toEqual(["name", "提升客户满意度"]);
  expect(value?.lines.find(({ letter }) => letter === "M")).toMatchObject({
    verdict: "met",
    arguments: { target: "≥4.8 分" },
  });
});

test("what was changed since is what is judged", async () => {
  expect(reasons(await judged(4, 3))).toContain("smart.M.words");
  await put("D5", [["12 月底前 100 万元"]]);
  expect(reasons(await judged(4, 3))).toContain("smart.T.met");
});

test.each([
  ["a weight", 3, 4],
  ["a header", 2, 2],
  ["outside the table", 20, 9],
])("%s is no statement", async (_what, row, column) => {
  expect(await read(row, column)).toBeUndefined();
});

test("blank remarks get texts with what the row says in place; what is written already is left alone", async () => {
  await put("B3:F5", [
    ["考核指标", "目标值", "实际值", "权重", "备注"],
    ["客户拜访", "20家", "14家", 0.6, ""],
    ["Renewals", 0.9, 0.72, 0.4, ""],
  ]);
  await succeeds(host, inspectSheet, {});
  const notes = async (row: number) => {
    const value = await read(row, 5);
    return value && "notes" in value ? value.notes.map(({ id, text }) => [id, text]) : undefined;
  };
  expect(await notes(3)).toEqual([
    ["help", "原因：__；影响：客户拜访预计延期__天（目标20家，目前14家）；请求：请__协调__；预计效果：可提前__天。"],
    ["target", expect.stringMatching(/^依据：客户拜访的目标为20家，过去__个月实际为14家/)],
    ["urgent", expect.stringMatching(/补救：客户拜访目前14家，__月__日前完成__%。$/)],
  ]);
  expect((await notes(4))?.[0]?.[1]).toContain("Renewals will be __ days late (target 90%, now 72%)");
  await put("F4", [["已说明"]]);
  expect(await notes(3)).toBeUndefined();
});
