// A sheet that takes seconds to check: others have their turn meanwhile, it is said how far it is, and it can be stopped.
import { checkedTables, checkSteps, checkTables } from "../../src/domain/checks";
import { knownForms } from "../../src/domain/forms";
import { recogniseSheet } from "../../src/domain/tables";
import { checkSheet } from "../../src/commands/check-sheet";
import { inTurns } from "../../src/commands/in-turns";
import { run } from "../../src/commands/run";
import type { Host } from "../../src/host/host";
import { gridOf } from "../support/grid";
import { openKpiHost } from "../support/kpi-host";
import { problemOf, put } from "./workbook";

jest.setTimeout(60_000);

const header = ["序号", "考核指标", "目标值", "权重", "评分标准", "得分（1-5 分）"];
const long = gridOf([
  header,
  ...Array.from({ length: 4000 }, (_, row) => [
    row,
    `进一步提升第${String(row)}项服务质量，尽快落实`,
    "尽快",
    "",
    "大幅提高",
    3,
  ]),
]);
const steps = () => checkSteps(long, checkedTables(recogniseSheet(long, knownForms)));

test("the check in steps finds what the check at once finds, and goes forward only", () => {
  const tables = checkedTables(recogniseSheet(long, knownForms));
  const steps = checkSteps(long, tables);
  const shares: number[] = [];
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) shares.push(step.value);
  expect(step.value).toEqual(checkTables(long, tables));
  expect(step.value).toHaveLength(8000);
  expect(shares.length).toBeGreaterThan(100);
  expect(shares).toEqual([...shares].sort((one, other) => one - other));
  expect(shares.at(-1)).toBe(1);
});

test("others have their turn while a long sheet is checked", async () => {
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 1);
  const shares: number[] = [];
  const findings = await inTurns(steps(), { done: (share) => shares.push(share), isStopped: () => false });
  clearInterval(timer);
  expect(findings).toHaveLength(8000);
  expect(shares.length).toBeGreaterThan(2);
  expect(turns).toBeGreaterThanOrEqual(shares.length);
});

test("stopped in the middle, nothing is reported", async () => {
  let asked = 0;
  const findings = await inTurns(steps(), { done: () => undefined, isStopped: () => ++asked > 2 });
  expect(findings).toBeUndefined();
  expect(asked).toBe(3);
});

describe("in a workbook", () => {
  let host: Host;
  beforeEach(async () => {
    host = await openKpiHost();
    await put("A1:F2", [header, [1, "提升服务质量", "尽快", 1, "", 3]]);
  });
  afterEach(() => {
    host.dispose();
  });

  test("a check stopped while the sheet is read says that it was stopped; the next one checks", async () => {
    const stopped = await run(checkSheet, { watch: { done: () => undefined, isStopped: () => true } });
    expect(problemOf(stopped)).toMatchObject({ reason: "stopped", nothingChanged: true });
    const again = await run(checkSheet, { watch: { done: () => undefined, isStopped: () => false } });
    expect(again.ok && again.value.findings.length).toBeGreaterThan(0);
  });
});
