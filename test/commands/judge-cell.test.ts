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

const judged = async (row: number, column: number) => {
  const { value, syncs } = await succeeds(host, judgeCell, { cell: { sheet: "Sheet1", row, column } });
  expect(syncs).toBeLessThanOrEqual(1);
  return value;
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
  expect(await judged(row, column)).toBeUndefined();
});
